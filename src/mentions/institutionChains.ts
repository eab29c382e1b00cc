import { NEEDS_STEM, type OrganHead } from '../lexicon/organs.ts';
import { regionsNamed, regionsShort } from '../lexicon/regions.ts';
import { type Draft, TOP } from './institutionDraft.ts';
import { looksProper } from './nameBoundary.ts';

/** The party's, the union's and the league's bodies inside another body: 县教育局党委, 集团公司工会. */
const INSIDE = new Set(['党委', '党组', '党工委', '纪委', '工会', '团委', '党校', '机关党委', '纪检组', '纪检监察组']);

/** Whether `head` can be a part of what `draft` names so far; `bare` without a stem between. */
function chains(draft: Draft, head: OrganHead, bare: boolean): boolean {
  const last = draft.units.at(-1);
  if (last === undefined) return draft.scope.kind === 'own' && !bare;
  if (INSIDE.has(head.text) && bare)
    return !TOP.has(last.role) || head.text === '党组' || (last.role === 'party' && head.text === '党校');
  // 行政服务中心|管委会
  if (head.role === 'committee' && bare && last.role === 'unit' && last.head.endsWith('中心')) return true;
  if (TOP.has(head.role)) return head.role === 'party' && !bare && last.role === 'party';
  // 县委|理论学习中心组
  if (head.role === 'cell' && head.text.endsWith('中心组')) return bare;
  if (last.role === 'company' || last.role === 'cell') return head.role === 'cell' || head.role === 'company';
  if (!bare) return head.role !== 'mass';
  if (head.role === 'cell') return true;
  if (head.role === 'party-organ') return last.role === 'party';
  if (head.role === 'office') return last.role !== 'office';
  if (head.role === 'section') return head.text.length > 1;
  if (head.text === '委' || head.text === '委员会') return false;
  return head.role !== 'military' && head.role !== 'mass' && !NEEDS_STEM.has(head.text);
}

/** Words with which one body does something together with the next. */
export const TOGETHER: ReadonlySet<string> = new Set(['联合', '会同', '协同', '配合']);
/** What is itself a joint body: 市场监管局|联合执法队, 服务中心|联合调解中心. */
const JOINT =
  /^(?:(?:综合|行政|行政综合|综合行政)?执法|调解|调处|接访|接待|整治|治理|督查|督导|检查|巡查|监管|惩戒|防控|应急|救援|指挥|办公|工作|采购|征信|审批|审查|服务|验收)/;
/** Bodies that are whole without a stem. */
const WHOLE = new Set(['派出所', '司法所', '人民法庭', '市场监督管理所', '市场监管所']);

/** What a bureau looks into, not a part of it: 民政局|检查养老院. */
const LOOKS_INTO = /^(?:检查|抽查|督导|审查)/;
const HOUSES = new Set('院 所 站 馆 校 医院 学校 小学 中学 幼儿园 卫生院'.split(' '));

/** 市场监管局联合|公安局, 综治中心联合|派出所: the stem from `start` to `at` begins with the word that joins another body to the one before, or a verb. */
function joinsAnother(text: string, start: number, at: number, head: OrganHead): boolean {
  const whole = at > start + 2 || head.text.length > 1;
  if (whole && HOUSES.has(head.text) && LOOKS_INTO.test(text.slice(start, at))) return true;
  if (!TOGETHER.has(text.slice(start, start + 2)) || at < start + 2) return false;
  return at === start + 2 ? WHOLE.has(head.text) : !JOINT.test(text.slice(start + 2, at));
}

/** Heads of local branches, named by nothing but their place. */
export const BRANCH = new Set(['分局', '分行', '支行', '中心支行']);

/** Whether a name of region and head right behind `draft` is its local branch and not another body. */
export function takesBranch(draft: Draft, head: OrganHead): boolean {
  const last = draft.units.at(-1);
  if (last === undefined) return false;
  if (last.role === 'central')
    return (
      /(?:局|署|行|院|公司)$/.test(last.head) && last.head !== '国务院' && !TOP.has(head.role) && head.role !== 'office'
    );
  return (last.role === 'department' && head.text === '分局') || (last.role === 'company' && BRANCH.has(head.text));
}

/** What may stand between 国务院 or 中央 and a group's head. */
const TASK = /^[\u4e00-\u9fff“”]{2,22}$/;
const NOT_TASK =
  /(?<!自)由|[的了在把被将从向对是让使请该各本我其已]|成立|组建|设立|建立|召开|调整|明确|牵头|同意|批准|决定|有关|部门|负责/;

/** 国务院|自由贸易试验区工作部际|联席会议: a group of the centre under any task. */
export function chainsTask(text: string, draft: Draft, at: number, head: OrganHead): boolean {
  const last = draft.units.at(-1);
  if (head.role !== 'group' || draft.units.length !== 1 || last?.role !== 'central' || at - draft.end > 22)
    return false;
  if (last.head !== '国务院' && last.head !== '中央') return false;
  const task = text.slice(draft.end, at);
  return TASK.test(task) && !NOT_TASK.test(task);
}

/** 市生态环境局|连山|分局, 人民银行|沈阳|分行: a place said in short between a body and its branch. */
export function chainsPlace(text: string, draft: Draft, at: number, head: OrganHead): boolean {
  const length = at - draft.end;
  // 审计署驻沈阳特派办.
  if (head.text.startsWith('特派'))
    return length >= 2 && length <= 7 && text[draft.end] === '驻' && draft.units.at(-1)?.role === 'central';
  const surveys = SURVEYORS.test(head.text);
  if (!(surveys || BRANCH.has(head.text)) || length < 2 || length > 8) return false;
  if (surveys && draft.units.at(-1)?.head !== '国家统计局') return false;
  const last = draft.units.at(-1);
  const holds =
    last?.role === 'department' ||
    last?.role === 'company' ||
    (last?.role === 'central' && /[局署行]$/.test(last.head));
  const place = text.slice(draft.end, at);
  if (!holds) return false;
  if (regionsShort(place).length > 0 || regionsNamed(place).length > 0) return true;
  // 市自然资源局|横栏|分局: a town's name in short, which no table holds
  return head.text === '分局' && length <= 4 && !NOT_STATION.test(place) && looksProper(text, draft.end, at);
}

/** 国家统计局|桐庐|调查队 */
const SURVEYORS = /^调查(?:总)?队$/;

const STATION = /^(?:[一-鿿]{0,6}所|[一-鿿]{0,4}中队|执法队|[一-鿿]{0,4}(?:管理|工作)站)$/;
const NOT_STATION =
  /[各的等及和与在对为由把将]|指导|组织|联合|督促|协调|依托|设立|建成|推动|要求|安排|会同|所属|下属|基层|全县|全市|全区|部分|开展|成立|加强|推进|研究|看守|收容|拘留|戒毒/;

/** 市场监管局|石井|市场监督管理所, 城管执法局|派驻石井|执法队: the station of a bureau in a township. */
export function chainsStation(text: string, draft: Draft, start: number, at: number, head: OrganHead): boolean {
  const last = draft.units.at(-1);
  if (last?.role !== 'department' || !/[局委]$/.test(last.head) || draft.scope.kind === 'own') return false;
  const unit = `${text.slice(start, at)}${head.text}`;
  const place = text.slice(draft.end, start);
  return STATION.test(unit) && /^(?:派驻|驻)?[一-鿿]{2,4}$/.test(place) && !NOT_STATION.test(place + unit);
}

/** 我局|法治工作领导小组: parts that a body names behind itself. */
const OWN_PARTS = new Set(['领导小组', '工作领导小组', '工作专班', '工作小组', '协调小组']);

/** Whether the head at `at`, with what stands before it from `start` on, is a part of the body named so far. */
export const joins = (text: string, draft: Draft, start: number, at: number, head: OrganHead): boolean =>
  draft.end === start &&
  (draft.scope.kind !== 'own' || (draft.units.length === 0 && OWN_PARTS.has(head.text))) &&
  !joinsAnother(text, start, at, head) &&
  chains(draft, head, draft.end === at);
