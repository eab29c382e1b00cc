import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { BAD_NAME, KNOWN_EXACT, type ReformMention } from './reformNames.ts';
import { mentionsWithin, overlapsAny } from './spans.ts';

/** 实行首问负责、一次办结、限时办结等制度: what stands before 等 and shares the head behind it. */
const ROW =
  /(?:建立健全|建立完善|建立并完善|建立|健全|完善|落实|推行|实行|执行|坚持|实施)(?:了)?((?:[^，。；：、的了等“”《》（）\d]{2,14}、)+[^，。；：、的了等“”《》（）\d]{2,14})等(?:一系列|多项|各项|[一二三四五六七八九十\d]+项)?(?:工作)?(制度|机制)(?!改革|体系|建设)/g;

/** 深化国资国企、事业单位等改革; 深入实施冀货出海等行动. */
const ROW_OF_REFORMS =
  /(?:深化|推进|推动|实施|深入实施|统筹推进|加快推进|开展)(?:了)?((?:[^，。；：、的了等“”《》（）\d]{2,12}、)*[^，。；：、的了等“”《》（）\d]{2,12})等(?:重点|专项|系列|[一二三四五六七八九十\d]+[项大])?(改革|行动|专项行动|攻坚行动)(?!的|措施|任务|举措|领域|方案|计划|开放|发展|创新)/g;

/** 组织“清河行动”、违法取水专项整治、黄河滩区排查等活动: campaigns, some without a head that makes them one elsewhere. */
const ROW_OF_CAMPAIGNS =
  /(?:组织开展|深入开展|扎实开展|集中开展|持续开展|先后开展|联合开展|开展|先后组织|组织|部署|实施|推进)(?:了)?((?:[^，。；：、的了等《》（）]{2,20}、)+[^，。；：、的了等《》（）]{2,20})等(?:一系列|系列|多项|多个|各类|重点|[\d一二三四五六七八九十]+[个项次])?(?:专项(?:整治|治理|检查|执法|清理|打击)?(?:行动|整治|治理|检查|执法|活动|工作)?|(?:执法|整治|治理|集中整治|打击|监管|攻坚)(?:行动|活动)|行动|活动)/g;
/** What a campaign is for: 隐患排查, 市场整顿. */
const CAMPAIGN =
  /^(?:“[^“”]{2,16}”|.{2,14}(?:整治|整顿|排查|清理|打击|治理|巡查|清查|执法|行动|普查|攻坚|检查|督查|“[^“”]{2,12}”))$/;

/** 推行首问负责、一次性告知、限时办结、容缺受理制度: what stands before the last and shares its head. */
const SHARED = /((?:[一-鿿]{3,14}、)+)[一-鿿]{3,14}(?:制度|机制|制)(?![定订造作约止])/g;

/** 推行首问负责制、限时办结制、责任追究制: systems in a row, each a 制 of its own. */
const ROW_OF_SYSTEMS =
  /(?:推行|落实|建立|健全|完善|实行|执行|坚持|实施|深化)(?:了)?((?:[^，。；：、的了和等“”《》（）\d]{2,10}制、)+[^，。；：、的了和等“”《》（）\d]{2,10}制)(?![度定订造作约止改式])/g;
/** 民主集中制, 所有制: how a state is ordered, and no system of somebody's. */
const ORDER = /^(?:民主集中|所有|公有|会议|委员会|代表|合伙|股份|学分|市场经济体|工作机|长效机|工作体|管理体)制$/;

/** 开展“雷霆”、“利剑”、“清风”系列专项行动: campaigns that share the head behind the last. */
const ROW_OF_QUOTES =
  /((?:“[^“”]{2,10}”[、和]?){2,})(?:等)?(?:系列)?(专项执法行动|专项整治行动|专项行动|专项整治|系列行动|执法行动|行动)(?!方案|计划|的通知)/g;

/** The systems and campaigns of such rows. */
export function readEqualRows(text: string, clause: Span, closed: readonly Mention[], found: ReformMention[]): void {
  const stretch = text.slice(clause.start, clause.end);
  const shut = mentionsWithin(closed, clause);
  for (const hit of stretch.includes('制、') ? stretch.matchAll(ROW_OF_SYSTEMS) : []) {
    let start = clause.start + hit.index + hit[0].indexOf(hit[1] as string);
    for (const name of (hit[1] as string).split('、')) {
      const end = start + name.length;
      const known = KNOWN_EXACT.get(name);
      if (!ORDER.test(name) && !BAD_NAME.test(name) && !overlapsAny(shut, start, end))
        found.push({
          ...{ kind: 'reform' as const, start, end, text: name, rule: 'reform.row', confidence: 0.8 },
          ...(known ? { known } : {}),
        });
      start = end + 1;
    }
  }
  for (const hit of stretch.matchAll(ROW_OF_QUOTES)) {
    const quotes = [...(hit[1] as string).matchAll(/“[^“”]+”/g)];
    // the last is read with its head where quotations are
    for (const quote of quotes.slice(0, -1)) {
      const start = clause.start + hit.index + quote.index;
      const end = start + quote[0].length;
      if (overlapsAny(shut, start, end)) continue;
      const known = `${quote[0]}${hit[2]}`;
      found.push({ kind: 'reform', start, end, text: quote[0], rule: 'reform.row', confidence: 0.8, known });
    }
  }
}

/** Members of a row that the national vocabulary knows with the head that only the last one has. */
export function readKnownRows(text: string, clause: Span, closed: readonly Mention[], found: ReformMention[]): void {
  const stretch = text.slice(clause.start, clause.end);
  if (!stretch.includes('、')) return;
  for (const hit of stretch.matchAll(SHARED)) {
    let at = clause.start + hit.index;
    for (const member of (hit[1] as string).split('、')) {
      // a verb may stand before the first: 推行|首问负责
      const most = at === clause.start + hit.index ? member.length - SHORTEST : 0;
      for (let skip = 0; skip <= most; skip++) {
        const name = member.slice(skip);
        const known = HEADLESS.map((head) => KNOWN_EXACT.get(`${name}${head}`)).find((one) => one !== undefined);
        const [start, end] = [at + skip, at + member.length];
        if (name.length < SHORTEST || !known || overlapsAny(mentionsWithin(closed, clause), start, end)) continue;
        found.push({ kind: 'reform', start, end, text: name, rule: 'reform.row', confidence: 0.8, known });
        break;
      }
      at += member.length + 1;
    }
  }
}
const SHORTEST = 4;
const HEADLESS = ['制', '制度', '机制'];

/** The reforms and campaigns that stand in a row before what they are called together. */
export function readRows(text: string, clause: Span, closed: readonly Mention[], found: ReformMention[]): void {
  const stretch = text.slice(clause.start, clause.end);
  readCampaigns(text, clause, stretch, closed, found);
  for (const hit of [...stretch.matchAll(ROW), ...stretch.matchAll(ROW_OF_REFORMS)]) {
    const shut = mentionsWithin(closed, clause);
    const [whole, row, head] = hit as unknown as [string, string, string];
    let at = clause.start + hit.index + whole.indexOf(row);
    const members = row.split('、');
    if (members.some((member) => member.length < 3)) {
      // 矛盾纠纷排查、研判、化解、回访等机制: the sides of one thing
      const end = clause.start + hit.index + whole.length;
      if (/制度|机制/.test(head) && (members[0] as string).length >= 4 && !overlapsAny(shut, at, end))
        found.push({ kind: 'reform', start: at, end, text: text.slice(at, end), rule: 'reform.row', confidence: 0.7 });
      continue;
    }
    for (const member of members) {
      const span = { start: at, end: at + member.length };
      at += member.length + 1;
      if (overlapsAny(shut, span.start, span.end) || GENERIC_MODIFIERS.has(member) || BAD_NAME.test(member)) continue;
      if (KNOWN_EXACT.has(member)) continue;
      const known = /(?:制|制度|机制|改革|行动)$/.test(member) ? member : `${member}${head}`;
      found.push({ kind: 'reform', ...span, text: member, rule: 'reform.row', confidence: 0.8, known });
    }
  }
}

function readCampaigns(
  text: string,
  clause: Span,
  stretch: string,
  closed: readonly Mention[],
  found: ReformMention[],
): void {
  for (const hit of stretch.matchAll(ROW_OF_CAMPAIGNS)) {
    const [whole, row] = hit as unknown as [string, string];
    const members = row.split('、');
    if (members.filter((member) => CAMPAIGN.test(member)).length * 2 < members.length) continue;
    const shut = mentionsWithin(closed, clause);
    let at = clause.start + hit.index + whole.indexOf(row);
    for (const member of members) {
      const span = { start: at, end: at + member.length };
      at += member.length + 1;
      if (!CAMPAIGN.test(member) || BAD_NAME.test(member) || overlapsAny(shut, span.start, span.end)) continue;
      const known = KNOWN_EXACT.get(member);
      found.push({
        ...{ kind: 'reform' as const, ...span, text: text.slice(span.start, span.end) },
        ...{ rule: 'reform.campaigns', confidence: 0.8 },
        ...(known ? { known } : {}),
      });
    }
  }
}

/** 对2020年前的文件进行了全面清理, 涉及行政处罚内容的文件专项清理: one campaign however it is worded. */
const CLEANUP =
  /(?:(?:行政)?规范性)?文件(?:进行|开展)了?(?:全面|集中|专项|系统|认真|评估|逐一)*清理|(?:(?:行政)?规范性)?文件(?:全面|集中|专项|评估)*清理(?:工作)?|(?<=内容的)(?:全面|集中|专项)?清理(?=[，。；、工]|$)/g;
const OF_CLEANUP = /^(?:结果|情况|目录|方案|范围|后|的(?:通知|决定|公告)|过程|标准|机制|制度)/;
const CLEANUP_NAME = '规范性文件清理';

/** Clean-ups of documents, however worded, under the one name that they have. */
export function readCleanups(text: string, clause: Span, closed: readonly Mention[], found: ReformMention[]): void {
  const stretch = text.slice(clause.start, clause.end);
  if (!stretch.includes('清理')) return;
  const shut = mentionsWithin(closed, clause);
  for (const hit of stretch.matchAll(CLEANUP)) {
    const span = { start: clause.start + hit.index, end: clause.start + hit.index + hit[0].length };
    if (OF_CLEANUP.test(text.slice(span.end, span.end + 4)) || overlapsAny(shut, span.start, span.end)) continue;
    found.push({
      ...{ kind: 'reform' as const, ...span, text: hit[0], rule: 'reform.cleanup' },
      ...{ confidence: 0.8, known: CLEANUP_NAME },
    });
  }
}
