import { foldPinyin, isLatin } from '../../graph/find/pinyin.ts';
import type { NodeKind } from '../../ontology/kinds.ts';
import { NODE_KINDS } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';
import type { Listener, Readings, Sounds } from './search-sound.ts';
import { createLikeness, createListener, createSounds } from './search-sound.ts';
import { foldText, likeIn, unfold } from './search-text.ts';

/** A node as it is searched. */
export interface Searchable {
  readonly key: string;
  readonly kind: NodeKind;
  /** Of two that fit alike the better connected comes first. */
  readonly degree: number;
  /** The label, then whatever else it is called by. */
  readonly names: readonly string[];
}

/** Where the query was found: the words searched and the matched range in them. */
export interface Hit {
  readonly key: string;
  /** The label, the alias or the attribute (文号) that holds the match. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HitGroup {
  readonly kind: NodeKind;
  /** The best hits, at most the limit asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Attributes in which a reader would look for a thing by what it is called. */
const SEARCHED_ATTRIBUTES = ['number', 'title', 'name', 'code'];

/** What of a node is searched. */
export function searchable(model: Model, { key, kind, label, aliases, attributes }: NodeRecord): Searchable {
  const more = SEARCHED_ATTRIBUTES.map((name) => attributes[name]).filter((value) => typeof value === 'string');
  return { key, kind, degree: degree(model, key), names: [...new Set([label, ...aliases, ...more])] };
}

interface Name {
  readonly text: string;
  readonly folded: string;
  sounds?: Uint16Array;
  /** The name in letters, as it is usually read. */
  letters?: string;
}

interface Entry extends Omit<Searchable, 'names'> {
  readonly names: readonly Name[];
}

/** Finds nodes by any part of a name. Made once per graph, of nodes that may come a few at a time. */
export interface SearchIndex {
  add(nodes: readonly Searchable[]): void;
  /**
   * Hits grouped by kind in legend order, exact and leading matches first, then the better connected. A query in Latin
   * letters is also taken for pinyin, whole or by initials, once the index can `hear`; where nothing is spelled so, for
   * something that is spelled nearly so.
   */
  find(query: string, limitPerKind?: number): readonly HitGroup[];
  /** Whether finding this query wants readings that the index does not have yet. */
  wants(query: string): boolean;
  hear(read: Readings): void;
}

/** From this length on a query in Latin letters may be misspelled, and twice from the other. */
const TYPO = { once: 4, twice: 8 };

/** Ranks: a name whole, from its start, within; then the same of an alias; then by sound; then by something like it. */
const RANK = { alias: 3, sound: 6, like: 10 };

interface Found {
  readonly entry: Entry;
  readonly name: Name;
  readonly rank: number;
  /** Where in the name; worked out for hits that are shown. */
  mark(): { start: number; end: number };
}

function written(entry: Entry, needle: string): Found | undefined {
  for (const [i, name] of entry.names.entries()) {
    const start = name.folded.indexOf(needle);
    if (start < 0) continue;
    const whole = start === 0 && needle.length === name.folded.length;
    const rank = (whole ? 0 : start === 0 ? 1 : 2) + (i === 0 ? 0 : RANK.alias);
    return { entry, name, rank, mark: () => unfold(name.text, start, start + needle.length) };
  }
  return undefined;
}

/** Sounds count characters, the text counts UTF-16 units. */
function inUnits(text: string, span: { start: number; end: number } | undefined): { start: number; end: number } {
  const characters = [...text];
  const unit = (character: number) => characters.slice(0, character).join('').length;
  return { start: unit(span?.start ?? 0), end: unit(span?.end ?? 0) };
}

function heard(entry: Entry, sounds: Sounds, listener: Listener): Found | undefined {
  let best: Found | undefined;
  for (const name of entry.names) {
    name.sounds ??= sounds.of(name.text);
    const own = name.sounds;
    const fit = listener.fit(own);
    if (fit === undefined || (best && best.rank <= RANK.sound + fit)) continue;
    best = { entry, name, rank: RANK.sound + fit, mark: () => inUnits(name.text, listener.find(own)) };
  }
  return best;
}

const usual = (sounds: Sounds, name: Uint16Array): string[] =>
  Array.from(name, (number) => sounds.readings[number]?.[0] ?? '');

/** The characters of a name that spell something like the query. */
function markLike(syllables: readonly string[], query: string, most: number) {
  const like = likeIn(syllables.join(''), query, most);
  if (!like) return undefined;
  let [end, length] = [0, 0];
  while (end < syllables.length && length < like.end) length += (syllables[end++] as string).length;
  let start = end;
  while (start > 0 && length > like.end - query.length) length -= (syllables[--start] as string).length;
  return { start, end };
}

function resembling(
  entry: Entry,
  sounds: Sounds,
  query: string,
  most: number,
  likeness: (text: string) => number | undefined,
) {
  let best: Found | undefined;
  for (const name of entry.names) {
    name.sounds ??= sounds.of(name.text);
    const own = name.sounds;
    name.letters ??= usual(sounds, own).join('');
    const edits = likeness(name.letters);
    if (edits === undefined || (best && best.rank <= RANK.like + edits)) continue;
    const mark = () => inUnits(name.text, markLike(usual(sounds, own), query, most));
    best = { entry, name, rank: RANK.like + edits, mark };
  }
  return best;
}

function grouped(found: readonly Found[], limit: number): HitGroup[] {
  const byKind = new Map<NodeKind, Found[]>();
  for (const one of found) {
    const list = byKind.get(one.entry.kind);
    if (list) list.push(one);
    else byKind.set(one.entry.kind, [one]);
  }
  return NODE_KINDS.flatMap((kind) => {
    const all = byKind.get(kind);
    if (!all) return [];
    all.sort((a, b) => a.rank - b.rank || b.entry.degree - a.entry.degree);
    const hits = all.slice(0, limit).map(({ entry: { key }, name: { text }, mark }) => ({ key, text, ...mark() }));
    return [{ kind, hits, total: all.length }];
  });
}

export function createSearchIndex(): SearchIndex {
  const entries: Entry[] = [];
  let sounds: Sounds | undefined;
  const all = (look: (entry: Entry) => Found | undefined): Found[] => {
    const found: Found[] = [];
    for (const entry of entries) {
      const one = look(entry);
      if (one) found.push(one);
    }
    return found;
  };
  return {
    add(nodes) {
      for (const { names, ...node } of nodes) {
        entries.push({ ...node, names: names.map((text) => ({ text, folded: foldText(text) })) });
      }
    },
    find(query, limitPerKind = 20) {
      const needle = foldText(query.trim());
      if (needle === '') return [];
      const asWritten = all((entry) => written(entry, needle));
      const known = sounds;
      const letters = foldPinyin(query);
      if (!known || !isLatin(query.trim()) || letters === '') return grouped(asWritten, limitPerKind);
      const seen = new Set(asWritten.map(({ entry }) => entry));
      const listener = createListener(known, letters);
      const asHeard = all((entry) => (seen.has(entry) ? undefined : heard(entry, known, listener)));
      if (asWritten.length + asHeard.length > 0 || letters.length < TYPO.once) {
        return grouped([...asWritten, ...asHeard], limitPerKind);
      }
      const most = letters.length >= TYPO.twice ? 2 : 1;
      const likeness = createLikeness(letters, most);
      return grouped(
        all((entry) => resembling(entry, known, letters, most, likeness)),
        limitPerKind,
      );
    },
    wants: (query) => sounds === undefined && isLatin(query.trim()),
    hear(read) {
      sounds = createSounds(read);
      for (const { names } of entries) for (const name of names) name.sounds = sounds.of(name.text);
    },
  };
}
