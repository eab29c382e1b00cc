import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import { WordTable } from '../lexicon/trie.ts';
import { type Clause, clausesOf, signsOf, splitClauses } from '../reading/clauses.ts';
import type { Document, Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { phraseBefore } from './phrase.ts';
import { behindFrame, behindPartners, conjoined, lastOfRow, rowStart } from './reformBounds.ts';
import { foundedStart, LEADING_WHOLE } from './reformFounded.ts';
import {
  BAD_NAME,
  CLAUSAL,
  HEADS,
  KNOWN,
  KNOWN_EXACT,
  LEADING,
  NOT_BEFORE,
  type ReformMention,
  RUNS_ON,
  STANDS_ALONE,
  UNNAMED,
  VERBAL,
  VERBS_ONLY,
} from './reformNames.ts';
import { readPilots, readPlaceProgrammes, readProgrammes } from './reformProgrammes.ts';
import { readQuotations } from './reformQuotations.ts';
import { readCleanups, readEqualRows, readKnownRows, readRows } from './reformRows.ts';
import { readTitle } from './reformTitles.ts';
import { mentionsWithin, overlapsAny, settleOverlaps } from './spans.ts';

const LONGEST = 32;
/** A longer name may be a row of names printed without marks. */
const LONGEST_OF_ONE = 14;
const namesSeveral = (text: string, start: number, end: number): boolean =>
  KNOWN.scan(text, start, end).filter(({ word }) => word.length >= 6).length > 1;

/** What a programme is the object of. */
const LAUNCHED = /(?:实施|启动|推进|推行|推动|落实|开展|实行|贯彻|建立|健全|完善|构建|探索|深化|扩大|办好)$/;
/** What an order of things is built with. */
const BUILT = /(?:建立|健全|完善|构建|打造)$/;
/** Orders that everyone has: 依法行政制度体系, 法规标准体系, 现代化产业体系. */
const PLAIN_ORDER =
  /^上述|(?:制度|机制|体系)[和与]|(?:制度|机制|法规|法律|政策|工作|培养|治理|产业|公共服务|市场|职能|制约监督|制约和监督|监督制约|化解|应对|科技保障|决策)$|、/;
const APPLIED_TO = /^(?:事项|项目|领域|清单|措施|目录|方案)/;

/** Verbs whose object is a reform though no head word says so: 推行行政复议决定书网上公开. */
const PROMOTED =
  /(?:全面推行|积极推行|大力推行|探索推行|推行|推广|试行|实行(?=[^，。；：、\n了]{2,18}(?:督办|审批|简易程序|联审|联办|准入|公开承诺)[，。；\n]))(?:了)?(?=[^，。；：、\n了]{4,22}(?:[，。；\n]|工作(?:[，。；\n])))/g;

const PAIR =
  /^([一-鿿]{5,})和([一-鿿]{4,}(?:制度|机制)|[一-鿿]{3,}(?:登记|公示|申报|审批|监管|办理|管理|备案|审查|公开|审核|评价|服务))$/;
const PROMOTED_SIGNS = signsOf('推试实');
const QUOTE_SIGN = signsOf('“');
const ROW_SIGN = signsOf('等');
const SYSTEM_SIGN = signsOf('制');
const EQUAL_SIGNS = signsOf('制“');
const PLACE_SIGN = signsOf('建');
const PROGRAMME_SIGNS = signsOf('实启展深');
const PILOT_SIGN = signsOf('试');
const CLEANUP_SIGN = signsOf('清');

/** What is promoted without being a reform: a good, a technique, a result, a count. */
const NOT_PROMOTED =
  /[“”《》的%]|\d{2}|^(?:情况|过程|工作|中(?!国|医|小|心)|后|和|等|由|以|本|各|对|应用|使用|运用|种植|普及|到|至|全|先进|优秀|典型|国家通用语)|增长|(?:经验|做法|成果|技术|产品|应用|力度|使用|成效|举措|措施|方面|种植|养殖|品种|教材|语言文字|规范|规程|标准|美食|美景|品牌|农产品)$/;

/**
 * The reforms, systems, mechanisms and campaigns named in the document's sentences and headings.
 * @param opaque mentions already read (titles, institutions, …), in order and without overlaps: no reform is read inside one
 */
export function findReforms(document: Document, opaque: readonly Mention[]): ReformMention[] {
  const { text } = document.flow;
  const found: ReformMention[] = [];
  const closed = opaque.filter((mention) => mention.kind !== 'region');
  const take = (start: number, end: number, rule: string, confidence: number): void => {
    if (end - start < 2 || overlapsAny(closed, start, end)) return;
    const name = text.slice(start, end);
    const known = KNOWN_EXACT.get(name);
    found.push({ kind: 'reform', start, end, text: name, rule, confidence, ...(known ? { known } : {}) });
  };
  const read = (clause: Clause): void => {
    readClause(text, clause, opaque, closed, take);
    if (clause.signs & ROW_SIGN) readRows(text, clause, closed, found);
    if (clause.signs & SYSTEM_SIGN) readKnownRows(text, clause, closed, found);
    if (clause.signs & EQUAL_SIGNS) readEqualRows(text, clause, closed, found);
    if (clause.signs & CLEANUP_SIGN) readCleanups(text, clause, closed, found);
    if (clause.signs & PILOT_SIGN) readPilots(text, clause, take);
    if (clause.signs & PLACE_SIGN) readPlaceProgrammes(text, clause, take);
    if (clause.signs & PROGRAMME_SIGNS) readProgrammes(text, clause, closed, take);
  };
  for (const clauses of clausesOf(document)) clauses.forEach(read);
  for (const { title, titleSpan } of document.outline) if (title) splitClauses(text, titleSpan).forEach(read);
  const named = new WordTable<string>(
    found.filter(({ text: name }) => name.length >= 6).map(({ text: name, known }) => [name, known ?? ''] as const),
  );
  const titles: Span[] = opaque.filter((mention) => mention.kind === 'regulation');
  const own = [document.letterhead.title, ...document.parts.map(({ title }) => title)].filter(
    (title) => title !== undefined,
  );
  for (const title of own) if (!overlapsAny(titles, title.start, title.end)) titles.push(title);
  for (const title of titles) {
    readTitle(text, title, found);
    for (const hit of named.scan(text, title.start, title.end)) {
      if (hit.word.endsWith('行动') && text.startsWith('计划', hit.end)) continue;
      found.push({
        kind: 'reform',
        start: hit.start,
        end: hit.end,
        text: hit.word,
        rule: 'reform.title.named',
        confidence: 0.8,
        ...(hit.value ? { known: hit.value } : {}),
      });
    }
  }
  for (const mention of calledByTitle(text, found, own, closed)) found.push(mention);
  return settleOverlaps(found);
}

/** A name that the text's own title gives a reform counts wherever the text has it: 消费扶贫. */
function calledByTitle(
  text: string,
  found: readonly ReformMention[],
  own: readonly Span[],
  closed: readonly Mention[],
): ReformMention[] {
  const called: ReformMention[] = [];
  const names = new Map<string, ReformMention>();
  for (const mention of found)
    if (
      mention.text.length >= SHORTEST_CALLED &&
      own.some(({ start, end }) => mention.start >= start && mention.end <= end)
    )
      names.set(mention.text, mention);
  for (const [name, mention] of names) {
    for (let at = text.indexOf(name, mention.end); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!overlapsAny(closed, at, end) && !NOT_BEFORE.test(text.slice(end, end + 4)))
        called.push({ ...mention, start: at, end, rule: 'reform.called-by-title', confidence: 0.75 });
    }
  }
  return called;
}

const SHORTEST_CALLED = 4;

function readClause(
  text: string,
  clause: Clause,
  opaque: readonly Mention[],
  closed: readonly Mention[],
  take: (start: number, end: number, rule: string, confidence: number) => void,
): void {
  const known = KNOWN.scan(text, clause.start, clause.end);
  const heads = HEADS.scan(text, clause.start, clause.end);
  const stretch = clause.signs & PROMOTED_SIGNS ? text.slice(clause.start, clause.end + 1) : '';
  PROMOTED.lastIndex = 0;
  const promotes = stretch !== '' && PROMOTED.test(stretch);
  const quotes = (clause.signs & QUOTE_SIGN) !== 0;
  if (known.length === 0 && heads.length === 0 && !promotes && !quotes) return;
  const inside = mentionsWithin(opaque, clause);
  const shut = mentionsWithin(closed, clause);
  for (const hit of known) {
    // 金融机构改革 reforms banks, not the government's bodies
    if (hit.word === '机构改革' && /(?:金融|医疗|疾控|中介|科研|检测)$/.test(text.slice(hit.start - 2, hit.start)))
      continue;
    const next = text.slice(hit.end, hit.end + 4);
    // 全程网办率, 负责人出庭应诉7次: what is counted is no system
    if (next.startsWith('率') || (hit.word.endsWith('出庭应诉') && /^(?:\d|次|人次|案件)/.test(next))) continue;
    if (hit.word === '三项制度' && closesAnotherRow(text.slice(clause.start, hit.start))) continue;
    // “最多跑一次”事项: what a reform that is quoted applies to does not unmake its name
    const applied = hit.word.endsWith('”') && APPLIED_TO.test(next);
    if (!overlapsAny(shut, hit.start, hit.end) && (applied || !NOT_BEFORE.test(next)))
      take(hit.start, hit.end, 'reform.known', 0.95);
  }
  for (const hit of heads) {
    if (overlapsAny(shut, hit.start, hit.end) || NOT_BEFORE.test(text.slice(hit.end, hit.end + 4))) continue;
    if (text[hit.start - 1] === '”' || hit.value.quoted) continue;
    // 在社区试点“老娘舅”工作室
    if (hit.word.endsWith('试点') && text[hit.end] === '“') continue;
    // 加|大检查频次
    if (hit.word.startsWith('大') && /[加扩]/.test(text[hit.start - 1] ?? '')) continue;
    // 公示制|度
    if (text[hit.end] === '度' && hit.word.endsWith('制')) continue;
    if (RUNS_ON.test(text.slice(hit.end - 2, hit.end + 4))) continue;
    if (
      /^(?:进行动|实行动态)/.test(text.slice(hit.start - 1, hit.start + 3)) ||
      (text[hit.end - 1] === '制' && /^[定订造作约止]/.test(text.slice(hit.end)))
    )
      continue;
    const phrase = phraseBefore(text, clause.start, hit.start, inside);
    const { governed } = phrase;
    const wide = lastOfRow(text, phrase.wide, phrase.start);
    let start = conjoined(text, wide, phrase.start, hit.start, hit.end) ? wide : phrase.start;
    const sole = text.slice(start, hit.start);
    // X三年行动|计划 with no verb before it is the plan's title
    if (!governed && hit.word.endsWith('行动') && text.startsWith('计划', hit.end)) continue;
    let extended = false;
    if (
      text[start - 1] === '的' &&
      GENERIC_MODIFIERS.has(sole) &&
      !/体制$|制度$/.test(sole) &&
      /(?:机制|制度)$/.test(hit.word)
    ) {
      // 建立X与Y的|协调机制: the generic head takes the whole phrase for its name
      const of = phraseBefore(text, clause.start, start - 1, inside);
      // 政府主导、村民参与、社会支持的|投入机制: what stands side by side is of one name
      const sides = SIDES.exec(text.slice(clause.start, start))?.[1];
      const from = sides ? start - sides.length : of.start;
      const length = start - 1 - from;
      if ((sides || of.governed) && length >= 6 && length <= 30 && !/[等各]|其他/.test(text.slice(from, start))) {
        start = from;
        extended = true;
      }
    }
    const founded = foundedStart(text, clause.start, hit.end);
    if (founded >= 0 && founded < start && !overlapsAny(shut, founded, hit.end)) {
      start = founded;
      extended = true;
    }
    const row = rowStart(text, clause.start, start, hit.word);
    if (row < start) {
      start = row;
      extended = true;
    }
    const leading = founded === start ? LEADING_WHOLE : LEADING;
    for (let lead = leading.exec(text.slice(start, hit.start)); lead && start + lead[0].length <= hit.start; ) {
      // 重点行业领域|安全生产专项整治: what is left would name nothing
      if (lead[0].endsWith('领域') && GENERIC_MODIFIERS.has(text.slice(start + lead[0].length, hit.start))) break;
      start += lead[0].length;
      lead = leading.exec(text.slice(start, hit.start));
    }
    start = behindFrame(text, start, hit);
    if (!extended) start = behindPartners(text, clause.start, start, hit.start);
    if (start > hit.start || hit.end - start > LONGEST) continue;
    const name = text.slice(start, hit.end);
    const modifier = text.slice(start, hit.start).replace(/[“”‘’]/g, '');
    if (
      modifier.length < hit.value.least ||
      (GENERIC_MODIFIERS.has(modifier) && !hit.value.governed) ||
      (!extended &&
        !hit.value.governed &&
        !(governed && text[phrase.start - 1] === '和' && phrase.start - start >= LONG_SIDE) &&
        GENERIC_MODIFIERS.has(text.slice(phrase.start, hit.start))) ||
      BAD_NAME.test(name)
    )
      continue;
    if (hit.value.governed && !(governed && LAUNCHED.test(text.slice(start - 2, start)))) continue;
    if (hit.word === '体系' && !isBuilt(text, start, hit)) continue;
    // 战略|基点, 战略|腹地: a strategy is named where nothing else follows
    if (hit.word === '战略' && !STANDS_ALONE.test(text.slice(hit.end, hit.end + 1))) continue;
    // 河道|警长制 says by its head whose it is
    if ((modifier.length < 3 && !governed && !/长制/.test(hit.word)) || /[促抓谋重与和]$/.test(modifier)) continue;
    if (name.includes('“') !== name.includes('”')) continue;
    if (hit.value.least === 2 && hit.word === '改革' && VERBAL.test(modifier)) continue;
    if (VERBS_ONLY.test(modifier)) continue;
    if (UNNAMED.test(modifier) || (!governed && CLAUSAL.test(modifier))) continue;
    // 行政执法公示制度执法全过程记录制度…: each is read by its own name
    if (name.length > LONGEST_OF_ONE && namesSeveral(text, start, hit.end)) continue;
    // a name that opens with a quotation is read there
    if (!extended && /“[^”]{3,}”/.test(name)) continue;
    take(start, hit.end, governed ? 'reform.head.governed' : 'reform.head', governed ? 0.85 : 0.7);
  }
  if (quotes) readQuotations(text, clause, inside, take);
  if (!promotes) return;
  PROMOTED.lastIndex = 0;
  for (let hit = PROMOTED.exec(stretch); hit; hit = PROMOTED.exec(stretch)) {
    const start = clause.start + hit.index + hit[0].length;
    const end = text.slice(clause.end - 2, clause.end) === '工作' ? clause.end - 2 : clause.end;
    const pair = PAIR.exec(text.slice(start, end));
    if (pair) {
      // 推行排放总量控制|和排污许可证制度
      take(start, start + (pair[1] as string).length, 'reform.promoted', 0.75);
      take(end - (pair[2] as string).length, end, 'reform.promoted', 0.75);
      continue;
    }
    if (
      end - start >= 4 &&
      !NOT_PROMOTED.test(text.slice(start, end)) &&
      !/(?:科技|技术|成果|市场|形象|品牌|产品)$/.test(stretch.slice(Math.max(0, hit.index - 2), hit.index)) &&
      !shut.some((mention) => mention.start < end && mention.end > start)
    ) {
      take(start, end, 'reform.promoted', 0.75);
    }
  }
}

/** 构建|农机装备标准体系: an order that is built and that not every office has. */
const isBuilt = (text: string, start: number, head: Span): boolean =>
  BUILT.test(text.slice(start - 2, start)) &&
  !PLAIN_ORDER.test(text.slice(start, head.start)) &&
  !text.startsWith('规划', head.end) &&
  KNOWN.scan(text, start, head.start).length === 0;

/** 普法责任清单、联席会议、以案释法|三项制度: three others than those of enforcement. */
const closesAnotherRow = (before: string): boolean =>
  /[一-鿿]、[一-鿿“”]{2,14}(?:、|和|及)[一-鿿“”]{2,14}$/.test(before) && !/公示|记录|法制审核/.test(before);

/** 政府主导、村民参与的; 群众参与和政府决策相结合的. */
const SIDES =
  /(?:建立健全|建立完善|建立|健全|完善|构建|形成|打造|推行|实行|探索|创新)了?((?:[一-鿿]{4,6}、)+[一-鿿]{4,6}(?:和[一-鿿]{4,6})?(?:相结合)?的)$/;
/** 农村人居环境统计|和评价机制: so long a first half makes a name of a plain second one. */
const LONG_SIDE = 7;
