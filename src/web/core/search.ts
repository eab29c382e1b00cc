import { foldPinyin, isLatin } from '../../graph/find/pinyin.ts';
import { createJoined } from './joined.ts';
import type { Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';
import { createHeard, type Heard } from './search-heard.ts';
import { type Collection, createCollection, type HitGroup, type Mark, type Ranked } from './search-hits.ts';
import type { Readings } from './search-sound.ts';
import { createLikeness, createListener, partsOf } from './search-sound.ts';
import { foldText, likeIn, unfold } from './search-text.ts';

/** A node as it is searched. */
export interface Searchable extends Ranked {
  /** The label, then whatever else it is called by. */
  readonly names: readonly string[];
}

/** Attributes in which a reader would look for a thing by what it is called. */
const SEARCHED_ATTRIBUTES = ['number', 'title', 'name', 'code'];

/** What of a node is searched. */
export function searchable(model: Model, { key, kind, label, aliases, attributes }: NodeRecord): Searchable {
  const more = SEARCHED_ATTRIBUTES.map((name) => attributes[name]).filter((value) => typeof value === 'string');
  return { key, kind, degree: degree(model, key), names: [...new Set([label, ...aliases, ...more])] };
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

/** Sounds count characters, the text counts UTF-16 units. */
function inUnits(text: string, span: { start: number; end: number } | undefined): { start: number; end: number } {
  const characters = [...text];
  const unit = (character: number) => characters.slice(0, character).join('').length;
  return { start: unit(span?.start ?? 0), end: unit(span?.end ?? 0) };
}

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
  const nodes: Ranked[] = [];
  /** All names, those of one node together: as they are written, of which node, and folded. */
  const texts: string[] = [];
  const owners: number[] = [];
  const folded = createJoined();
  let heard: Heard | undefined;

  const textOf = (name: number) => texts[name] as string;
  const ownerOf = (name: number) => nodes[owners[name] as number] as Ranked;

  /** Offers of each node that is not `seen` its best name, by what names are ranked; of those alike the first. */
  const offerBest = (
    collection: Collection,
    seen: Uint8Array,
    rankOf: (name: number) => number | undefined,
    mark: Mark,
  ) => {
    let best = -1;
    let rank = 0;
    for (let name = 0; name < owners.length; name++) {
      const owner = owners[name] as number;
      if (seen[owner] !== 1) {
        const own = rankOf(name);
        if (own !== undefined && (best < 0 || own < rank)) [best, rank] = [name, own];
      }
      if (best >= 0 && owners[name + 1] !== owner) {
        collection.offer(ownerOf(best), best, rank, mark);
        best = -1;
      }
    }
  };

  /** Offers the nodes that have the query written in a name; gives which they are. */
  const offerWritten = (collection: Collection, needle: string): Uint8Array => {
    const seen = new Uint8Array(nodes.length);
    const mark: Mark = (name) => {
      const text = textOf(name);
      const start = folded.word(name).indexOf(needle);
      return { text, ...unfold(text, start, start + needle.length) };
    };
    folded.find(needle, (name, at) => {
      const owner = owners[name] as number;
      if (seen[owner] === 1) return;
      seen[owner] = 1;
      const whole = at === 0 && needle.length === folded.length(name);
      const alias = owners[name - 1] === owner;
      collection.offer(ownerOf(name), name, (whole ? 0 : at === 0 ? 1 : 2) + (alias ? RANK.alias : 0), mark);
    });
    return seen;
  };

  const offerSounding = (collection: Collection, seen: Uint8Array, letters: string, { sounds, row }: Heard) => {
    const listener = createListener(sounds, letters);
    const { numbers, starts } = row();
    const [from, to] = [(name: number) => starts[name] as number, (name: number) => starts[name + 1] as number];
    const rankOf = (name: number) => {
      const fit = listener.fit(numbers, from(name), to(name));
      return fit === undefined ? undefined : RANK.sound + fit;
    };
    offerBest(collection, seen, rankOf, (name) => {
      const text = textOf(name);
      return { text, ...inUnits(text, listener.find(numbers.subarray(from(name), to(name)))) };
    });
  };

  const offerAlike = (collection: Collection, letters: string, { letters: spelled, syllables }: Heard) => {
    const most = letters.length >= TYPO.twice ? 2 : 1;
    const likeness = createLikeness(letters, most);
    const likely = new Uint8Array(texts.length);
    for (const part of partsOf(letters, most)) {
      spelled.find(part, (name) => {
        likely[name] = 1;
      });
    }
    const rankOf = (name: number) => {
      const edits = likely[name] === 1 ? likeness(spelled.word(name)) : undefined;
      return edits === undefined ? undefined : RANK.like + edits;
    };
    offerBest(collection, new Uint8Array(nodes.length), rankOf, (name) => {
      const text = textOf(name);
      return { text, ...inUnits(text, markLike(syllables(name), letters, most)) };
    });
  };

  return {
    add(more) {
      for (const { names, ...node } of more) {
        const owner = nodes.push(node) - 1;
        for (const text of names) {
          texts.push(text);
          owners.push(owner);
          folded.add(foldText(text));
        }
      }
    },
    find(query, limitPerKind = 20) {
      const needle = foldText(query.trim());
      if (needle === '') return [];
      const collection = createCollection(limitPerKind);
      const seen = offerWritten(collection, needle);
      const letters = foldPinyin(query);
      if (!heard || letters === '' || !isLatin(query.trim())) return collection.groups();
      heard.hear(texts);
      offerSounding(collection, seen, letters, heard);
      if (collection.isEmpty() && letters.length >= TYPO.once) offerAlike(collection, letters, heard);
      return collection.groups();
    },
    wants: (query) => heard === undefined && isLatin(query.trim()),
    hear(read) {
      heard = createHeard(read);
      heard.hear(texts);
    },
  };
}
