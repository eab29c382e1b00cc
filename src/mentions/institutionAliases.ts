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
  const called: InstitutionMention[] = [];
  for (const [alias, body] of aliases) {
    for (let at = text.indexOf(alias, body.end); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const end = at + alias.length;
      if (!opensAt(text, at, 0) || NO_BODY.test(text.slice(end, end + 2)) || overlapsAny(bodies, at, end)) continue;
      called.push(sameBody(text, body, at, end));
    }
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
