import type { Sound, Speller, Syllables } from '../../graph/find/pinyin.ts';
import { foldPinyin, isLatin, loadSpeller, soundsIn } from '../../graph/find/pinyin.ts';
import type { NodeKind } from '../../ontology/kinds.ts';
import { NODE_KINDS } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';
import { foldText, likeIn, unfold } from './search-text.ts';

/** Where the query was found: the words searched and the matched range in them. */
export interface Hit {
  readonly node: NodeRecord;
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

interface Name {
  readonly text: string;
  readonly folded: string;
  syllables?: Syllables;
}

interface Entry {
  readonly node: NodeRecord;
  readonly degree: number;
  readonly names: readonly Name[];
}

/** Finds nodes by any part of a name; build once per graph. */
export interface SearchIndex {
  /**
   * Hits grouped by kind in legend order, exact and leading matches first, then the better connected. A query in Latin
   * letters is also taken for pinyin, whole or by initials, once `hear` has been waited for; where nothing is spelled
   * so, for something that is spelled nearly so.
   */
  find(query: string, limitPerKind?: number): readonly HitGroup[];
  /** Whether finding this query wants the dictionary of pinyin, which is loaded only then. */
  wants(query: string): boolean;
  /** Load the dictionary. */
  hear(): Promise<void>;
}

/** Beyond so many names each character is spelled by itself: phrases tell 行 xíng from 行 háng, but take a millisecond. */
const MANY = 3000;
/** From this length on a query in Latin letters may be misspelled, and twice from the other. */
const TYPO = { once: 4, twice: 8 };

/** A speller that knows characters, not phrases, and each character once. */
function byCharacter(spell: Speller): Speller {
  const known = new Map<string, string>();
  return (name) =>
    [...name].map((character) => {
      const sound = known.get(character) ?? spell(character)[0] ?? '';
      known.set(character, sound);
      return sound;
    });
}

/** One sound for each character, so that what is heard can be marked; what is not Chinese sounds as it is written. */
function soundsOf(spell: Speller, text: string): string[] {
  return text
    .split(/(\p{Script=Han}+)/u)
    .flatMap((run, i) => (i % 2 === 1 ? spell(run) : [...run].map((one) => foldText(one).replace(/[^a-z0-9]/g, ''))));
}

type Found = { readonly hit: Hit; readonly rank: number; readonly degree: number };

/** Ranks: a name whole, from its start, within; then the same of an alias; then by sound; then by something like it. */
const RANK = { alias: 3, sound: 6, like: 10 };

function written(entry: Entry, needle: string): Found | undefined {
  for (const [i, { text, folded }] of entry.names.entries()) {
    const start = folded.indexOf(needle);
    if (start < 0) continue;
    const whole = start === 0 && needle.length === folded.length;
    const rank = (whole ? 0 : start === 0 ? 1 : 2) + (i === 0 ? 0 : RANK.alias);
    return {
      hit: { node: entry.node, text, ...unfold(text, start, start + needle.length) },
      rank,
      degree: entry.degree,
    };
  }
  return undefined;
}

/** The best of what one way of listening finds in the names of an entry. */
function heard(entry: Entry, spell: Speller, listen: (syllables: Syllables) => (Sound & { rank: number }) | undefined) {
  let best: Found | undefined;
  for (const name of entry.names) {
    name.syllables ??= soundsOf(spell, name.text);
    const sound = listen(name.syllables);
    if (!sound || (best && best.rank <= sound.rank)) continue;
    // Syllables count characters, the text counts UTF-16 units.
    const characters = [...name.text];
    const start = characters.slice(0, sound.start).join('').length;
    const end = characters.slice(0, sound.end).join('').length;
    best = { hit: { node: entry.node, text: name.text, start, end }, rank: sound.rank, degree: entry.degree };
  }
  return best;
}

function exactly(query: string) {
  return (syllables: Syllables) => {
    const sound = soundsIn(syllables, query);
    if (!sound) return undefined;
    const whole = sound.start === 0 && sound.end === syllables.length;
    return { ...sound, rank: RANK.sound + (whole ? 0 : sound.start === 0 ? 1 : 2) };
  };
}

function nearly(query: string) {
  const most = query.length >= TYPO.twice ? 2 : 1;
  return (syllables: Syllables) => {
    const like = likeIn(syllables.join(''), query, most);
    if (!like) return undefined;
    let [end, length] = [0, 0];
    while (end < syllables.length && length < like.end) length += (syllables[end++] as string).length;
    let start = end;
    while (start > 0 && length > like.end - query.length) length -= (syllables[--start] as string).length;
    return { start, end, rank: RANK.like + like.edits };
  };
}

function grouped(found: readonly Found[], limit: number): HitGroup[] {
  const byKind = new Map<NodeKind, Found[]>();
  for (const one of found) {
    const list = byKind.get(one.hit.node.kind);
    if (list) list.push(one);
    else byKind.set(one.hit.node.kind, [one]);
  }
  return NODE_KINDS.flatMap((kind) => {
    const all = byKind.get(kind);
    if (!all) return [];
    all.sort((a, b) => a.rank - b.rank || b.degree - a.degree);
    return [{ kind, hits: all.slice(0, limit).map(({ hit }) => hit), total: all.length }];
  });
}

export function createSearchIndex(model: Model): SearchIndex {
  const entries = [...model.nodes.values()].map((node): Entry => {
    const attributes = SEARCHED_ATTRIBUTES.map((name) => node.attributes[name]);
    const words = [node.label, ...node.aliases, ...attributes.filter((value) => typeof value === 'string')];
    const names = [...new Set(words)].map((text) => ({ text, folded: foldText(text) }));
    return { node, degree: degree(model, node.key), names };
  });
  let spell: Speller | undefined;
  const all = (look: (entry: Entry) => Found | undefined) =>
    entries.flatMap((entry) => {
      const found = look(entry);
      return found ? [found] : [];
    });
  return {
    find(query, limitPerKind = 20) {
      const needle = foldText(query.trim());
      if (needle === '') return [];
      const asWritten = all((entry) => written(entry, needle));
      const speller = spell;
      const sounds = foldPinyin(query);
      if (!speller || !isLatin(query.trim()) || sounds === '') return grouped(asWritten, limitPerKind);
      const seen = new Set(asWritten.map(({ hit }) => hit.node));
      const rest = (listen: ReturnType<typeof exactly>) =>
        all((entry) => (seen.has(entry.node) ? undefined : heard(entry, speller, listen)));
      const asHeard = rest(exactly(sounds));
      const none = asWritten.length + asHeard.length === 0 && sounds.length >= TYPO.once;
      return grouped([...asWritten, ...asHeard, ...(none ? rest(nearly(sounds)) : [])], limitPerKind);
    },
    wants: (query) => spell === undefined && isLatin(query.trim()),
    async hear() {
      const loaded = await loadSpeller();
      spell = entries.length > MANY ? byCharacter(loaded) : loaded;
    },
  };
}
