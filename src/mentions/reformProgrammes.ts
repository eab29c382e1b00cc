import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import { regionsNamed, regionsShort } from '../lexicon/regions.ts';
import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { BAD_NAME, LEADING } from './reformNames.ts';
import { mentionsWithin, overlapsAny } from './spans.ts';

type Take = (start: number, end: number, rule: string, confidence: number) => void;

/** 入选国家|数字化转型试点|城市: what a place is chosen to try out. */
const PILOT =
  /(?:入选|获批|入围|获评)(?:为)?(?:了)?(?:首批|第[一二三四五]批|全国|全省|全市|省级|自治区|省|市)*([^，。；：、的了等“”《》（）\d]{4,24}试点)(?=[，。；、]|$|城市|地区|县|区|市|单位|园区|省份|名单|项目)/g;

/** 入选省级改革试点: of what it is a pilot is not told. */
const UNTOLD_PILOT = /^(?:综合|深化|制度|体制)?(?:改革|创新|示范)试点$/;

/** Reads what a place was chosen to try out. */
export function readPilots(text: string, clause: Span, take: Take): void {
  for (const hit of text.slice(clause.start, clause.end + 1).matchAll(PILOT)) {
    const end = clause.start + hit.index + hit[0].length;
    const lead = LEADING.exec(hit[1] as string)?.[0].length ?? 0;
    if (UNTOLD_PILOT.test((hit[1] as string).slice(lead))) continue;
    take(end - (hit[1] as string).length + lead, end, 'reform.pilot', 0.75);
  }
}

/** 平安湖北建设, 健康杭州建设: a programme that bears the name of its place. */
const PLACE_PROGRAMME = /(?:平安|健康|法治|数字|美丽|智慧|清廉|信用|诚信|无废)([一-鿿]{2,3})建设/g;

/** Reads programmes that bear the name of a place. */
export function readPlaceProgrammes(text: string, clause: Span, take: Take): void {
  const stretch = text.slice(clause.start, clause.end);
  if (!stretch.includes('建设')) return;
  for (const hit of stretch.matchAll(PLACE_PROGRAMME)) {
    const place = hit[1] as string;
    if (place !== '中国' && regionsShort(place).length === 0 && regionsNamed(place).length === 0) continue;
    const start = clause.start + hit.index;
    take(start, start + hit[0].length, 'reform.place', 0.75);
  }
}

const NAMED = '[一-鿿]{3,18}?(?:行动|工程|战略)';
/** 实施种业振兴行动和黑土地保护工程: programmes that a verb governs, one or a row of them. */
const GOVERNED = new RegExp(
  `(?:启动实施|实施|启动|开展)(?:了|好)?(?:新一轮|一批)?(${NAMED}(?:(?:、|和|以及)${NAMED})*)(?=[，。；、：）\\s]|和|$)`,
  'gu',
);
const PLAN = '[一-鿿]{4,18}?计划';
/** 实施农村特岗教师计划、大学生志愿服务西部计划: plans that are carried out and are not a body's own for its year. */
const PLANS = new RegExp(
  `(?:实施|启动)(?:了|好)?(?:新一轮)?(?:“[^”]{2,12}”计划、)*(${PLAN}(?:(?:、|和|以及)${PLAN})*)(?=[，。；、：）\\s]|和|等|$)`,
  'gu',
);
const OWN_PLAN =
  /(?:年度|行动|工作|检查|抽查|立法|培训|招生|招聘|录用|制定|投资|建设|生产|财政|用地|采购|审计|发展|发电|整改|学习|宣传|五年|三年|资金|支出|征收|普法|督查|督察|监督)计划$|[了的等各将把对]|\d/;

/** 深化开发区管理制度改革: a reform of a system, whose head has a head before it. */
const OF_SYSTEM = /深化((?!推进)[一-鿿]{2,10}(?:体制机制|管理制度|审批制度)改革)(?=[，。；、：]|和|$)/gu;
/** What several works together are called, and works without a name. */
const COMMON =
  /^(?:专项|重大|重点|民生|系列|联合|集中|统一|各类|各项|相关|有关|配套|基础|基建|建设|水利|道路|市政|土建|绿化|亮化|维修|改造|执法|整治|救援|巡查)*(?:行动|工程|战略)$|重大工程$|(?:管网|道路|公路|桥梁|水库|河道|堤防|学校|医院|住房|小区|电网|厂房|泵站|供水|渠道|灌区|停车场|主体)[一-鿿]{0,8}工程$|[了的等各将把对]|\d/;

/** Reads the programmes that a verb governs, and reforms of systems. */
export function readProgrammes(text: string, clause: Span, closed: readonly Mention[], take: Take): void {
  const stretch = text.slice(clause.start, clause.end);
  for (const hit of stretch.matchAll(OF_SYSTEM)) {
    const start = clause.start + hit.index + 2;
    take(start, start + (hit[1] as string).length, 'reform.of-system', 0.75);
  }
  const shut = mentionsWithin(closed, clause);
  for (const { start, end } of membersOf(text, clause.start, stretch.matchAll(PLANS))) {
    const name = text.slice(start, end);
    if (!OWN_PLAN.test(name) && !BAD_NAME.test(name) && !overlapsAny(shut, start, end))
      take(start, end, 'reform.plan', 0.75);
  }
  if (!/行动|工程|战略/.test(stretch)) return;
  for (const { start: from, end } of membersOf(text, clause.start, stretch.matchAll(GOVERNED))) {
    const start = from + (LEADING.exec(text.slice(from, end))?.[0].length ?? 0);
    const name = text.slice(start, end);
    if (name.length < 6 || COMMON.test(name) || BAD_NAME.test(name) || GENERIC_MODIFIERS.has(name.slice(0, -2)))
      continue;
    if (!overlapsAny(shut, start, end)) take(start, end, 'reform.governed', 0.75);
  }
}

/** Where the members of each row stand that a pattern finds: its first group, which closes the match. */
function* membersOf(text: string, base: number, hits: Iterable<RegExpMatchArray>): Generator<Span> {
  for (const hit of hits) {
    const row = hit[1] as string;
    let end = base + (hit.index as number) + hit[0].length - row.length;
    for (const member of row.split(/(?<=行动|工程|战略|计划)(?:、|和|以及)/u)) {
      const start = text.indexOf(member, end);
      end = start + member.length;
      yield { start, end };
    }
  }
}
