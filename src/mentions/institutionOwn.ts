import { type OrganHead, runsOn } from '../lexicon/organs.ts';
import { regionsShort } from '../lexicon/regions.ts';
import { anchorless, type Draft, fromAnchor } from './institutionDraft.ts';
import { isWeak } from './institutionStem.ts';
import { opensAt, opensWithVerb } from './nameBoundary.ts';

export const OWN_BRANCH = 'institution.own-branch';
const OWN_WORDS = new Set(['局', '委', '厅', '办', '院', '部', '队', '站', '所', '校', '中心', '公司', '集团', '街道']);

/** 我局, 我委: the reporting body. */
export function ownBody(text: string, at: number, to: number): Draft | undefined {
  if (text[at] === '你') return addressed(text, at, to);
  const word = OWN_WORDS.has(text.slice(at + 1, at + 3)) ? text.slice(at + 1, at + 3) : text[at + 1];
  if (!opensAt(text, at, Math.max(0, at - 3))) return undefined;
  if (word === undefined || at + 1 + word.length > to || !OWN_WORDS.has(word)) return undefined;
  if (runsOn(text, word, at + 1 + word.length)) return undefined;
  // 我局党组 is the bureau's party group
  if (/^党[组委](?!书记)/.test(text.slice(at + 1 + word.length, at + 4 + word.length))) return undefined;
  return {
    start: at,
    end: at + 1 + word.length,
    scope: { kind: 'own' },
    prefix: '',
    units: [],
    rule: 'institution.own',
    confidence: 0.9,
  };
}

/** 你省, 你部: whom a letter or reply speaks to. */
function addressed(text: string, at: number, to: number): Draft | undefined {
  const end = at + 2;
  if (end > to || !'省市州盟县区旗部委局厅署院办'.includes(text[end - 1] as string)) return undefined;
  return {
    start: at,
    end,
    scope: { kind: 'addressee' },
    prefix: '',
    units: [],
    rule: 'institution.addressee',
    confidence: 0.85,
  };
}

/** 东安|分局, 衡南|大队: the branch of the body that reports in a county of its city. */
export function ownBranch(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  for (const length of [2, 3]) {
    const start = at - length;
    if (start < floor || !opensAt(text, start, floor)) continue;
    if (!regionsShort(text.slice(start, at)).some(({ level }) => level === 'county')) continue;
    return fromAnchor(text, anchorless(start, 'own'), start, at, head, OWN_BRANCH, 0.65);
  }
  return undefined;
}

/** 局党组, 局党委: the party group of the body that reports. */
const INNER_PARTY = new Set([
  '党组',
  '党委',
  '党总支',
  '党组理论学习中心组',
  '党委理论学习中心组',
  '党组中心组',
  '党委中心组',
]);

/** 局|党组, 市局|党组: the party group of the body that reports. */
export function ownParty(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (!INNER_PARTY.has(head.text) || !'局委厅院校办'.includes(text[at - 1] ?? ' ')) return undefined;
  if (/^书记、[局厅主院]/.test(text.slice(at + head.text.length, at + head.text.length + 4))) return undefined;
  const start = LEVELLED.test(text.slice(Math.max(0, at - 2), at)) ? at - 2 : at - 1;
  if (!opensAt(text, start, floor)) return undefined;
  return fromAnchor(text, anchorless(start, 'own'), at, at, head, 'institution.own-party', 0.8);
}
/** 市局, 我局: a bureau of its own level, which its people call so. */
const LEVELLED = /^(?:[市县区州旗]局|[我本][局委厅院校办])$/;

/** 局|政策法规|科, 委|办公室: a section of the body that reports. */
export function ownSection(
  text: string,
  starts: readonly number[],
  at: number,
  head: OrganHead,
  floor: number,
): Draft | undefined {
  if (!SECTIONS.has(head.text)) return undefined;
  const seated = starts.findLast(
    (start) => start < at && /(?:设在|设于|挂靠)$/.test(text.slice(Math.max(floor, start - 2), start)),
  );
  if (seated !== undefined && head.role === 'section')
    return fromAnchor(text, anchorless(seated, 'own'), seated, at, head, 'institution.own-seat', 0.7);
  const stem = starts.findLast((start) => start < at && opensAt(text, start, floor) && !opensWithVerb(text, start, at));
  if (
    stem !== undefined &&
    (INNER.has(head.text) || (/^[支大]队$/.test(head.text) && POLICE.test(text.slice(stem, at)))) &&
    !isWeak(text.slice(stem, at)) &&
    !/^[长员室目]/.test(text[at + 1] ?? '')
  )
    return fromAnchor(text, anchorless(stem, 'own'), stem, at, head, OWN_UNNAMED, 0.7);
  if (INNER.has(head.text) || head.text === '处') {
    const unknown = listedStem(text, at, floor);
    if (unknown !== undefined) return fromAnchor(text, anchorless(unknown, 'own'), unknown, at, head, OWN_UNNAMED, 0.7);
  }
  for (const start of starts) {
    const whole = OWN.exec(text.slice(Math.max(floor, start - 2), start))?.[0].length ?? 0;
    if (whole === 0 || !opensAt(text, start - whole, floor)) continue;
    if (start === at && head.text !== '办公室') continue;
    return fromAnchor(text, anchorless(start - whole, 'own'), start, at, head, 'institution.own-section', 0.75);
  }
  return undefined;
}

/** Where the name of a section opens whose field no table holds, in a list of those whose task it is or behind the verb that sets it up. */
function listedStem(text: string, at: number, floor: number): number | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_LIST), at);
  const stem = LISTED.exec(before)?.[1] ?? FOUNDED.exec(before)?.[1];
  return stem === undefined || at - stem.length < floor ? undefined : at - stem.length;
}
const LONGEST_LIST = 60;
/** 责任科室：人事科、基础教育|科 */
const LISTED =
  /(?:责任|牵头|配合|协办|承办|落实|主办)(?:科室|股室|处室|单位|部门)[：:](?:[^。；\n]*[、，])?(\p{Script=Han}{1,9}[^控参入持])$/u;
/** 新设校外培训监管|科; 设立宣传点数十|处 counts places, 重点学|科 is no office: the stem ends in what an office does. */
const FOUNDED =
  /(?:新设|增设|设立|内设|组建)了?(?![省市县区])(\p{Script=Han}{0,8}(?:监管|管理|法规|审批|审核|服务|执法|监督|督查|督察|稽查|财务|人事|综合|信息|教育|治理|协调|指导|规划|宣传|调解|仲裁|复议|应诉|应急|法制|法治))$/u;

/** 法规科, 信用监管股: sections that in a bureau's report are its own. */
const INNER = new Set(['科', '股']);
/** 治安|支队: in a report of the police. */
const POLICE = /^(?:治安|交警|交通警察|刑警|刑事侦查|刑侦|经侦|禁毒|网安|法制|特警|巡特警|出入境管理|情报指挥)$/;
export const OWN_UNNAMED = 'institution.own-unnamed';

/** What a body calls itself before one of its sections: 局|法制科, 市局|办公室, 支队|法制科. */
const OWN = /(?:支队|总队|大队|[市县区州旗]局|[局委厅])$/;

const SECTIONS = new Set('科 处 股 办公室 大队 支队 中心 领导小组 工作领导小组 委员会 工作专班'.split(' '));
