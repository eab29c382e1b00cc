import { ORGAN_HEADS, type OrganHead } from '../lexicon/organs.ts';
import type { InstitutionMention } from './institution.ts';
import { anchorless, type Draft, type DraftUnit, fromAnchor, unit } from './institutionDraft.ts';

/** The groups that a discipline commission places with the bodies it watches; the longer name first. */
const GROUPS = ORGAN_HEADS.filter(({ text }) => text === '纪检监察组' || text === '纪检组');

/** 派驻第六|纪检监察组, 驻县住房和城乡建设局|纪检监察组, 派驻|纪检监察组: what the group is known by. */
const PLACED =
  /^(?:派驻|驻)(?:第[一二三四五六七八九十]{1,3}|[一-鿿]{0,19}?[局厅委办院部行会府社司团队])?(?=纪检(?:监察)?组)/;
/** Words behind which another body begins, or a deed. */
const NOT_HOST = /[的对向由在把将]|会同|联合|配合|开展|负责|支持|组织|监督检查/;

/** The head that says a discipline and a supervisory commission in one. */
const BOTH = '纪委监委';

/** 中央纪委 is of the central bodies, and a discipline commission all the same. */
const isCommission = ({ role, head }: DraftUnit): boolean =>
  role === 'discipline' || (role === 'central' && /纪委$|纪律检查委员会$|监委$|监察委员会$/.test(head));

/**
 * The group that the discipline commission named by `draft` has placed, read right behind it as one name: 县纪委监委|驻县住建局纪检监察组.
 * A commission whose two halves are named one by one, 县纪委|县监委, is `before` and `draft`.
 */
export function withResident(text: string, before: Draft | undefined, draft: Draft, to: number): Draft {
  const last = draft.units.at(-1);
  if (!last || !isCommission(last) || (text[draft.end] !== '驻' && text[draft.end] !== '派')) return draft;
  const placed = PLACED.exec(text.slice(draft.end, draft.end + 32))?.[0];
  if (placed === undefined || NOT_HOST.test(placed)) return draft;
  const at = draft.end + placed.length;
  const head = GROUPS.find((group) => text.startsWith(group.text, at));
  if (!head || at + head.text.length > to) return draft;
  const group = unit(text, draft.end, at, head);
  const [half, ...more] = before?.end === draft.start ? before.units : [];
  if (!before || !half || more.length > 0 || !isCommission(half))
    return { ...draft, end: group.end, units: [...draft.units, group] };
  // 中央纪委|国家监委 has no name for both
  const [whole, placedFrom] =
    half.role === 'central' ? [half, before.end] : [{ ...half, head: BOTH, end: last.end }, draft.end];
  return { ...before, end: group.end, units: [whole, unit(text, placedFrom, at, head)] };
}

/** 驻局|纪检监察组, 派驻|纪检监察组: the group that sits with the body that speaks. */
const PLACED_HERE = /(?:派驻|驻)[局厅委办院部]?$/;
export const RESIDENT = 'institution.resident';

/** The group that a discipline commission has placed, named without the commission; undefined where the head at `at` is no such group. */
export function residentAlone(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (!GROUPS.includes(head)) return undefined;
  const placed = PLACED_HERE.exec(text.slice(Math.max(floor, at - 3), at))?.[0];
  if (placed === undefined) return undefined;
  return fromAnchor(text, anchorless(at - placed.length), at - placed.length, at, head, RESIDENT, 0.75);
}

/** Whether a mention names such a group, with its commission or without. */
export const isResident = ({ units }: InstitutionMention): boolean => {
  const last = units.at(-1);
  return GROUPS.some(({ text }) => text === last?.head) && (last?.stem.includes('驻') ?? false);
};
