import type { InstitutionMention } from '../mentions/institution.ts';
import { type Named, officialNames } from './institutionNames.ts';
import type { Setting } from './setting.ts';

/** 人民银行杭州中心支行 is named, not the head office whose name its own begins with. */
export const branchAlone = (names: Named[]): Named[] =>
  names.length > 1 && names[0]?.name.endsWith('银行') && names.at(-1)?.name.endsWith('行') ? names.slice(-1) : names;

/** The level of the place in 桐庐县分局 is said or left out. */
const unlevelled = (name: string): string => name.replace(/(?<=局\p{Script=Han}{2,})[县市区旗](?=分局$)/u, '');

/** The branches that the document names by their place, 市生态环境局桐庐分局: what 县生态环境分局 is called too. */
export function branchesNamed(mentions: readonly InstitutionMention[], setting: Setting): Map<string, string> {
  const branches = new Map<string, string>();
  for (const m of mentions) {
    if (m.units.length < 2 || m.units.at(-1)?.head !== '分局') continue;
    const name = officialNames(m, setting).at(-1)?.name;
    if (name && !branches.has(unlevelled(name))) branches.set(unlevelled(name), name);
  }
  return branches;
}

/** A branch under the name that the document gives it. */
export function asBranch(names: Named[], branches: ReadonlyMap<string, string>): Named[] {
  const last = names.at(-1);
  const name = last && branches.size > 0 ? branches.get(unlevelled(last.name)) : undefined;
  return last && name && name !== last.name ? [...names.slice(0, -1), { ...last, name }] : names;
}
