import type { Term } from '../mentions/terms.ts';
import { hasFigure, type OpenMeasure, tagged } from './measure.ts';
import type { ClauseReading } from './reading.ts';

const LONGER = 1.5;
const LONGER_THAN_PLAIN = 1.2;
/** 办结71件，直接纠错率为12.7%: a measure so short says little, whatever follows. */
const SHORT_MEASURE = 8;
/** A rate of something named at such length stands for itself. */
const LONG_BASE = 8;
/** Behind another verb these are no object of it: 立案查处42起, 减免罚款316万元. */
const ENDS_IN_VERB = /^(?:罚款|罚没|查处|查办|纠错|审结|办结|受理|立案|整改|化解|调处|移送|增收|清退|取缔)$/;
const goesOn = (before: Term | undefined, { text, tags }: Term): boolean =>
  !before?.tags.includes('Verb') || !tags.includes('Verb') || ENDS_IN_VERB.test(text);
/** How well something was handled is told of what was handled. */
const OF_HANDLING = /满意|按时|按期|及时|办结|办复|答复|回复|采纳|合格|准确|公开|整改/;
/** Verbs of a mark that is to be reached. */
const MARKS = new Set(
  '压缩 压缩至 压减 压减至 缩短 缩短至 提高到 提高至 提高 提升到 提升至 提升 降低 降低至 下降 降至 达到 扩大到'.split(
    ' ',
  ),
);

/** 审批时间压缩至15个工作日: a mark to be reached, which is a task of its own where tasks are set. */
export function setsMark({ role, terms }: ClauseReading): boolean {
  return role !== 'follow' && terms.some(({ text }) => MARKS.has(text)) && hasFigure(terms);
}

/** What is to be raised, a task where tasks are set unless it closes the sentence as what the others are for: 提升办案质量，修订基准. */
export function isTask({ role, rule, terms }: ClauseReading, last: boolean): boolean {
  if (role !== 'aim' || !rule) return false;
  if (rule.id === 'aim.quality') return !last;
  return rule.id === 'aim.result' && terms.some(({ text }) => text === '力争') && hasFigure(terms);
}

/** 受理23件, 罚款41万元: a verb and a number, of the thing that the deed before it names. */
export function isBareCount(terms: readonly Term[]): boolean {
  const said = terms.filter((term) => !tagged(term, 'Adverb', 'Connective', 'Time', 'Aside', 'Ordinal'));
  const count = said.findIndex((term) => tagged(term, 'Figure'));
  return (
    count > 0 &&
    said.slice(0, count).every((term, i) => tagged(term, 'Verb', 'Pause', 'And') && goesOn(said[i - 1], term)) &&
    said.slice(count).every((term) => tagged(term, 'Figure', 'Pause', 'And', 'Verb'))
  );
}

/** 重大执法决定法制审核率达100%: a rate of something that the deed before it does not name. */
export function isOwnRate(text: string, { clause, role }: ClauseReading): boolean {
  if (role !== 'rate') return false;
  const of = /^(.*?)(?:率|比例|占比)/.exec(text.slice(clause.start, clause.end))?.[1] ?? '';
  return of.length >= LONG_BASE && !OF_HANDLING.test(of);
}

/** A count that says more than the measure before it, which has its own, tells of something else: 组建联合体15个，企业牵头的科技项目占比超过80%. */
export function isOfAnotherThing(
  text: string,
  { clause, role }: ClauseReading,
  previous: OpenMeasure | undefined,
): boolean {
  if (role === 'follow' || !previous || text.startsWith('其中', clause.start)) return false;
  if (role === 'count' && !hasFigure(previous.terms)) return false;
  const longer = hasFigure(previous.terms) ? LONGER : LONGER_THAN_PLAIN;
  return clause.end - clause.start > Math.max(previous.end - previous.start, SHORT_MEASURE) * longer;
}

/** 受理申请0件: what did not happen. */
export const countsNone = (words: string): boolean =>
  /[^\d.．]0(?:件|次|人次|条|起|宗|例|个|元)/.test(words) && !/[1-9]/.test(words);

/** 收到申请132件，已全部办结: what became of all that the measure before counts. */
export const dealtWith = (
  terms: readonly Term[],
  { joinable, last }: { readonly joinable: boolean; readonly last: OpenMeasure | undefined },
): boolean =>
  joinable && last !== undefined && hasFigure(last.terms) && /^(?:已|均|全部|现已|目前)/.test(terms[0]?.text ?? '');

/** What statistics measure of an economy or a country. */
const INDICATOR =
  /(?:生产总值|GDP|经济总量|[存贷]款余额|通车(?:总)?里程|进出口总[额值]|(?:预算|财政|可支配|纯|营业|工资性)收入|财政支出|产量|吞吐量|装机(?:总)?容量|增加值|产值|城镇化率|研发人员|(?:经营|市场)主体|零售总额|固定资产投资|规模以上.{0,6}企业|总花费|居民消费|接待游客|预期寿命|优良天数)(?:总数|总量|数量|数)?(?:分别|已|均|首次|实现|翻番|稳定|总计|持续|历史性)*(?:达到?|突破|超过?|增至|增加到|增加|升至|接近|稳定在|居|位居|进入|保持|迈上|提高到|从)/;

/** 国内生产总值达到39.8万亿元: where an economy stands is no deed of a body. */
export const isIndicator = (words: string): boolean => INDICATOR.test(words);
