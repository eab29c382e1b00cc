import type { Term } from '../mentions/terms.ts';
import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { tagged } from './measure.ts';

/** A shortcoming as a clause states it. */
export interface Shortcoming extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** What a clause says as a problem: `done` when it is used up by that, be it that nothing is stated after all. */
export interface ProblemReading {
  readonly done: boolean;
  readonly found: readonly Shortcoming[];
}

/** Said of a thing at the end of a clause, these are a shortcoming wherever they stand. */
const SHORTCOMINGS = new Set(
  '不够 重视不够 不足 投入不足 不到位 薄弱 滞后 不强 不高 不完善 不健全 不平衡 不充分 不均衡 建设缓慢 进展缓慢 进度缓慢 较差 参差不齐 不规范 不及时 不明确 不畅 力度不够 较为薄弱'.split(
    ' ',
  ),
);
/** A clause of a problems section that leads up to the problem and is none. */
const LEADS_UP = /^(?:随着|由于|因|虽|面对|在|但是?与|但距|与|距)/;
/** 部分旗市区虽已出台规定. */
const DONE_ALREADY =
  /^[^，]{0,12}虽(?:然)?(?:已(?:经)?)?(?:建|出台|制定|搭建|挂牌|配|设立|成立|推行|开展|印发|实现|完成|组建|开通|上线)/;
/** 督察指出, 一些企业反映, 截至督察时: who found it, and when. */
const FOUND_BY =
  /^(?:究其原因|分析原因|.{0,12}(?:指出|发现|反映|认为|显示|表明|提出)|截至.{0,10}|从.{2,12}(?:看|来看)|经.{2,12}|.{0,8}(?:督察|巡察|巡视|审计|检查|核查|抽查|评估)(?:组|中|时)?)$/;
const CONFESSES = /^(?:我们|同时也|在总结|但也|也|仍)*(?:清醒|深刻)/;
const OPENING_WORDS = /^(?:一是|二是|三是|四是|五是|但是|但|还|仍|如|特别是|主要表现为|主要是|同时|另外)/;
const EXISTS = /^(?:.{0,6}|.{0,14}(?:还|仍|仍然|依然|也|主要))(?:存在(?:着)?|暴露(?:出|了))(?:以下|一些|的)?(?=.)/;
/** 试点中也暴露出A不充分、B单一等问题, wherever it stands. */
const CONFESSED =
  /^(?:[^，。；]{0,4}(?:试点|工作|推进|执行|执法|实践)(?:过程)?中|但是?|同时|我[省市县区局][^，。；]{0,8})?(?:也|还|仍然?|依然)(?:不同程度)?(?:存在(?:着)?|暴露(?:出|了))(?:一些)?(?=[^，。；]{8,}等(?:问题|不足|现象|短板)$)/;
/** What is not there, where shortcomings are told. */
const NOT_YET = /^(?:尚未|没有|仍未|还未|未能|尚无)$/;
/** Said of a thing where shortcomings are told. */
const FAILS =
  /(?:[有在](?:梗阻|堵点|盲区|断点)|“[^“”]*不[^“”]*、[^“”]*不[^“”]*”|落后|紧张|传统|粗糙|老套|面窄|狭窄|单调|简单|欠账(?:较?多)?|问题较多|缺口(?:较?大)?|受限|只出不进|空档”?|壁垒|推诿(?:现象)?|拖沓|粗放|随意|敷衍(?:塞责)?|多凭经验|被动应付|有差距|分散|不匹配|(?:难以|无法|不能)(?:满足|适应|保障|支撑|匹配|应对)[^，]{2,12}|未(?:及时|完全|充分|真正|有效)[^，]{2,8})$/;
export const failsAtEnd = (text: string, { start, end }: Span): boolean =>
  FAILS.test(text.slice(Math.max(start, end - 16), end)) || EXISTING.test(text.slice(start, end));
/** 部门间存在推诿现象 */
const EXISTING = /^[^，]{0,16}存在(?:着)?[^，]{4,}(?:问题|现象|情况|隐患)$/;
/** 坚决纠正不作为、乱作为: what is done about a fault that it names. */
const REMEDIES =
  /^(?:坚决|着力|切实|及时|严肃|重点|全力|有效|依法)*(?:纠正|整治|解决|杜绝|克服|防止|治理|查处|破解|消除|防范|遏制)(?!和|与|任务|难度|工作|能力|力量|体系|水平|手段|成效|不(?:到位|力|足|够|及时|完善|彻底|严|平衡|充分))/;
/** 但也存在不足: that there are some says not which. */
const UNSAID =
  /^(?:但是?|虽然|同时|我们|也|要|应|有|清醒地?|深刻地?|认识到|看到|意识到|工作|发展|前进|中|还|仍|依然|面临|存在)*(?:着|的)?(?:一些|不少|一定|诸多|许多|明显)?的?(?:不足|问题|差距|短板|困难|弱项|薄弱环节|不足之处|挑战)(?:[和与及](?:不足|问题|差距|短板|挑战|困难|薄弱环节))?$|^(?:工作中|我们|当前|目前|但|但是|虽然|还)*(?:仍|还|也|依然)?(?:有|存在)(?:一定|较大|不少|一些)?(?:差距|不足|问题|短板)$|^(?:\d{4}年)?我(?:[省市县区镇乡州旗局]|街道)[^，]{0,14}(?:仍|还|也|依然)(?:有|存在)(?:一定|较大|不少|一些|以下)?(?:的)?(?:差距|不足|问题|短板|薄弱环节|不足之处)$|^以下/;
/** 与《纲要》要求相比仍有差距，主要表现在…: how far the whole falls short leads up to what does. */
const FALLS_SHORT = /^(?:但是?|虽然?|我.{0,12})?.{0,4}(?:与|同|距|离|对照|对标).{2,40}(?:差距|距离|不足|短板)$/;
const LACKS = /^.{2,}(?:瑕疵较多|不强|不足|不够|不高|薄弱|滞后|不到位|不完善|淡薄|短缺)$/;
/** 执行不够严格. */
const NOT_ENOUGH = /^不够[一-鿿]{2}$/;
const SHORTEST = 4;
const SHORTEST_PART = 6;
const NOTHING: ProblemReading = { done: false, found: [] };

/**
 * Reads a clause for a shortcoming.
 * @param section whether the section is one on problems
 * @param listed whether the sentence announced a list of them (存在以下问题：)
 */
export function readProblem(
  text: string,
  clause: Clause,
  terms: readonly Term[],
  section: boolean,
  listed: boolean,
): ProblemReading {
  if (!listed && !section) return readShortcoming(text, clause, terms);
  const lack =
    terms.some((term) => tagged(term, 'Lack') || (section && NOT_YET.test(term.text))) ||
    (section && failsAtEnd(text, clause));
  if (!listed && (!lack || REMEDIES.test(text.slice(clause.start, clause.end)))) return NOTHING;
  const words = text.slice(clause.start, clause.end);
  // 虽已建成管理平台，但数据质量不高: what was done is told all the same
  if (!lack && DONE_ALREADY.test(words)) return NOTHING;
  if ((!lack && LEADS_UP.test(words)) || FALLS_SHORT.test(words)) return { done: true, found: [] };
  if (listed && section && (FOUND_BY.test(words) || (!lack && words.endsWith('后')))) return { done: true, found: [] };
  if (words.length < SHORTEST || (clause.closer === '：' && (!lack || EXISTS.test(words))) || CONFESSES.test(words))
    return { done: lack, found: [] };
  const exists = EXISTS.exec(words)?.[0].length ?? 0;
  const lead = OPENING_WORDS.exec(words)?.[0].length ?? 0;
  // 数据共享存在壁垒: what is too short to stand alone is told with where it is
  const parts =
    exists > 0 && words.length - exists >= SHORTEST_PART
      ? splitList(words, exists)
      : [{ from: lead, to: words.length }];
  return {
    done: true,
    found: parts
      .filter(({ from, to }) => !UNSAID.test(words.slice(from, to)))
      .map(({ from, to }) => ({
        start: clause.start + from,
        end: clause.start + to,
        rule: listed ? 'problem.listed' : 'problem.lack',
        confidence: lack ? 0.9 : 0.75,
      })),
  };
}

/** 发展不平衡不充分的问题仍然突出 */
const STANDS_OUT =
  /.{4}(?:问题|矛盾|现象|隐患|短板)(?:还|仍|比较|较为|仍然|依然|日益|十分|仍较|相对)*(?:突出|严重|明显|较多|凸显|尖锐|时有发生|屡禁不止|交织)$/;
/** So many are left with which what was to be done is not. */
const LEFT_UNDONE = /(?:仍|尚|还)有\d+[^，。]{2,20}(?:尚未|仍未|未|没有)[^，。]{2,}$/;
const EMPHASISED = /^(?:但是?|特别是|尤其是|主要是|同时|当前|目前|一些|还)+/;

/** A clause that ends in a plain shortcoming states one in any section: 水价改革不到位. */
function readShortcoming(text: string, clause: Clause, terms: readonly Term[]): ProblemReading {
  const first = terms[0];
  const last = terms[terms.length - 1];
  if (UNSAID.test(text.slice(clause.start, clause.end))) return NOTHING;
  // 但还存在不足：the list that follows tells which
  if (clause.closer === '：' || !last || !first) return NOTHING;
  const rule = 'problem.stated';
  const told = CONFESSED.exec(text.slice(clause.start, clause.end));
  if (told && !UNSAID.test(text.slice(clause.start + told[0].length, clause.end)))
    return {
      done: true,
      found: splitList(text.slice(clause.start, clause.end), told[0].length).map(({ from, to }) => ({
        start: clause.start + from,
        end: clause.start + to,
        rule,
        confidence: 0.7,
      })),
    };
  if (last.text.length < 12 && STANDS_OUT.test(text.slice(clause.start, clause.end))) {
    const lead = EMPHASISED.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0;
    return { done: true, found: [{ start: clause.start + lead, end: clause.end, rule, confidence: 0.7 }] };
  }
  // 目前仍有11个自建系统未实现数据回流
  if (LEFT_UNDONE.test(text.slice(clause.start, clause.end)))
    return { done: true, found: [{ start: clause.start, end: clause.end, rule, confidence: 0.7 }] };
  // 意识|不强 is one word
  const lacks = SHORTCOMINGS.has(last.text) || (tagged(last, 'Lack') && LACKS.test(last.text));
  if (!lacks && !NOT_ENOUGH.test(text.slice(clause.end - 4, clause.end))) return NOTHING;
  // A不强、B不足、C滞后
  const pauses = terms.filter((term, i) => tagged(term, 'Pause') && SHORTCOMINGS.has(terms[i - 1]?.text ?? ''));
  if (pauses.length > 0) {
    const words = text.slice(clause.start, clause.end);
    const starts = [clause.start + (EMPHASISED.exec(words)?.[0].length ?? 0), ...pauses.map(({ end }) => end)];
    const ends = [...pauses.map(({ start }) => start), clause.end];
    return {
      done: true,
      found: starts.map((start, i) => ({ start, end: ends[i] as number, rule, confidence: 0.7 })),
    };
  }
  if (last === first) return NOTHING;
  if (tagged(first, 'Preposition') && !tagged(first, 'Dispose')) return NOTHING;
  const lead = EMPHASISED.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0;
  return { done: true, found: [{ start: clause.start + lead, end: clause.end, rule, confidence: 0.65 }] };
}

/** 存在A不强、B有待加强、C仍有差距: each part of a list of shortcomings that is long enough to stand alone. */
function splitList(words: string, from: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  let quoted = false;
  for (let i = from; i <= words.length; i++) {
    if (words[i] === '“') quoted = true;
    if (words[i] === '”') quoted = false;
    if (i < words.length && (quoted || words[i] !== '、')) continue;
    const end = i === words.length ? i - (/等(?:问题|情况|不足)?$/.exec(words)?.[0].length ?? 0) : i;
    const last = parts[parts.length - 1];
    if (end - start < SHORTEST_PART && last) last.to = end;
    else parts.push({ from: start, to: end });
    start = i + 1;
  }
  return parts;
}
