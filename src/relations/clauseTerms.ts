import { EndingTable } from '../lexicon/endings.ts';
import { lexClause } from '../mentions/lexClause.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Term, tagAdder, tagList, tagRemover } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { withClauseEnding, withNoun } from './clauseEndings.ts';

/** What follows a law and still belongs to the basis phrase: its 文号 in brackets, 精神, 的有关要求. */
const TAIL_WORDS =
  /^(?:的|等|有关|相关|各项|重要|具体|工作|任务|部署|要求|规定|精神|文件|法律法规|法律|法规|政策|会议|讲话|指示|批示|决策|安排|意见|和|及|、|系列|条款|第[一二三四五六七八九十百零\d]+条|第[一二三四五六七八九十\d]+款|“|”|条件|标准|程序|原则|内容|统一|思路|治水|理念|论述|重要论述|嘱托|殷殷嘱托)+$/;
const CUE_TAGS = [
  'Issue',
  'Advance',
  'Deed',
  'Attitude',
  'Result',
  'Pivot',
  'Basis',
  'Ground',
  'Spirit',
  'Adverb',
  'Connective',
  'Preposition',
  'We',
  'Not',
  'Lack',
  'Verb',
];
const TERM_TAGS = [
  'Gap',
  'Name',
  'Pause',
  'Quoted',
  'Aside',
  'Titled',
  'Time',
  'Figure',
  'Rate',
  'Ordinal',
  'De',
  'Di',
  'Le',
  'And',
  'Dispose',
  'By',
  'With',
  'Future',
  'Copula',
];
/** Light verbs, whose object may hold a 的 of its own: 进行有益的探索, 作为决策的必经程序. */
const LIGHT_VERBS = new Set(
  '落实到 贯穿 贯穿于 进行 作为 列为 视为 转为 定为 实行 实施 纳入 列入 开展 予以 给予 加以 作出 做出 提供 提出 建立 录入 整合 分解 汇总'.split(
    ' ',
  ),
);
/** Verbs that close 将X…: what is made of the thing, or where it goes. */
export const DISPOSAL_VERBS = new Set(
  '推送 抄送 抄告 告知 归档 记入 写入 存入 载入 计入 并入 归入 引入 嵌入 确认为 界定为 明确为 纳入 作为 列为 视为 转为 定为 列入 编入 录入 上传 移送 移交 报送 上报 公布 公开 公示 分解 下放 划转 整合 调整 反馈 通报 归集 汇总 转交 转办 提交 送达 融入 接入 转化 用于'.split(
    ' ',
  ),
);
const CREED = /^“(?:两个维护|两个确立|四个意识|四个自信|四个服从|国之大者|三个务必)”$/;
const CHANGES = new EndingTable(
  '同比 环比 较上年 较去年 较上月 比上年 比去年 增长 上升 下降'.split(' ').map((word) => [word, true] as const),
);

/** 稳增长 is what is done, 不合理增长 what is done about. */
const STEADY = /(?:[稳保促]|合理)增长$/;

const CLAUSE_TAGS = [
  'LocEnd',
  'Act',
  'Creed',
  'Change',
  'PriorityEnd',
  'ResultEnd',
  'ResultEnd',
  'QualityEnd',
  'WayEnd',
  'PlaceEnd',
  'UnderEnd',
  'SupportEnd',
  'LawClosed',
  'LawOpen',
  'Way',
  'PlaceNoun',
  'Law',
  'Agent',
  'Guide',
  'RateNoun',
  'Reach',
  'Sitting',
  'Hinge',
];
const KIND_TAGS = ['Regulation', 'Institution', 'Reform', 'Platform', 'Guidance', 'Region', 'Person', 'Report'];

/** Every tag that a term of a clause can carry; a rule that names another is refused. */
export const TAGS: ReadonlySet<string> = new Set([...CUE_TAGS, ...TERM_TAGS, ...CLAUSE_TAGS, ...KIND_TAGS]);

const asAct = tagAdder('Act');
const asChange = tagAdder('Change');
const asCreed = tagAdder('Creed');
const asPlace = tagAdder('PlaceNoun');
const asLaw = tagAdder('Law');
const asClosed = tagAdder('LawClosed');
const asOpen = tagAdder('LawOpen');
/** A term of the clause that is being read. */
type OpenTerm = { -readonly [K in keyof Term]: Term[K] };

/** The terms of a clause with the tags that need the whole clause to be seen. */
export function clauseTerms(text: string, clause: Span, mentions: readonly Mention[]): Term[] {
  const terms: OpenTerm[] = lexClause(text, clause.start, clause.end, mentions);
  let lastDe = -1;
  let disposal = false;
  for (let i = 0; i < terms.length; i++) {
    const { tags } = terms[i] as Term;
    if (tags === GAP) continue;
    if (tags.includes('De')) lastDe = i;
    if (tags.includes('Dispose')) disposal = true;
  }
  let behindAdverb = false;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as OpenTerm;
    const lexed = term.tags;
    let tags = lexed === GAP ? lexed : oneSense(terms, i);
    if (i === terms.length - 1 && !tags.includes('Figure')) tags = withClauseEnding(tags, text, clause);
    // 对作出的重大行政处罚|决定: what is acted on, in the clause behind
    if (i === terms.length - 1 && lastDe >= 0 && disposal && term.text === '决定' && terms[0]?.text === '对')
      tags = GAP;
    if (CHANGES.before(term.text) && !STEADY.test(term.text)) tags = asChange(tags);
    if (lexed === GAP) tags = withNoun(tags, term.text);
    else if (tags.includes('Verb')) {
      // 听取了方案的汇报: 了 closes the verb of the clause, whatever 的 follows
      const done = terms[i + 1]?.tags.includes('Le') === true;
      if (i > lastDe || done || LIGHT_VERBS.has(term.text) || (!disposal && behindAdverb)) tags = asAct(tags);
    } else if (tags.includes('Quoted') && CREED.test(term.text)) tags = asCreed(tags);
    else if (tags.includes('Platform')) tags = asPlace(tags);
    term.tags = tags;
    behindAdverb = lexed.includes('Adverb');
  }
  return tagLaws(terms);
}

const GAP = tagList('Gap');
const FUTURE = tagList('Future');
const DISPOSES = tagList('Preposition', 'Dispose');
const withoutFuture = tagRemover('Future');
const withoutVerb = tagRemover('Verb', 'Deed', 'Advance', 'Pivot');
const withoutAdverb = tagRemover('Adverb');

/**
 * The tags of a term in the one sense that it has before what follows: 规范, 统筹, 严格 are adverbs before a verb (or an adverb behind 、) and
 * verbs before an object.
 */
function oneSense(terms: readonly Term[], at: number): readonly string[] {
  const { text, tags } = terms[at] as Term;
  const next = terms[at + 1];
  const afterNext = terms[at + 2];
  if (text === '将') {
    const future =
      next !== undefined &&
      (next.tags.includes('Verb') ||
        (next.tags.includes('Adverb') && !afterNext?.tags.includes('Figure')) ||
        next.tags.includes('Basis') ||
        /^[以在对于按]/.test(next.text)) &&
      !disposesOf(terms, at);
    // behind 部门, 单位 the word was taken for the future alone
    return future ? FUTURE : tags.length > 1 ? withoutFuture(tags) : DISPOSES;
  }
  if (!tags.includes('Verb') || !tags.includes('Adverb')) return tags;
  const follower = next?.tags.includes('Pause') ? afterNext : next;
  const adverb =
    follower !== undefined &&
    (next?.tags.includes('Pause')
      ? follower.tags.includes('Adverb')
      : follower.tags.includes('Verb') && follower.end - follower.start > 1);
  return (adverb ? withoutVerb : withoutAdverb)(tags);
}

/** 将处罚结果推送至…: what is made of a thing that stands between 将 and the verb. 将拓展公开渠道, 将依法公开 have none there. */
function disposesOf(terms: readonly Term[], at: number): boolean {
  let named = false;
  let touched = false;
  for (let i = at + 1; i < terms.length; i++) {
    const { text, tags } = terms[i] as Term;
    const next = terms[i + 1];
    const verb = tags.includes('Verb') || text === '结合';
    const reaches = REACHES.test(next?.text ?? '');
    const disposes = DISPOSAL_VERBS.has(text) || (text === '报' && tags !== GAP) || (verb && reaches);
    // 将总结报告报送县司法局: the thing may be made of verbs
    if (disposes && (named || (touched && (reaches || next?.mention !== undefined)))) return true;
    touched ||= !tags.includes('Adverb');
    named ||= !verb && !tags.includes('Adverb') && !tags.includes('Preposition');
  }
  return false;
}

/** What stands behind the verb of what is done to a thing: 推送至, 结合起来, 整合成. */
const REACHES = /^(?:至|到|给|起来|成(?!立|果|效|员|本|功))/;

/** `Law` on every regulation and doctrine; on the last one `LawClosed` when nothing but the basis phrase's own tail follows, else `LawOpen`. */
function tagLaws(terms: OpenTerm[]): Term[] {
  let last = -1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as OpenTerm;
    const kind = term.mention?.kind;
    if (kind !== 'regulation' && kind !== 'guidance') continue;
    term.tags = asLaw(term.tags);
    last = i;
  }
  if (last < 0) return terms;
  const closed = terms
    .slice(last + 1)
    .every(
      (term) =>
        term.tags.includes('Spirit') ||
        term.tags.includes('Aside') ||
        term.tags.includes('De') ||
        term.tags.includes('Pause') ||
        term.tags.includes('Guide') ||
        TAIL_WORDS.test(term.text),
    );
  // 落实《X》和…有关要求: whatever else is joined, the phrase still closes as a basis
  const closes =
    closed ||
    terms[terms.length - 1]?.tags.includes('Spirit') === true ||
    /(?:条例|规定|办法|法|政策)$/.test(terms[terms.length - 1]?.text ?? '');
  const law = terms[last] as OpenTerm;
  law.tags = (closes ? asClosed : asOpen)(law.tags);
  return terms;
}
