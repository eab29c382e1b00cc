import { firstFrom } from '../mentions/spans.ts';
import type { Document, Heading, Span } from '../reading/document.ts';
import { ofLastDocument } from '../reading/ofLastDocument.ts';
import { PROGRESS } from './progress.ts';

/** A section of a report on rectification (整改报告): a shortcoming that was found, what is told of it, and what was done about it. */
export interface Rectification {
  /** The shortcoming as the heading words it: 关于“…”的问题. */
  readonly named: Span | undefined;
  /** The sentences that tell of it. */
  readonly told: Span;
  /** From 整改情况： to the end of the section. */
  readonly remedied: Span;
  /** Where the words stand that set the two apart. */
  readonly label: Span;
}

/** 关于“执法公示不及时”的问题, 执法公示不及时问题整改情况 */
const OF_PROBLEM =
  /^((?:关于|针对|对于|存在)?[“"]?)(.+?)([”"]?(?:的|方面的|等|方面)*问题(?:的?(?:整改|落实|办理)(?:落实)?(?:情况|措施|进展)?)?)$/u;
/** A heading that leads over to many problems names none. */
const NAMES_NONE =
  /^(?:\d{4}年度?|存在|主要|突出|重点|反馈|发现|督察|巡察|巡视|审计|检查|整改|有关|相关|以上|上述|具体|自查|群众|当前|目前|共性|个性|困难|不足|差距|短板|薄弱环节|的|和|及)*(?:\d+[个项条])?(?:的)?$/;
const RECTIFIES = /整改|反馈/;
/** 整改情况：, 【整改措施】, 整改落实情况： where what was done begins. */
const REMEDY_LABEL =
  /^[【[（]?(?:\d+[.．、])?(?:(?:整改|落实|办理|处理)(?:落实|完成|工作)?(?:情况|措施|进展|进展情况|结果|成效|举措|落实情况)|采取(?:的)?措施|改进措施|整改)[】\]）]?[：:]/;
/** 反馈问题：, 存在问题：: where the next shortcoming begins in a list without headings. */
const PROBLEM_LABEL =
  /^[【[（]?(?:\d+[.．、])?(?:(?:反馈|存在|具体|主要|发现|涉及|督察反馈|巡察反馈)(?:的)?问题(?:[一二三四五六七八九十\d]+)?|问题(?:描述|表现|[一二三四五六七八九十\d]+)?)[】\]）]?[：:]/;
/** 整改任务：散煤治理不彻底。, which may as well tell what is to be done. */
const TASK_LABEL = /^[【[（]?(?:\d+[.．、])?整改任务(?:[一二三四五六七八九十\d]+)?[】\]）]?[：:]/;
const CLOSES = /[。；]/;

/** The sections on rectification, in order. */
export const rectificationsOf = ofLastDocument((document): readonly Rectification[] => {
  const { text } = document.flow;
  if (!text.includes('整改') && !text.includes('反馈')) return [];
  const found: Rectification[] = [];
  for (const heading of document.outline) {
    const made = ofHeading(document, heading);
    if (made) found.push(made);
  }
  const all = [...found, ...ofLabels(document, found)].sort((a, b) => beginsAt(a) - beginsAt(b));
  // a shortcoming within the section of another closes what was told of that
  return all.map((one, i) => {
    const next = all[i + 1];
    const end = next ? Math.min(one.remedied.end, Math.max(beginsAt(next), one.remedied.start)) : one.remedied.end;
    return { ...one, remedied: { ...one.remedied, end } };
  });
});

export const beginsAt = ({ named, told }: Rectification): number => Math.min(named?.start ?? told.start, told.start);

function ofHeading(document: Document, heading: Heading): Rectification | undefined {
  if (heading.level === 5 || heading.title.length > LONGEST_TITLE) return undefined;
  const label = labelWithin(document, heading.end, heading.scope.end, REMEDY_LABEL);
  const [, lead = '', words = '', tail = ''] = OF_PROBLEM.exec(heading.title) ?? [];
  if (words === '') {
    const labelled = label ? ofLabelledHeading(document, heading, label) : undefined;
    if (labelled || !fallsShort(heading.title) || !rectifiesAbove(document, heading)) return labelled;
    return {
      named: heading.titleSpan,
      told: { start: heading.end, end: toldEnd(document, heading.end, label?.start ?? heading.end) },
      remedied: { start: label?.end ?? heading.end, end: heading.scope.end },
      label: label ?? heading.titleSpan,
    };
  }
  if (NAMES_NONE.test(words)) return undefined;
  if (!label && !(RECTIFIES.test(tail) || rectifiesAbove(document, heading))) return undefined;
  const start = heading.titleSpan.start + lead.length;
  const end = heading.titleSpan.start + lead.length + words.length;
  const told = { start: heading.end, end: label?.start ?? heading.end };
  return {
    named: { start, end },
    told,
    remedied: { start: label?.end ?? heading.end, end: heading.scope.end },
    label: label ?? heading.titleSpan,
  };
}
const LONGEST_TITLE = 60;

/** （一）重大行政决策程序执行不严 over 问题表现：… and 整改措施：…: the heading says itself what falls short. */
function ofLabelledHeading(document: Document, heading: Heading, label: Span): Rectification | undefined {
  const problem = labelWithin(document, heading.end, label.start, PROBLEM_LABEL);
  if (!problem || heading.title.length < SHORTEST_TITLE) return undefined;
  const below = document.outline[document.outline.indexOf(heading) + 1];
  if (below && below.start < problem.start) return undefined;
  return {
    named: heading.titleSpan,
    told: { start: problem.start, end: label.start },
    remedied: { start: label.end, end: heading.scope.end },
    label,
  };
}
const SHORTEST_TITLE = 6;

/** 散煤治理不彻底，燃煤污染问题突出: words that close in what is not so, or not as it should be. */
const SHORTFALL =
  /(?:不|未|没有|缺乏|缺少|难以)[^，。；、]{1,10}$|(?:不足|突出|薄弱|滞后|缺失|缺位|短缺|紧缺|严重|粗放|老化|陈旧|超标|反弹|频发|多发|脱节|淡薄|迟缓|缓慢|流于形式|走过场|偏[低少弱慢软小大高多散]|较[低少弱慢差小]|不力)$/u;
/** What is to be done about it, whatever word it closes in: 完善不合理的考核办法, 坚决纠正不作为. */
const DEED =
  /^(?:加[强快大]|完善|健全|建立|推[进动行]|强化|深化|优化|规范|提[高升]|坚[决持]|杜绝|防止|避免|解决|整[治改]|着力|严[格禁肃查]|切实|做好|确保|开展|组织|落实|压实|狠抓|清理|纠正|破解|补齐|聚焦|针对|持续|进一步|全面|扎实|认真|不断|不折不扣)/u;

/** 检查不留死角, 决不姑息: a no that is a resolve. */
const FIRM = /不(?:留|走|放|打|松|懈|断|变|忘|仅|折|漏|降|减|获)|[决绝毫从永]不/u;

/** Whether a heading without the word 问题 states a shortcoming. */
function fallsShort(title: string): boolean {
  const words = title.replace(/[。；]$/u, '');
  return (
    words.length >= SHORTEST_TITLE &&
    !DEED.test(words) &&
    !FIRM.test(words) &&
    !NAMES_NONE.test(words) &&
    !/(?:方面|情况|工作|措施|制度|机制|领域|风险)$/u.test(words) &&
    SHORTFALL.test(words)
  );
}

/** 责任单位：, 整改时限：, 整改目标：: what stands between the shortcoming and its remedy and tells of neither. */
const ASIDE_LABEL =
  /^[【[（]?(?:(?:总?牵头|责任|主要责任|主办|配合|协助|实施|督办|督导|验收|分管|包保|联系)[省市县区]?(?:单位|部门|领导|人|主体|科室)|(?:整改|完成|办结|工作)?(?:目标|时限|时间|期限|类型|要求))[】\]）]?[：:]/u;

/** Where what is told of a shortcoming ends: at the first such label, and no further than its remedy. */
function toldEnd(document: Document, from: number, to: number): number {
  return labelWithin(document, from, to, ASIDE_LABEL)?.start ?? to;
}

/** Whether a heading above, or the title, says that what was found is put right. */
function rectifiesAbove({ outline, letterhead }: Document, heading: Heading): boolean {
  for (let above = outline[heading.parent ?? -1]; above; above = outline[above.parent ?? -1])
    if (RECTIFIES.test(above.title)) return true;
  return RECTIFIES.test(letterhead.title?.text ?? '');
}

/** 问题：…整改措施：… told one after the other. */
function ofLabels(document: Document, taken: readonly Rectification[]): Rectification[] {
  const { sentences } = document;
  const found: Rectification[] = [];
  let problem: Span | undefined;
  let label: Span | undefined;
  const close = (end: number): void => {
    if (problem && label)
      found.push({
        named: undefined,
        told: { start: problem.start, end: toldEnd(document, problem.end, label.start) },
        remedied: { start: label.end, end },
        label,
      });
    problem = undefined;
    label = undefined;
  };
  for (const { start, end } of sentences) {
    if (taken.some(({ told, remedied }) => start >= told.start && end <= remedied.end)) {
      close(start);
      continue;
    }
    const words = document.flow.text.slice(start, Math.min(end, start + LONGEST_LABEL));
    const opens = problemLabel(document.flow.text.slice(start, end));
    const remedies = REMEDY_LABEL.exec(words)?.[0].length;
    if (opens) {
      close(start);
      problem = { start, end: start + opens };
    } else if (remedies && problem && !label) label = { start, end: start + remedies };
    else if (problem && !label && start - problem.start > FARTHEST) problem = undefined;
  }
  close(sentences.at(-1)?.end ?? 0);
  return found;
}
const LONGEST_LABEL = 20;

/** Length of the label in front of a shortcoming, if one opens the sentence. */
function problemLabel(words: string): number | undefined {
  const task = TASK_LABEL.exec(words)?.[0].length;
  return task && fallsShort(words.slice(task)) ? task : PROBLEM_LABEL.exec(words)?.[0].length;
}

/** Length of the label that opens a sentence on a shortcoming, its remedy or how far that has come, where a document tells of such: no clause of it. */
export function labelLength(document: Document, { start, end }: Span): number {
  if (rectificationsOf(document).length === 0) return 0;
  const words = document.flow.text.slice(start, end);
  const label = REMEDY_LABEL.exec(words) ?? PROBLEM_LABEL.exec(words) ?? TASK_LABEL.exec(words) ?? PROGRESS.exec(words);
  return label?.[0].length ?? 0;
}
const FARTHEST = 600;

function labelWithin({ flow, sentences }: Document, from: number, to: number, label: RegExp): Span | undefined {
  for (let i = firstFrom(sentences, from); i < sentences.length; i++) {
    const { start, end } = sentences[i] as Span;
    if (start >= to) break;
    const length = label.exec(flow.text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0].length;
    if (length) return { start, end: start + length };
  }
  return undefined;
}

/** Words that say only how far the rectification is: 已完成并长期坚持, 正在推进，预计12月底前完成. */
const STATE =
  /^(?:已|已经|正在|基本|全部|均|持续|长期|并|且|预计|整改|完成|推进|坚持|到位|落实|销号|办结|中|阶段性|取得|成效|立行立改|即知即改|按时序|按|序时|进度|，|、|：|。|；|\d{4}年|\d{1,2}月|[底前上中下旬末]|\d{1,2}日)+$/;

const AIM_LABEL = /^[【[]?(?:整改|完成|办结)(?:目标|时限|时间|期限)[】\]]?：/u;

/** Whether the sentence does nothing but say how far the rectification is. */
export function saysOnlyState(document: Document, { start, end }: Span): boolean {
  const words = document.flow.text.slice(start, end);
  const label = REMEDY_LABEL.exec(words.slice(0, LONGEST_LABEL))?.[0].length;
  // 整改目标：污水处理设施正常运行。 is an aim
  if (words.includes('：') && AIM_LABEL.test(words) && rectificationsOf(document).length > 0) return true;
  return (
    label !== undefined && (CLOSES.test(words.at(-1) ?? '') || words.length < 40) && STATE.test(words.slice(label))
  );
}
