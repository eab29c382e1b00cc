import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import type { RegulationResolution } from '../resolve/regulations.ts';
import type { Measure } from './measure.ts';

/** What a sentence on the past opens with. */
const PAST = /^(?:去年|上年度?|上一年|近年来|近几年|近期|日前|此前|前期|前一阶段|(?:自|从)?[^，。；]{0,14}以来)/;
const YEAR = /^(?:19|20)\d\d(?=年)/;
/** 已完成, 进行了; 为了, 了解 and 已建成的 tell nothing of the kind. */
const ASPECT = /已(?![^，。；]{0,16}的)|(?<![为除])了(?![解结然])/;
/** What asks for deeds instead of telling them. */
const ASKS =
  /要(?![求素点闻件])|(?:应当|(?<![相响适供反对效回])应(?![急用对诉答邀届收运变力付聘])|需(?!求)|可(?=[以列在按由])|建议(?=\p{Script=Han}{2})|必须|务必|须(?!知)|不得|拟(?![定订])|力争|争取|确保)|请(?![示求])|[月日底]前|下一?步|今后/u;
/** Whom a notice tells what to do; an account names them as well. */
const CHARGES = /各(?:部门|单位|地|级|镇|乡|区|县|市|有关|牵头|责任|学校)/;
const GOES_ON = /正在(?![^，。；]{0,20}的)/;

/** How much of a sentence before a deed bears on it. */
const REACH = 300;

/** How the sentence of a deed opens, what stands before the deed, and the deed with the words of its own clause before it. */
function around(text: string, sentence: Span, measure: Span): { opening: string; before: string; clause: string } {
  const before = text.slice(Math.max(sentence.start, measure.start - REACH), measure.start);
  let from = before.length;
  while (from > 0 && !'，。；：'.includes(before[from - 1] as string)) from--;
  return {
    opening: text.slice(sentence.start, Math.min(measure.end, sentence.start + 40)),
    before,
    clause: before.slice(from) + text.slice(measure.start, measure.end),
  };
}

/**
 * What a notice or plan, which sets tasks, tells of the past or present all the same: 去年，我局组织培训12场; 对现行文件进行了清理;
 * 目前，正在实施. Undefined where it asks for the deed.
 * @param year the document's own
 */
function toldStatus(
  text: string,
  sentence: Span,
  measure: Span,
  year: number | undefined,
): 'done' | 'ongoing' | undefined {
  const { opening, before, clause } = around(text, sentence, measure);
  if ([ASKS, CHARGES].some((asking) => asking.test(before) || asking.test(clause))) return undefined;
  if (GOES_ON.test(clause)) return 'ongoing';
  const opened = Number(YEAR.exec(opening)?.[0] ?? Infinity);
  const past = PAST.test(opening) || (year !== undefined && opened < year);
  return past || ASPECT.test(clause) ? 'done' : undefined;
}

/** What turns a sentence of an account to what is to come. */
const AHEAD = /^(?:下一?步|下一阶段|下阶段|今后|接下来|明年)/;
/** 将 of the future; 将审批流程归并为四个阶段, 将加强监管纳入考核 only name their object with it. */
const WILL =
  /将(?=会同|会(?!议)|由|与|按照|根据|依据|从|继续|进一步|要(?![求素点闻件])|在|积极|认真|加强|加大|深入|持续|结合|通过|重点|着力|切实|坚持|争取)(?![^，。；]*(?:作为|纳入|列[为入]|转[为入]))/;
const GOING_ON_BEFORE = /(?:正在|正)(?:积极|抓紧|加快|有序|全力|稳步)?$/;

/** What an account says before a deed of its being done or to come: 目前，正在|实施2处; 下一步，将|争取资金. */
function statusBefore(text: string, sentence: Span, measure: Span): 'ongoing' | 'planned' | undefined {
  if (measure.start <= sentence.start) return undefined;
  const { opening, before, clause } = around(text, sentence, measure);
  if (AHEAD.test(opening) || WILL.test(before + text.slice(measure.start, measure.end)))
    return ASPECT.test(clause) ? undefined : 'planned';
  return GOING_ON_BEFORE.test(before) ? 'ongoing' : undefined;
}

/** Whether a letter that gives account asks for the deed or announces it. */
const isAsked = (text: string, sentence: Span, measure: Span): boolean =>
  ASKS.test(text.slice(Math.max(sentence.start, measure.start - REACH), measure.end));

const GOING_ON = new Set(['持续', '继续', '不断', '逐步', '深入推进', '持续推进']);

/** 持续推进…; but 印发持续推进…的通知, 对持续推进…作出部署 are over. */
function goesOn(terms: readonly Term[]): boolean {
  for (const [i, { text, tags }] of terms.entries()) {
    // 继续有效25件 is what a clean-up came to
    if (GOING_ON.has(text)) return terms[i + 1]?.text !== '有效';
    if (tags.includes('Verb') || tags.includes('Dispose') || ABOUT.has(text)) break;
  }
  return terms.some(({ text }) => text === '正在');
}
const ABOUT = new Set(['就', '围绕', '关于']);

/** Where in each sentence the first 将 of what is to come stands: 我局将完善制度，丰富形式 announces both. */
export function announcedFrom(measures: readonly Measure[]): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  for (const { sentence, start, terms } of measures)
    if (!from.has(sentence) && terms.some((term) => term.tags.includes('Future'))) from.set(sentence, start);
  return from;
}

/** What a notice or an opinion lists is to be done; what a report lists was done; unless it says otherwise. */
export function statusOf(
  measure: Measure,
  text: string,
  sentence: Span,
  { ownKind, tells }: Pick<RegulationResolution, 'ownKind' | 'tells'>,
  announced: boolean,
  year: number | undefined,
): string {
  if (!tells && !measure.context.reported) {
    const told = announced || measure.context.provision ? undefined : toldStatus(text, sentence, measure, year);
    return told ?? 'planned';
  }
  const asked = ownKind === 'regulation' && isAsked(text, sentence, measure);
  if (measure.context.planned || announced || asked) return 'planned';
  return statusBefore(text, sentence, measure) ?? (goesOn(measure.terms) ? 'ongoing' : 'done');
}
