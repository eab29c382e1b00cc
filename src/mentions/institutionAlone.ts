import { NEEDS_STEM, type OrganHead } from '../lexicon/organs.ts';
import { TOGETHER } from './institutionChains.ts';
import { anchorless, type Draft, fromAnchor, TOP, unit } from './institutionDraft.ts';
import { ownParty, ownSection } from './institutionOwn.ts';
import { residentAlone } from './institutionResident.ts';
import { anchorAt } from './institutionScope.ts';
import { isWeak } from './institutionStem.ts';
import { opensAt, opensWithVerb, properStart } from './nameBoundary.ts';

/** 县人大、政协; 区行政审批局、市场监督管理局, 市公安局联合|教育局: the scope of the name before goes on. */
export function coordinate(
  text: string,
  starts: readonly number[],
  at: number,
  head: OrganHead,
  floor: number,
  draft: Draft | undefined,
): Draft | undefined {
  if (!draft) return undefined;
  // 林业局、|生态环境分局: beside a bureau that the centre has too
  const shared = draft.rule === 'institution.central-short' && head.text === '分局';
  if (draft.scope.kind !== 'level' && draft.scope.kind !== 'region' && !shared) return undefined;
  const behindJoint = draft.end + 2;
  const together = TOGETHER.has(text.slice(draft.end, behindJoint)) && starts.includes(behindJoint);
  const start = together ? behindJoint : (starts.at(-1) as number);
  if (start === at && (!head.bare || NEEDS_STEM.has(head.text) || head.text === '委')) return undefined;
  const direct = start === draft.end && TOP.has(head.role);
  const joined = together || (start === draft.end + 1 && '、和及与'.includes(text[draft.end] as string));
  if (!direct && !joined) return undefined;
  if (head.role === 'government' || head.role === 'section' || head.role === 'company' || floor > start)
    return undefined;
  if (start < at && (TOP.has(head.role) || isWeak(text.slice(start, at)))) return undefined;
  const first = unit(text, start, at, head);
  return {
    start,
    end: first.end,
    scope: draft.scope,
    prefix: '',
    units: [first],
    rule: 'institution.coordinated',
    confidence: 0.85,
  };
}

/** A name without a scope whose stem begins at `start`. */
function nowhere(text: string, head: OrganHead, at: number, start: number, rule: string, confidence: number): Draft {
  return fromAnchor(text, anchorless(start), start, at, head, rule, confidence);
}

/** 法制办, 城管支队, 蓝天救援队: neither region nor level said. */
export function standingAlone(
  text: string,
  starts: readonly number[],
  at: number,
  head: OrganHead,
  floor: number,
): Draft | undefined {
  const far = starts.at(-1) as number;
  if (far === at && (head.text === '人大' || head.text === '政协') && supervises(text, at, at + head.text.length))
    return nowhere(text, head, at, at, 'institution.supervises', 0.75);
  const founded =
    (head.role === 'group' || FOUNDED_OFFICES.has(head.text)) &&
    !/^(?:制度|机制)/.test(text.slice(at + head.text.length, at + head.text.length + 2))
      ? FOUNDED.exec(text.slice(Math.max(0, at - 120), at))
      : null;
  if (founded) {
    const task = founded[1] as string;
    if (at - task.length >= floor && !NO_TASK.test(task) && !isWeak(task)) {
      const draft = nowhere(text, head, at, at - task.length, 'institution.founded', 0.75);
      // 由局长任组长的: the bureau that reports has founded it for itself
      return LED_BY_OWN.test(founded[0]) ? { ...draft, scope: { kind: 'own' } } : draft;
    }
  }
  const opened = head.text === '中心' ? OPENED.exec(text.slice(Math.max(floor, at - 24), at))?.[1] : undefined;
  if (opened && STANDS.test(text.slice(at + 2, at + 3)) && !PLACE.test(opened)) {
    const level = /^[省市县区州旗]/.test(opened) ? anchorAt(text, at - opened.length + 1, floor, false) : undefined;
    return level
      ? fromAnchor(text, level, at - opened.length + 1, at, head, 'institution.founded', 0.7)
      : nowhere(text, head, at, at - opened.length, 'institution.founded', 0.65);
  }
  const resident = residentAlone(text, at, head, floor);
  if (resident) return resident;
  const party = far === at ? ownParty(text, at, head, floor) : undefined;
  if (party) return party;
  const section = ownSection(text, starts, at, head, floor);
  if (section) return section;
  if (far === at && opensAt(text, at, floor)) {
    if (ALONE.has(head.text)) return nowhere(text, head, at, at, 'institution.alone', 0.6);
    if (OPENS_CHAIN.has(head.text)) return nowhere(text, head, at, at, OPENING, 0.6);
  }
  for (let k = starts.length - 1; k >= 0; k--) {
    const start = starts[k] as number;
    if (TOWN_OFFICES.test(text.slice(start, at + head.text.length)) && opensAt(text, start, floor))
      return nowhere(text, head, at, start, TOWN_OFFICE, 0.65);
  }
  if (TOP.has(head.role)) return undefined;
  if (head.free) {
    for (let k = starts.length - 1; k >= 0; k--) {
      const start = starts[k] as number;
      if (start === at || opensWithVerb(text, start, at) || !opensAt(text, start, floor)) continue;
      // 各县（市、区）|司法局 is a class
      if (OF_LEVELS.test(text.slice(Math.max(0, start - 10), start))) return undefined;
      const stem = text.slice(start, at);
      // 市场监管局联合|应急管理局
      if (JOINED.test(stem)) continue;
      if (isWeak(stem) && !(head.text === '局' && ENFORCING.test(stem))) break;
      if (head.text.endsWith('中心') && !CENTRES.test(text.slice(start, at + head.text.length))) break;
      return nowhere(text, head, at, start, 'institution.field', 0.65);
    }
  }
  if (head.proper) {
    const start = properStart(text, far, floor, 5);
    if (start >= 0 && !opensWithVerb(text, start, at) && !OF_KIND.test(text.slice(start, at)))
      return nowhere(text, head, at, start, 'institution.proper', 0.6);
  }
  return undefined;
}

/** 省级枫桥式|司法所: one of a kind, which has no name. */
const OF_KIND = /^(?:国家|[省市县区镇])级|[式型级]$/;
const JOINED = /[局委办厅队所](?:联合|会同|牵头)/;
/** 综合|执法 tells what a bureau does, though each word alone tells nothing. */
const ENFORCING = /^(?:综合执法|综合行政执法|行政综合执法)$/;
const OF_LEVELS = /（[省市县区州盟旗、]{1,7}）$/;

/** 接受人大法律监督、政协民主监督: said of the home's own without a level. */
const SUPERVISION = /^(?:[、和及与](?:市|县|区)?政协|(?:的)?(?:法律|工作|民主|依法|各项)*监督|及其常委会)/;
const RECEIVED = /(?:接受|接受同级|依法接受|自觉接受|主动接受|向|配合|[、和及与])$/;
const supervises = (text: string, at: number, end: number): boolean =>
  SUPERVISION.test(text.slice(end, end + 8)) &&
  (RECEIVED.test(text.slice(Math.max(0, at - 4), at)) || /监督、?$/.test(text.slice(Math.max(0, at - 3), at)));

/** 成立联合采购|办公室: offices that are founded for a task, as groups are. */
const FOUNDED_OFFICES = new Set(['办公室', '专班', '工作组', '委员会']);
/** 成立(了)(由县长任组长的)法治政府建设|领导小组: the task is whatever stands between. */
const FOUNDED =
  /(?:成立|组建|设立|建立|调整充实|充实调整|调整(?=[了由以]))(?:了)?(?:(?:以|由)(?:[^，。；]{2,30}?|[^。；]{2,90}?(?:成员|组长|组成|参加|参与|负责))的)?(?:全[省市县区])?((?:\p{Script=Han}|[（）“”]){3,22})$/u;
const LED_BY_OWN =
  /[由以](?:党组书记、|党委书记、)?(?:局|厅|委|院)?(?:党组|党委|主要领导|主要负责|局长|厅长|院长|主任(?=[^，。]{0,8}(?:组长|为组长)))/u;
/** 设立|营商环境投诉举报|中心: what is set up and serves. */
const OPENED = /(?:成立|组建|设立|新设|增设|新成立)(?:了)?((?:[省市县区州旗])?\p{Script=Han}{4,16})$/u;
/** Nothing more of the name may follow. */
const STANDS = /^[，。；、）]?$/;
/** 创新中心, 消费中心, 交易中心 of a trade say what a place or a firm is. */
const PLACE = /[的了]|创新|研发|研究|技术|消费|航运|金融|产业|物流|会展|数据$|党群服务$|便民服务$|(?:分|副|次|双|新)$/;
const NO_TASK = /[的了]|有关|相关|各级|专门|专项工作$|议事|分别|多个|一批|若干|由|以上/u;
/** Top bodies that mean the home's even without a level. */
const ALONE = new Set(['管委会', '党工委', '编办', '编委办']);

/** What every township or 街道 has one of: in its own report it is the home's, in any other it is a kind of body. */
const TOWN_OFFICES =
  /^(?:派出所|(?:司法|市场监管|市场监督管理|食药监|自然资源|国土|国土资源|财政|财经|土管|环保)所|(?:党政(?:综合)?|党建(?:工作|引领)?|平安(?:建设|法治)?|综治|公共服务|公共管理|公共安全|经济(?:发展|社会发展)|社会事务|社区(?:建设|发展|管理|平安)|城市管理|城建|城管|应急(?:管理)?|综合行政执法|基层治理|宣传统战|村镇建设|规划建设|纪检监察|乡村振兴)办(?:公室)?|综治中心|便民服务中心|党群服务中心|综合行政执法(?:队|中队|大队|中心))$/;
export const TOWN_OFFICE = 'institution.town-office';

/** 中心 closes the names of bodies that serve; without such a word it says what a place is (科技创新中心, 金融中心). */
const CENTRES =
  /(?:服务|事务|辅助|储备|管理|监测|检测|检验|监控|指挥|调度|保障|核算|救助|执法|支付|登记|交易|信息|仲裁|预警|维权|接待|受理|救援)中心$/;

/** Bodies that are generic by themselves (政府, 人民法院) but open the name of one of their parts: 政府|办|文书科. */
const OPENS_CHAIN = new Set([
  '政府',
  '人民政府',
  '人民法院',
  '法院',
  '人民检察院',
  '检察院',
  '党委',
  '人大',
  '政协',
  '人大常委会',
  '纪委',
  '红十字会',
]);
export const OPENING = 'institution.opening';
