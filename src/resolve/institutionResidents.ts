import type { InstitutionMention } from '../mentions/institution.ts';
import { isResident, RESIDENT } from '../mentions/institutionResident.ts';
import { type Named, officialNames } from './institutionNames.ts';
import type { Setting } from './setting.ts';
import { abbreviates } from './shortForms.ts';

/** 驻|局, 派驻|第六: with whom the group sits is the speaker's own word or a number. */
const HERE = /^(?:[局厅委办院部]|第.*)?$/u;

/** Whether a group of the stem `placed` can be the one that sits with the body whose name behind its place is `tail`. */
function sitsWith(placed: string, tail: string): boolean {
  const host = placed.replace(/^.*驻/u, '');
  const bare = host.replace(/^(?:自治区|[省市县区州旗盟])(?=..)/u, '');
  return HERE.test(host) || host.endsWith(tail) || abbreviates(bare, tail);
}

/**
 * Which group the short 驻局纪检监察组 means: the only one that the document names with the commission that placed it and that can sit with the
 * department `house` that speaks, else the one called after that department; a bare 派驻纪检监察组 with no such group to be is undefined.
 */
export function residentsOf(
  mentions: readonly InstitutionMention[],
  setting: Setting,
  house: Named | undefined,
): (mention: InstitutionMention) => Named | undefined {
  if (house?.role !== 'department' || !mentions.some(({ rule }) => rule === RESIDENT)) return () => undefined;
  const groups = new Map<string, Named>();
  for (const mention of mentions) {
    const stem = mention.units.at(-1)?.stem ?? '';
    if (mention.rule === RESIDENT || !isResident(mention) || !sitsWith(stem, house.tail)) continue;
    const group = officialNames(mention, setting).at(-1);
    if (group) groups.set(group.name, group);
  }
  // 派驻第三纪检监察组 sits with many; the one that is called after this department sits here
  const called = [...groups.values()].filter(({ tail }) => !/驻第/.test(tail));
  const meant = called.length > 0 ? called : [...groups.values()];
  return ({ units: [unit] }) => {
    if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
    if (!unit || unit.stem.endsWith('驻')) return undefined;
    const tail = `驻${house.name}${unit.head}`;
    return { ...house, name: tail, branch: 'supervision', role: unit.role, tail };
  };
}
