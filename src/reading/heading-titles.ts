import type { Span } from './document.ts';
import { type Mark, Rank } from './marks.ts';

/** A heading on a line of its own. */
const LONGEST_LINE = 70;
/** A heading that runs on into its paragraph closes with a stop within so many characters. */
const LONGEST_INLINE = 45;
const LONGEST_BEFORE_COLON = 22;
/** Openings and verbs of clauses that only look like headings because they are short. */
const CLAUSE =
  /^(?:本(?:办法|条例|规定|法|细则|意见|方案)|根据|按照|依据|依照|经|自\d|自.{1,8}之日|凡|同意|原则同意|删去|请|现将|将第|没有|未|不得)|应当|不得|（以下|有下列|下列/;
const INTRODUCES = /如下|以下|下列|包括|是指|修改为|要求$/;
/** Sections that nearly every plan or report has: known even where their line break was lost. */
const STANDARD =
  /^(?:总体要求|总体目标|总体思路|指导思想|基本原则|工作原则|主要目标|工作目标|目标任务|重点任务|主要任务|工作任务|主要内容|主要措施|工作措施|重点工作|保障措施|组织保障|组织领导|组织实施|工作要求|工作安排|工作步骤|实施步骤|主要职责|成员单位|议事规则|工作规则|工作职责|基本情况|概述|总则|附则|存在的?(?:主要)?问题|下一步工作(?:打算|安排|计划)?|有关要求)/;
/**
 * Sections of accounts of law-based government, named after the chapters of 法治政府建设实施纲要（2015—2020年） and （2021—2025年）, and what
 * such accounts close with; the longer wording first.
 */
const FORMAL = new RegExp(
  `^(?:${[
    '(?:依法)?全面(?:正确)?履行政府(?:各项)?职能',
    '(?:健全|完善|加强)依法行政制度(?:体系|建设)',
    '(?:健全|推进|完善|坚持)(?:依法|科学|民主|行政|重大行政|、)*决策(?:制度体系|机制|科学化、?民主化、?法治化)',
    '(?:坚持)?严格规范公正文明执法',
    '(?:强化|加强|健全)(?:对)?行政权力(?:的)?(?:运行)?(?:制约和监督(?:体系)?|监督和制约|监督制约|制约监督)',
    '(?:依法)?(?:有效)?化解(?:社会)?矛盾纠纷',
    '全面提高(?:政府)?(?:工作人员|领导干部|公务员)?法治思维和依法行政能力',
    '健全(?:政府机构职能|行政执法工作|突发事件应对|社会矛盾纠纷行政预防调处化解|法治政府建设科技保障)体系',
    '加强(?:党对)?法治政府建设(?:工作)?(?:的)?组织领导',
    '存在(?:的)?(?:主要)?(?:问题|不足)(?:和|及|与)(?:下一?步|改进|今后)?(?:工作)?(?:安排|打算|措施|计划|思路)',
    '(?:下一?步|今后)(?:工作)?(?:安排|打算|计划|思路)',
  ].join('|')})`,
);
/** Where a new sentence sets in behind a heading whose line break was lost. */
const SETS_IN =
  /(?<=[\u4e00-\u9fff]{4}(?:情况|措施|打算|成效|做法))(?=(?:我|本)?[省市县区州旗局]?[\u4e00-\u9fff]{1,10}?(?:坚持|始终|高度重视|深入|认真|切实))|(?<=[\u4e00-\u9fff”）])(?:我[局区县市委办院厅部省镇会]|截至|20\d\d年|虽然，|目前，|当前，|近年来|今年以来)/;

/** 主动公开政府信息情况。 says what is told, whatever is written beside it; 听取整改情况。 is a deed. */
const TELLS_OF =
  /^(?!(?:定期|及时|专题|认真|全面)*(?:听取|通报|报告|汇报|反馈|检查|督查|调研|摸清|掌握|了解|公示|上报|报送|统计|核查|分析|跟踪|审议))[\u4e00-\u9fff、“”]{2,24}(?:情况|概况)$/;

/** Whether the words are a heading, even where their siblings are none. */
export const tellsOf = (words: string): boolean => TELLS_OF.test(words);

/** 1 for what ends a heading's words. */
const CLOSES = (() => {
  const closes = new Uint8Array(65536);
  for (const char of '。：；！？\n') closes[char.charCodeAt(0)] = 1;
  return closes;
})();

/** How the end of a heading's words is told. */
type Closing = 'line' | 'next' | 'stop' | 'colon' | 'none';

export interface Title {
  readonly span: Span;
  /** Where the text behind the heading starts: behind the closing stop. */
  readonly end: number;
  readonly closing: Closing;
}

const titled = (from: number, to: number, end: number, closing: Closing): Title => ({
  span: { start: from, end: to },
  end,
  closing,
});

/** A mark without a heading: the text behind it runs on. */
export function untitled(mark: Mark): Title {
  return { span: { start: mark.end, end: mark.end }, end: mark.end, closing: 'none' };
}

/**
 * The words of the heading that `mark` opens; none where the mark opens running text. A sentence that is all there is
 * between this mark and the next of its rank is an item, not a heading.
 */
export function readTitle(text: string, mark: Mark, next: Mark | undefined, limit: number): Title {
  if (mark.rank === Rank.一是) return untitled(mark);
  const from = mark.end;
  const most = Math.min(limit, next?.start ?? limit);
  let to = Math.min(most, from + LONGEST_LINE);
  let at = from;
  let note: number | undefined;
  while (at < to && CLOSES[text.charCodeAt(at)] === 0) {
    const behind = text[at] === '（' ? behindNote(text, at, most) : undefined;
    if (behind !== undefined) {
      to = Math.min(most, to + behind - at);
      note = at;
      at = behind;
    } else {
      note = undefined;
      at++;
    }
  }
  const sign = at < to ? (text[at] as string) : '';
  // who the task is for, in brackets behind it, is no part of its heading
  const wordsEnd = note ?? at;
  const words = text.slice(from, wordsEnd);
  if (wordsEnd === from) return untitled(mark);
  if (sign === '\n') return titled(from, wordsEnd, wordsEnd, 'line');
  if (sign === '' && at === next?.start)
    return words.length <= LONGEST_INLINE ? titled(from, at, at, 'next') : untitled(mark);
  const lost = mark.rank === Rank.条 ? 0 : lostBreak(text, mark, words);
  if (lost > 0) {
    at = from + lost;
    return titled(from, at, at, 'next');
  }
  if (mark.rank === Rank.条 || CLAUSE.test(words)) return untitled(mark);
  if (sign === '：')
    return words.length <= LONGEST_BEFORE_COLON && !INTRODUCES.test(words)
      ? titled(from, at, at + 1, 'colon')
      : untitled(mark);
  if (sign !== '。' || words.length > LONGEST_INLINE) return untitled(mark);
  const behind = at + 1;
  const siblingAt = (offset: number): boolean => next?.start === offset && next.rank <= mark.rank;
  if (tellsOf(words)) return titled(from, at, Math.min(behind, limit), 'stop');
  if (behind >= limit || siblingAt(behind)) return untitled(mark);
  if (text[behind] === '\n' && (behind + 1 >= limit || siblingAt(behind + 1))) return untitled(mark);
  return titled(from, wordsEnd, note ?? behind, 'stop');
}

/** （责任单位：县司法局） in a heading: its colon closes nothing. */
const NOTE =
  /（(?:总?牵头|责任|主要责任|主办|主责|承办|配合|实施|落实)(?:单位|部门|处室|科室|股室|领导)：[^（）\n]{2,200}）/y;

/** Behind the note on whose task it is that opens at `at`; undefined if none does. */
function behindNote(text: string, at: number, limit: number): number | undefined {
  NOTE.lastIndex = at;
  return NOTE.test(text) && NOTE.lastIndex <= limit ? NOTE.lastIndex : undefined;
}

/** Length of a heading whose line break was lost (一、总体要求以…为指导), or 0. */
function lostBreak(text: string, mark: Mark, words: string): number {
  const formal = FORMAL.exec(words)?.[0].length ?? 0;
  if (formal > 0 && formal < words.length && !'的和与及、，（'.includes(words[formal] as string)) return formal;
  const standard = STANDARD.exec(words)?.[0].length ?? 0;
  if (standard > 0 && standard < words.length && !'的和与及、，是情落方工有（'.includes(words[standard] as string))
    return standard;
  if (text[mark.start - 1] === '\n') return 0;
  const found = SETS_IN.exec(words);
  return found && found.index >= 6 && found.index <= LONGEST_INLINE ? found.index : 0;
}
