import type { InstitutionMention, OrganUnit } from './institution.ts';

/** 县人大|及其常委会; 自治区党委|、政府: what is named right behind a body with that body's scope. */
const BESIDE: readonly { readonly role: OrganUnit['role']; readonly words: RegExp; readonly head: string }[] = [
  { role: 'congress', words: /^(及其?)(常委会|常务委员会)(?!委员|会议)/, head: '人大常委会' },
  { role: 'party', words: /^([、和])(政府)(?![采购部门机关办投债信性网令间引主])/, head: '政府' },
];
const ROLES: Readonly<Record<string, OrganUnit['role']>> = { 人大常委会: 'congress', 政府: 'government' };

/** The body that is named right behind `mention` by its head alone, if one is. */
export function besides(text: string, mention: InstitutionMention): InstitutionMention[] {
  const [unit, ...more] = mention.units;
  if (
    !unit ||
    more.length > 0 ||
    (mention.scope.kind !== 'level' && mention.scope.kind !== 'region' && mention.scope.kind !== 'central')
  )
    return [];
  const rule = BESIDE.find(({ role }) => role === unit.role);
  const match = rule?.words.exec(text.slice(mention.end, mention.end + 10));
  // 人大常委会及其…: the committee is named already
  if (!rule || !match || (rule.role === 'congress' && unit.head.includes('常'))) return [];
  const [, joint, words] = match as unknown as [string, string, string];
  const start = mention.end + joint.length;
  return [
    {
      ...mention,
      text: words,
      start,
      end: start + words.length,
      rule: 'institution.beside',
      confidence: 0.85,
      units: [{ stem: '', head: rule.head, role: ROLES[rule.head] ?? unit.role, end: words.length }],
    },
  ];
}
