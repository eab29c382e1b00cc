import type { NodeKind } from '../../ontology/kinds.ts';
import { foldName } from './fold.ts';
import { foldPinyin, isLatin, loadSpeller, soundsIn } from './pinyin.ts';

/** How a query names a node, the surest first. */
export const MATCHES = ['key', 'number', 'name', 'alias', 'opening', 'part', 'pinyin', 'pinyinPart'] as const;
export type Match = (typeof MATCHES)[number];

/** A node as it is looked for; `GraphFile` nodes are such. */
export interface Findable {
  readonly key: string;
  readonly attributes: {
    readonly kind: NodeKind;
    readonly label: string;
    readonly aliases: readonly string[];
    readonly [attribute: string]: unknown;
  };
}

export interface Hit<N extends Findable = Findable> {
  readonly node: N;
  readonly match: Match;
  /** The name, alias, 文号 or key that was found. */
  readonly text: string;
}

interface Entry<N extends Findable> {
  readonly node: N;
  readonly names: readonly { readonly text: string; readonly folded: string; readonly match: Match }[];
  readonly degree: number;
}

/** Finds nodes by what people call them. */
export interface Finder<N extends Findable = Findable> {
  /** Every node that the query can mean, the surest first; pinyin is asked only where no other writing fits. */
  find(query: string): Promise<readonly Hit<N>[]>;
}

const rank = new Map(MATCHES.map((match, i) => [match, i]));

/**
 * Reads the names of a graph once: key, label, aliases, 文号 and title.
 * @param degree how well connected a node is; of two that fit alike the better connected comes first
 */
export function createFinder<N extends Findable>(nodes: readonly N[], degree = (_key: string) => 0): Finder<N> {
  const entries = nodes.map((node): Entry<N> => ({ node, names: namesOf(node), degree: degree(node.key) }));
  const order = (a: Entry<N>, b: Entry<N>): number =>
    Number(isClause(a.node)) - Number(isClause(b.node)) ||
    b.degree - a.degree ||
    (a.node.key < b.node.key ? -1 : a.node.key > b.node.key ? 1 : 0);
  const collect = (look: (entry: Entry<N>) => Hit<N> | undefined): Hit<N>[] =>
    entries
      .flatMap((entry) => {
        const hit = look(entry);
        return hit ? [{ entry, hit }] : [];
      })
      .sort((a, b) => matchRank(a.hit) - matchRank(b.hit) || order(a.entry, b.entry))
      .map(({ hit }) => hit);
  return {
    async find(query) {
      const wanted = foldName(query);
      if (wanted === '') return [];
      const written = collect((entry) => writtenIn(entry, query.trim(), wanted));
      if (written.length > 0 || !isLatin(query.trim())) return written;
      const spell = await loadSpeller();
      const sounds = foldPinyin(query);
      return collect(({ node, names }) => {
        let part: string | undefined;
        for (const { text, match } of names) {
          if (match === 'key') continue;
          const syllables = spell(text);
          const found = soundsIn(syllables, sounds);
          if (found && found.start === 0 && found.end === syllables.length) return { node, match: 'pinyin', text };
          if (found) part ??= text;
        }
        return part === undefined ? undefined : { node, match: 'pinyinPart', text: part };
      });
    },
  };
}

/** Measures and problems are clauses: whoever looks for words that a thing has as its name means the thing first. */
export const isClause = ({ attributes }: Findable): boolean =>
  attributes.kind === 'measure' || attributes.kind === 'problem';

const matchRank = ({ match }: Hit): number => rank.get(match) as number;

function namesOf({ key, attributes }: Findable): Entry<Findable>['names'] {
  const named: [unknown, Match][] = [
    [key, 'key'],
    [attributes.number, 'number'],
    [attributes.label, 'name'],
    [attributes.title, 'name'],
    [attributes.code, 'alias'],
    ...attributes.aliases.map((alias): [string, Match] => [alias, 'alias']),
  ];
  return named.flatMap(([text, match]) =>
    typeof text === 'string' && text !== '' ? [{ text, folded: foldName(text), match }] : [],
  );
}

function writtenIn<N extends Findable>({ node, names }: Entry<N>, query: string, wanted: string): Hit<N> | undefined {
  let best: Hit<N> | undefined;
  for (const { text, folded, match } of names) {
    const found = match === 'key' ? keyHit(node, text, query) : nameHit(node, text, match, folded, wanted);
    if (!found) continue;
    if (!best || matchRank(found) < matchRank(best)) best = found;
  }
  return best;
}

function nameHit<N extends Findable>(node: N, text: string, match: Match, folded: string, wanted: string) {
  const at = folded.indexOf(wanted);
  if (at < 0) return undefined;
  const found: Hit<N> = { node, match: folded.length === wanted.length ? match : at === 0 ? 'opening' : 'part', text };
  return found;
}

/** Keys are given whole or without their kind; parts of them are parts of names already. */
function keyHit<N extends Findable>(node: N, key: string, query: string): Hit<N> | undefined {
  if (key === query) return { node, match: 'key', text: key };
  return key.slice(key.indexOf(':') + 1) === query ? { node, match: 'name', text: key } : undefined;
}
