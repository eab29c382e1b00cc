import type { InstitutionMention } from './institution.ts';
import { opensAt } from './nameBoundary.ts';
import { overlapsAny } from './spans.ts';

/** （以下简称联席会议） */
const DEFINED = /（(?:以下|下文|下同)?(?:简称|统称|下称)[“"]?([^）”"，。《》]{2,14})[”"]?）/g;
/** What may stand between the body's name and the bracket: X联席会议制度（以下简称联席会议）. */
const BETWEEN = /^(?:制度|机制)?$/;
/** Bodies that a text names once in full and then by their head alone: 领导小组办公室设在…. */
const GROUPS = new Set(['领导小组', '工作领导小组', '协调小组', '工作小组', '联席会议', '指挥部', '工作专班']);
/** Behind the head these make something else of it. */
const NO_BODY = /^(?:制度|纪要|机制|牵头)/;
const OFFICE = /^办公室/;
const SHORTEST_FOUNDED = 6;

/**
 * Where a text that has named a body calls it by what it said that it would (以下简称联席会议), or a group, the only one of its kind, by its head
 * alone. Such a mention is the same body; followed by 办公室, its office.
 * @param found the institutions named, in no order
 */
export function findAliases(text: string, found: readonly InstitutionMention[]): InstitutionMention[] {
  const bodies = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const aliases = new Map<string, InstitutionMention>();
  for (const definition of text.matchAll(DEFINED)) {
    const body = bodies.findLast(({ end }) => end <= definition.index);
    if (body && BETWEEN.test(text.slice(body.end, definition.index))) aliases.set(definition[1] as string, body);
  }
  for (const [head, body] of onlyGroups(bodies)) if (!aliases.has(head)) aliases.set(head, body);
  // a body that the text founds has no scope by which its name is known again
  for (const body of bodies)
    if (body.rule === 'institution.founded' && body.text.length >= SHORTEST_FOUNDED && !aliases.has(body.text))
      aliases.set(body.text, body);
  const called: InstitutionMention[] = brigades(text, bodies);
  for (const [alias, body] of aliases) {
    for (let at = text.indexOf(alias, body.end); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const end = at + alias.length;
      if (!opensAt(text, at, 0) || NO_BODY.test(text.slice(end, end + 2)) || overlapsAny(bodies, at, end)) continue;
      called.push(sameBody(text, body, at, end));
    }
  }
  return called;
}

/** 大队联合县商务局检查…: by its rank alone, where a clause opens. */
const RANKED = /(?<=[。；，：])(?:该)?([大支总中]队)(?![长员部伍名旗])/g;
const RANK = /[大支总中]队$/;
/** Two sentences are no longer than this. */
const LONGEST_REACH = 300;

/** Brigades said by their rank alone: each the only one of that rank that its sentence or the one before names. */
function brigades(text: string, bodies: readonly InstitutionMention[]): InstitutionMention[] {
  const called: InstitutionMention[] = [];
  const ranks = bodies.filter(({ units }) => RANK.test(units.at(-1)?.head ?? ''));
  if (ranks.length === 0) return called;
  // who reports calls itself so
  const title = text.indexOf('\n');
  let next = 0;
  for (const match of text.matchAll(RANKED)) {
    const rank = match[1] as string;
    const window = text.slice(Math.max(0, match.index - LONGEST_REACH), match.index - 1);
    const from = match.index - 1 - window.length + Math.max(window.lastIndexOf('\n'), window.lastIndexOf('。'), 0);
    while (next < ranks.length && (ranks[next] as InstitutionMention).start < from) next++;
    const named = new Map<string, InstitutionMention>();
    for (let i = next; i < ranks.length && (ranks[i] as InstitutionMention).end <= match.index; i++)
      if (ranks[i]?.units.at(-1)?.head.endsWith(rank)) named.set(ranks[i]?.text ?? '', ranks[i] as InstitutionMention);
    const again = called.at(-1);
    const [body, ...others] = named.size === 0 && again && again.start >= from ? [again] : named.values();
    const reports = ranks.some(({ start, units }) => start < title && units.at(-1)?.head.endsWith(rank));
    if (!body || others.length > 0 || reports || !body.units.at(-1)?.head.endsWith(rank)) continue;
    called.push(sameBody(text, body, match.index, match.index + match[0].length));
  }
  return called;
}

/** Each head that a single group of the text bears, with its first mention. */
function onlyGroups(bodies: readonly InstitutionMention[]): Map<string, InstitutionMention> {
  const named = new Map<string, Map<string, InstitutionMention>>();
  for (const body of bodies) {
    const [unit] = body.units;
    if (unit?.role !== 'group' || !GROUPS.has(unit.head)) continue;
    const head = unit.head.replace(/^工作(?=领导)/, '');
    const full = named.get(head) ?? new Map<string, InstitutionMention>();
    if (!full.has(unit.stem)) full.set(unit.stem, body);
    named.set(head, full);
  }
  const only = new Map<string, InstitutionMention>();
  for (const [head, full] of named) {
    const [body] = full.values();
    if (body && full.size === 1 && body.units.length === 1) only.set(head, body);
  }
  return only;
}

function sameBody(text: string, body: InstitutionMention, start: number, aliasEnd: number): InstitutionMention {
  const length = aliasEnd - start;
  const units = body.units.map((unit) => ({ ...unit, end: length }));
  const office = OFFICE.test(text.slice(aliasEnd, aliasEnd + 3)) && body.units.at(-1)?.role === 'group';
  const end = office ? aliasEnd + 3 : aliasEnd;
  return {
    ...body,
    text: text.slice(start, end),
    start,
    end,
    confidence: 0.8,
    units: office ? [...units, { stem: '', head: '办公室', role: 'office', end: length + 3 }] : units,
  };
}
