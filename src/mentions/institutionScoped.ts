import type { OrganHead } from '../lexicon/organs.ts';
import { regionsShort } from '../lexicon/regions.ts';
import { isHan } from '../reading/characters.ts';
import { BRANCH } from './institutionChains.ts';
import { anchorless, type Draft, fromAnchor, TOP } from './institutionDraft.ts';
import { type Anchor, anchorAt, runsAhead } from './institutionScope.ts';
import { looksProper, opensAt } from './nameBoundary.ts';

/** What a place's short name may stand right before: 杭州海关, 杭州海事法院, 宁波分行. */
export const SHORT_NAMED = new Set(['unit', 'company', 'military', 'special-court']);

const endsInStreet = ({ scope }: Anchor): boolean =>
  scope.kind === 'level'
    ? scope.level === '街道'
    : scope.kind === 'region' && /(?:街道|[乡镇区])$/.test(scope.names.at(-1) ?? '');

/** Whether scope and head make a name together; `stem` tells whether anything stands between. */
export function fits(anchor: Anchor, head: OrganHead, stem: boolean): boolean {
  if (head.role === 'section' || (!stem && BRANCH.has(head.text))) return false;
  if (anchor.scope.kind === 'central') return stem && CENTRAL_ROLES.has(head.role);
  if (anchor.prefix !== '') return head.role === 'party' || head.text === '委' || head.text === '委员会' || stem;
  if (!stem && head.text === '办事处') return endsInStreet(anchor);
  if (!stem && head.text === '委员会') return false;
  if (!stem && head.text === '部') return false;
  return true;
}

/** What 国家 and 全国 may stand before; 国家实验室, 国家区域医疗中心 are honours that many bear. */
const CENTRAL_ROLES = new Set(['department', 'office', 'group', 'mass', 'company', 'party']);

/** Founding and handling a group is told before its name, not in it: 县|成立法治建设领导小组. */
const FOUNDING =
  /(?<!自)由|使(?!用)|成立|组建|设立|建立|召开|明确|牵头|健全|完善|组织|印发|报送|参加|作为|担任|批准|同意|决定|经过|通过|根据|按照|关于|负责|配合|要求|开展|落实/;

const BUILT = /(?:法治|平安|数字|健康|智慧|美丽|诚信|信用)\p{Script=Han}{2,4}建设(?:工作)?$/u;

/** 法治杭州建设|领导小组: a group whose task names the place. */
export function builtGroup(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (head.role !== 'group') return undefined;
  const built = BUILT.exec(text.slice(Math.max(floor, at - 14), at))?.[0];
  if (built && regionsShort(built.slice(2, built.lastIndexOf('建设'))).length > 0) {
    const start = at - built.length;
    return fromAnchor(text, anchorless(start), start, at, head, 'institution.scoped-group', 0.8);
  }
  return undefined;
}

/** Characters that no name of a group holds. */
const NOT_IN_GROUP = /[^\u4e00-\u9fff“”]|[的了在把被将从向对是让请该各本我其已会议]/;

/**
 * 县|打击治理电信网络诈骗违法犯罪工作|领导小组: between scope and a group's head may stand any task, verbs and all.
 * `from` bounds the search.
 */
export function scopedGroup(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (head.role !== 'group' && !isCommitteeFor(text, at, head)) return undefined;
  for (let start = at - 2; start >= Math.max(floor, at - 26); start--) {
    if (NOT_IN_GROUP.test(text[start] as string)) return undefined;
    const anchor = anchorAt(text, start, floor, false);
    if (!anchor || runsAhead(text, start) || anchor.scope.kind === 'central') continue;
    // “跨|省|通办”工作专班: inside a quotation nothing begins
    if (cutsQuotation(text, start, at)) continue;
    return FOUNDING.test(text.slice(start, at))
      ? undefined
      : fromAnchor(text, anchor, start, at, head, 'institution.scoped-group', 0.8);
  }
  return undefined;
}

/** 学生欺凌|治理|委员会: a committee whose task says what it does, whatever it is about. */
function isCommitteeFor(text: string, at: number, head: OrganHead): boolean {
  return head.text === '委员会' && COMMITTEE_TASK.test(text.slice(Math.max(0, at - 10), at));
}
const COMMITTEE_TASK =
  /\p{Script=Han}{3}(?:治理|防治|协调|指导|推进|审查|评审|评定|鉴定|仲裁|救助|促进|保护)(?:工作)?$/u;

/** “双随机、一公开”监管 before 联席会议: the mark in the quotation would end any other name. */
const QUOTED_TASK = /“[^“”，。；、\n]{1,10}、[^“”，。；\n]{1,10}”[\u4e00-\u9fff]{0,12}$/u;
const LONGEST_QUOTED_TASK = 34;

/** 县|“双随机、一公开”监管|联席会议: a group whose task opens with a quoted row. */
export function quotedGroup(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (head.role !== 'group') return undefined;
  const task = QUOTED_TASK.exec(text.slice(Math.max(floor, at - LONGEST_QUOTED_TASK), at))?.[0];
  const behind = task?.slice(task.indexOf('”') + 1) ?? '';
  if (task === undefined || NOT_IN_GROUP.test(behind) || FOUNDING.test(behind)) return undefined;
  const start = at - task.length;
  const anchor = anchorAt(text, start, floor, false);
  if (anchor && anchor.scope.kind !== 'central' && !runsAhead(text, start))
    return fromAnchor(text, anchor, start, at, head, 'institution.scoped-group', 0.8);
  return anchor ? undefined : fromAnchor(text, anchorless(start), start, at, head, 'institution.scoped-group', 0.7);
}

function cutsQuotation(text: string, start: number, end: number): boolean {
  const close = text.indexOf('”', start);
  if (close < 0 || close >= end) return false;
  const open = text.indexOf('“', start);
  return open < 0 || open > close;
}

/** 县獐子岛旅游集团有限公司: a scope, then a proper name, then field words and head. */
export function scopedProper(
  text: string,
  fieldStart: number,
  at: number,
  head: OrganHead,
  floor: number,
): Draft | undefined {
  if (TOP.has(head.role) || head.role === 'section' || head.role === 'party-organ') return undefined;
  if (head.text.length === 1 && !'局厅委办'.includes(head.text)) return undefined;
  if (head.text === '办' && (at - fieldStart > 0 || VERBAL.has(text[at - 1] as string))) return undefined;
  if (at === fieldStart && GLUED.has(text[at - 1] as string) && head.text.length === 1) return undefined;
  const most = head.proper || head.role === 'company' || head.text.endsWith('中心') ? 8 : fieldStart < at ? 3 : 4;
  for (let length = 1; length <= most && fieldStart - length >= floor; length++) {
    const start = fieldStart - length;
    if (!isHan(text.charCodeAt(start))) return undefined;
    // 北京|市学校: a level is no beginning of a proper name.
    if ('省市县区'.includes(text[start] as string)) continue;
    const anchor = anchorAt(text, start, floor, head.proper || length <= 2);
    // 市局|办公室: what a bureau's own people say
    if (length === 1 && text[start] === '局' && anchor?.scope.kind === 'level') return undefined;
    if (
      anchor &&
      !/^(?:两级|三级|四级|各级|一级|上下)/.test(text.slice(start, start + 2)) &&
      !runsAhead(text, start) &&
      anchor.scope.kind !== 'central' &&
      (head.text !== '办' || length >= 2) &&
      // 自贸|区|共建…中心: a level inside a sentence is one only where a name may open.
      (anchor.scope.kind !== 'level' || opensAt(text, anchor.start, floor)) &&
      looksProper(text, start, fieldStart) &&
      (anchor.scope.kind === 'region' || length <= 4 || head.text.length > 1)
    ) {
      return fromAnchor(text, anchor, start, at, head, 'institution.scoped-proper', 0.75);
    }
  }
  return undefined;
}

/** Before 办 these make a verb: 举办, 通办, 督办. */
const VERBAL = new Set(
  '举承主协通代包督申补换筹停兴试合联会经领延移转待批侦查自快速帮首一不必能可严创开交就好易网新次件全即',
);

/** Before 局 these make a word of it: 布局, 格局, 全局. */
const GLUED = new Set('布格大全结破时政战变僵定当开终残骗票了出败胜危和');

/** 杭州钢铁（集团）|有限公司 */
export function bracketed(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  const open = text.lastIndexOf('（', at - 2);
  if (open < floor || at - open > 7) return undefined;
  for (let start = open - 1; start >= Math.max(floor, open - 12); start--) {
    const anchor = anchorAt(text, start, floor, true);
    if (anchor && anchor.scope.kind !== 'level' && looksProper(text, start, open))
      return fromAnchor(text, anchor, start, at, head, 'institution.scoped-proper', 0.8);
  }
  return undefined;
}
