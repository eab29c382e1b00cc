import type { InstitutionMention } from '../mentions/institution.ts';

/** What stands before a group that the reporting bureau founds or calls its own. */
const FOUNDS_GROUP = /(?:(?:成立|组建|设立|建立|调整|充实)(?:了|[^。；]{0,60}的)?|我[局委厅])$/;
const LONGEST_FOUNDING = 66;

/** The groups that a bureau's report founds without saying for whom: 成立|法治工作领导小组. */
export function groupsFounded(text: string, mentions: readonly InstitutionMention[]): Set<string> {
  const groups = mentions.filter(({ units: [unit] }) => unit?.role === 'group');
  const elsewhere = new Set(groups.filter(({ scope }) => scope.kind !== 'none').map(opening));
  const founded = groups.filter(
    ({ scope, start, units }) =>
      scope.kind === 'none' &&
      !elsewhere.has(opening({ units })) &&
      FOUNDS_GROUP.test(text.slice(Math.max(0, start - LONGEST_FOUNDING), start)),
  );
  return new Set(founded.map(opening));
}

/** The first body that a mention names, without whose it is. */
export const opening = ({ units: [unit] }: Pick<InstitutionMention, 'units'>): string =>
  `${unit?.stem ?? ''}${unit?.head ?? ''}`;
