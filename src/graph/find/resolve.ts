import { type Findable, type Finder, type Hit, isClause, type Match } from './find.ts';
import { foldName } from './fold.ts';

/** What a query came to. */
export type Resolution<N extends Findable = Findable> =
  | { readonly outcome: 'found'; readonly node: N; readonly hit: Hit<N> }
  | { readonly outcome: 'several'; readonly hits: readonly Hit<N>[] }
  | { readonly outcome: 'none' };

/** Matches that name a thing, not a part of its name. */
const WHOLE: readonly Match[] = ['key', 'number', 'name', 'alias', 'pinyin'];

/**
 * The one node that a query means: the only one of the surest way of naming it; failing a whole name, the only one that has
 * the query in its name, clauses that speak of it aside. Where several are left all are handed back, to choose from.
 */
export async function resolveQuery<N extends Findable>(finder: Finder<N>, query: string): Promise<Resolution<N>> {
  const hits = await finder.find(query);
  const [first] = hits;
  if (!first) return { outcome: 'none' };
  const named = WHOLE.includes(first.match);
  const alike = named ? hits.filter(({ match }) => match === first.match) : withoutSpeaking(hits);
  return alike.length === 1 ? { outcome: 'found', node: first.node, hit: first } : { outcome: 'several', hits: alike };
}

/** Where one thing only has the words in its name, not the measures and problems that name it. */
function withoutSpeaking<N extends Findable>(hits: readonly Hit<N>[]): readonly Hit<N>[] {
  const [thing, ...others] = hits.filter(({ node }) => !isClause(node));
  if (!thing || others.length > 0) return hits;
  const { label, aliases } = thing.node.attributes;
  const names = [label, ...aliases].map(foldName);
  const speaks = ({ node }: Hit<N>): boolean => {
    const words = foldName(node.attributes.label);
    return names.some((name) => words.includes(name));
  };
  return hits.filter((hit) => hit === thing || !speaks(hit));
}
