import { foldPinyin, isLatin } from '../../graph/find/pinyin.ts';
import type { NodeKind } from '../../ontology/kinds.ts';
import { NODE_KINDS } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';
import type { Readings, Sounds } from './search-sound.ts';
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
const TYPO = { once: 4, twice: 10 };

/** Ranks: a name whole, from its start, within; then the same of an alias; then by sound; then by something like it. */
const RANK = { alias: 3, sound: 6, like: 10 };

/** How a name fits a query. */
interface Match {
  readonly name: Name;
  readonly rank: number;
}

/** Where in a name the query stands; asked of hits that are shown. */
type Mark = (name: Name) => { start: number; end: number };

interface Best extends Match {
  readonly entry: Entry;
  readonly mark: Mark;
}

/** Counts hits by kind and keeps the best of each, as many as are shown: of ten thousand most are only counted. */
function createCollection(limit: number) {
  const groups = new Map<NodeKind, { best: Best[]; total: number }>();
  const before = (a: Match & { entry: Entry }, b: Best) => a.rank - b.rank || b.entry.degree - a.entry.degree;
  return {
    offer(entry: Entry, { name, rank }: Match, mark: Mark): void {
      const group = groups.get(entry.kind) ?? { best: [], total: 0 };
      groups.set(entry.kind, group);
      group.total++;
      const { best } = group;
      const one = { entry, name, rank };
      const last = best[limit - 1];
      if (last && before(one, last) >= 0) return;
      let at = best.length;
      while (at > 0 && before(one, best[at - 1] as Best) < 0) at--;
      best.splice(at, 0, { ...one, mark });
      if (best.length > limit) best.pop();
    },
    isEmpty: () => groups.size === 0,
    groups: (): HitGroup[] =>
      NODE_KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        if (!group) return [];
        const hits = group.best.map(({ entry: { key }, name, mark }) => ({ key, text: name.text, ...mark(name) }));
        return [{ kind, hits, total: group.total }];
      }),
  };
}

function written(entry: Entry, needle: string): Match | undefined {
  for (let i = 0; i < entry.names.length; i++) {
    const name = entry.names[i] as Name;
    const start = name.folded.indexOf(needle);
    if (start < 0) continue;
    const whole = start === 0 && needle.length === name.folded.length;
    return { name, rank: (whole ? 0 : start === 0 ? 1 : 2) + (i === 0 ? 0 : RANK.alias) };
  }
  return undefined;
}

/** The best of the names of an entry, by what they are ranked; the first of those that are alike. */
function bestOf({ names }: Entry, rankOf: (name: Name) => number | undefined): Match | undefined {
  let best: Match | undefined;
  for (const name of names) {
    const rank = rankOf(name);
    if (rank !== undefined && (!best || rank < best.rank)) best = { name, rank };
  }
  return best;
}

/** Sounds count characters, the text counts UTF-16 units. */
function inUnits(text: string, span: { start: number; end: number } | undefined): { start: number; end: number } {
  const characters = [...text];
  const unit = (character: number) => characters.slice(0, character).join('').length;
  return { start: unit(span?.start ?? 0), end: unit(span?.end ?? 0) };
}

function soundsOf(sounds: Sounds, name: Name): Uint16Array {
  name.sounds ??= sounds.of(name.text);
  return name.sounds;
}

/** The syllables of a name as it is usually read. */
const usual = (sounds: Sounds, name: Name): string[] =>
  Array.from(soundsOf(sounds, name), (number) => sounds.readings[number]?.[0] ?? '');

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

export function createSearchIndex(): SearchIndex {
  const entries: Entry[] = [];
  let sounds: Sounds | undefined;
  return {
    add(nodes) {
      for (const { names, ...node } of nodes) {
        entries.push({ ...node, names: names.map((text) => ({ text, folded: foldText(text) })) });
      }
    },
    find(query, limitPerKind = 20) {
      const needle = foldText(query.trim());
      if (needle === '') return [];
      const collection = createCollection(limitPerKind);
      const seen = new Set<Entry>();
      const markWritten: Mark = ({ text, folded }) => {
        const start = folded.indexOf(needle);
        return unfold(text, start, start + needle.length);
      };
      const known = isLatin(query.trim()) ? sounds : undefined;
      for (const entry of entries) {
        const match = written(entry, needle);
        if (!match) continue;
        collection.offer(entry, match, markWritten);
        if (known) seen.add(entry);
      }
      const letters = foldPinyin(query);
      if (!known || letters === '') return collection.groups();

      const listener = createListener(known, letters);
      const markHeard: Mark = (name) => inUnits(name.text, listener.find(soundsOf(known, name)));
      for (const entry of entries) {
        if (seen.has(entry)) continue;
        const match = bestOf(entry, (name) => {
          const fit = listener.fit(soundsOf(known, name));
          return fit === undefined ? undefined : RANK.sound + fit;
        });
        if (match) collection.offer(entry, match, markHeard);
      }
      if (!collection.isEmpty() || letters.length < TYPO.once) return collection.groups();

      const most = letters.length >= TYPO.twice ? 2 : 1;
      const likeness = createLikeness(letters, most);
      const markResembling: Mark = (name) => inUnits(name.text, markLike(usual(known, name), letters, most));
      for (const entry of entries) {
        const match = bestOf(entry, (name) => {
          name.letters ??= usual(known, name).join('');
          const edits = likeness(name.letters);
          return edits === undefined ? undefined : RANK.like + edits;
        });
        if (match) collection.offer(entry, match, markResembling);
      }
      return collection.groups();
    },
    wants: (query) => sounds === undefined && isLatin(query.trim()),
    hear(read) {
      sounds = createSounds(read);
      for (const { names } of entries) {
        for (const name of names) {
          name.sounds = sounds.of(name.text);
          name.letters = usual(sounds, name).join('');
        }
      }
    },
  };
}
