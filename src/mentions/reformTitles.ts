import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import type { Span } from '../reading/document.ts';
import { BAD_NAME, HEADS, KNOWN, KNOWN_EXACT, LEADING, type ReformMention } from './reformNames.ts';

/** What stands around the reform in a title: 关于加快推进全省事业单位改革的决定, …改革方案. */
const TITLE_LEAD =
  /.*(?:关于(?:印发|转发|批转|公布|发布)?(?:〈|《|“(?=[^”]*[〉》]))?|〈|《|加快|推进|推行|深化|开展|实施|实行|建立|健全|完善|进一步|全面|落实|推动|加强|做好|探索|扩大|试行|省属|市属|县属|区属|省市|省级|市级|县级)/;
const TITLE_TAIL =
  /^(?:工作)?(?:的)?(?:实施|工作|总体|试点|专项|行动|指导|暂行|若干|管理)*(?:方案|办法|规定|意见|决定|通知|细则|规划|计划|要点|条例|制度|规则|指引|措施|批复|清单|目录|纲要)/;

const TITLE_REGION = /^[一-鿿]{1,9}?(?:省|市|县|区|自治州|州|盟|旗)(?:(?:人民)?政府|(?![场政民域级委]))/;

/** 关于开展X治理工作的通知: the campaign that a document launches. */
const LAUNCHED =
  /关于(?:进一步|深入|全面|组织|继续|集中)*(?:开展|推进|做好|加强|实施|推行|深化)(?:全[国省市县区]|[省市县区州旗](?:人民)?政府)?([^《》〈〉，。、（）的]{3,24}?(?:治理|整治|清理|试点|行动|检查|大检查|督查|普查|创建|排查|清查|攻坚|改革|挂钩|评比|会战))(?:工作|活动)?(?:有关)?(?:事项|问题|工作)?的/;
/** 关于深入开展消费扶贫|助力打赢脱贫攻坚战的意见: what is launched stands before what it is for. */
const LAUNCHED_FOR =
  /关于(?:进一步|深入|全面|大力|积极|加快|持续)*(?:开展|推进|实施|推行|推广|深化)([^《》〈〉，。、（）的“”]{3,14}?)(?:助力|促进|推动|加快)[^《》，。]{4,40}的/;

/** 深化|“证照分离”改革|进一步激发活力: launched, and then what for. */
const LAUNCHES = /(?:深化|推进|推行|推广|实施|落实|开展|建立完善|建立健全|完善|做好|加快)$/;
const AIMED = /^(?:进一步|加快|优化|推动|促进|全面|助力|激发|持续)/;

/** “五个全覆盖”, “三减三提”: a programme by its count. */
const NUMBERED = /^“[一二三四五六七八九十百千](?!三?五”|二五”|四五”)/;

/** 《X局行政执法公示制度》: the title is the reform's name with whose it is. */
const closes = (text: string, at: number, end: number): boolean => /^[》〉]?$/.test(text.slice(at, end));

/** 行政执法公示制度、执法全过程记录制度…: another reform of the national vocabulary follows, with or without a mark. */
function standsInRow(text: string, at: number, limit: number): boolean {
  const next = /^[、和与及]$/.test(text[at] ?? '') ? at + 1 : at;
  return KNOWN.at(text, next, limit) !== undefined;
}

/** 关于建立生态环境损害赔偿与公益诉讼衔接机制的意见: the system that the document sets up, all of it. */
const SET_UP =
  /关于(?:全面|进一步|积极|加快|深入)*(?:建立健全|建立完善|建立|健全|完善|推行|实行|试行|深化)(?:统一的)?([^《》〈〉，。；、的“”]{4,30}?(?:制度|机制|制))的(?:实施|指导|若干)?(?:意见|通知|决定|办法|规定)/;

const reform = (
  text: string,
  { start, end }: Span,
  rule: string,
  confidence: number,
  known?: string,
): ReformMention => ({
  kind: 'reform',
  start,
  end,
  text: text.slice(start, end),
  rule,
  confidence,
  ...(known ? { known } : {}),
});

/** The reform that a title is about; it stands right before the 文种. */
export function readTitle(text: string, title: Span, found: ReformMention[]): void {
  for (const read of [readLaunched, readSetUp, readAimed, readKnown, readQuoted, readByHead])
    found.push(...read(text, title));
}

function readLaunched(text: string, title: Span): ReformMention[] {
  const hit = LAUNCHED.exec(text.slice(title.start, title.end));
  if (!hit || GENERIC_MODIFIERS.has(hit[1] as string)) return [];
  // 2021年度|行政规范性文件清理
  const name = (hit[1] as string).replace(/^\d{4}年度?/, '');
  const start = title.start + hit.index + hit[0].lastIndexOf(name);
  const span = { start, end: start + name.length };
  return [reform(text, span, 'reform.title.launched', 0.8, KNOWN_EXACT.get(name))];
}

function readSetUp(text: string, title: Span): ReformMention[] {
  const hit = SET_UP.exec(text.slice(title.start, title.end));
  if (!hit) return [];
  const found: ReformMention[] = [];
  const names = (hit[1] as string).split(/(?<=制度|机制|制)[和与及](?=.{4})/);
  let start = title.start + hit.index + hit[0].indexOf(hit[1] as string);
  for (const name of names) {
    // 行政执法公示制度执法全过程记录制度…: each is read by its own name
    const several = /(?:制度|机制)(?=.{4})/.test(name);
    if (
      !several &&
      !GENERIC_MODIFIERS.has(name.replace(/(?:制度|机制|制)$/, '')) &&
      !BAD_NAME.test(name) &&
      name.length >= 5
    )
      found.push(reform(text, { start, end: start + name.length }, 'reform.title.set-up', 0.8, KNOWN_EXACT.get(name)));
    start += name.length + 1;
  }
  return found;
}

function readAimed(text: string, title: Span): ReformMention[] {
  const hit = LAUNCHED_FOR.exec(text.slice(title.start, title.end));
  const name = hit?.[1] as string;
  if (!hit || GENERIC_MODIFIERS.has(name) || BAD_NAME.test(name)) return [];
  const start = title.start + hit.index + hit[0].indexOf(name);
  return [reform(text, { start, end: start + name.length }, 'reform.title.aimed', 0.75)];
}

function readKnown(text: string, title: Span): ReformMention[] {
  return KNOWN.scan(text, title.start, title.end)
    .filter(
      ({ start, end }) =>
        (LAUNCHES.test(text.slice(start - 4, start)) && AIMED.test(text.slice(end, end + 4))) ||
        TITLE_TAIL.test(text.slice(end, end + 12)) ||
        standsInRow(text, end, title.end) ||
        closes(text, end, title.end),
    )
    .map((hit) => reform(text, hit, 'reform.title.known', 0.85, hit.value));
}

function readQuoted(text: string, title: Span): ReformMention[] {
  const found: ReformMention[] = [];
  for (const hit of text.slice(title.start, title.end).matchAll(/“[^”]{3,24}”/g)) {
    // “十四五”噪声污染防治行动方案: the plan's years
    if (/^“[一二三四五六七八九十]+五”$/.test(hit[0])) continue;
    const start = title.start + hit.index;
    const close = start + hit[0].length;
    const head = /^(?:[一-鿿]{0,6}?)(?:改革|专项行动|行动|工程|制度|机制|制|试点|监管|专项整治)/.exec(
      text.slice(close, Math.min(title.end, close + 12)),
    );
    const end = close + (head ? head[0].length : 0);
    if (!TITLE_TAIL.test(text.slice(end, end + 12))) continue;
    if (head) found.push(reform(text, { start, end }, 'reform.title.quoted', 0.85));
    else if (NUMBERED.test(hit[0]) && !/五”$/.test(hit[0]))
      found.push(reform(text, { start, end }, 'reform.title.quoted', 0.8));
  }
  return found;
}

function readByHead(text: string, title: Span): ReformMention[] {
  const found: ReformMention[] = [];
  for (const hit of HEADS.scan(text, title.start, title.end)) {
    if (hit.word.endsWith('行动') && text.startsWith('计划', hit.end)) continue;
    const sole = hit.word.endsWith('行动') && closes(text, hit.end, title.end);
    if (hit.value.quoted || hit.value.untitled || (hit.value.least > 4 && !sole)) continue;
    if (!sole && !TITLE_TAIL.test(text.slice(hit.end, hit.end + 12))) continue;
    const lead = TITLE_LEAD.exec(text.slice(title.start, hit.start));
    let start = title.start + (lead ? lead[0].length : 0);
    const region = TITLE_REGION.exec(text.slice(start, hit.start))?.[0] ?? '';
    start += region.length;
    for (let skip = LEADING.exec(text.slice(start, hit.start)); skip; skip = LEADING.exec(text.slice(start, hit.start)))
      start += skip[0].length;
    const modifier = text.slice(start, hit.start);
    if (
      !(lead || region) ||
      modifier.length < 3 ||
      modifier.length > 16 ||
      GENERIC_MODIFIERS.has(modifier) ||
      BAD_NAME.test(modifier) ||
      /[、和与及，的“”]|助力|打赢/.test(modifier)
    )
      continue;
    const span = { start, end: hit.end };
    found.push(reform(text, span, 'reform.title.head', 0.75, KNOWN_EXACT.get(text.slice(start, hit.end))));
  }
  return found;
}
