import type { GraphFile } from '../ontology/schema.ts';

/** What a reader of the file wants to see first on each line. */
const HEAD = ['key', 'id', 'kind', 'source', 'target', 'label', 'title'];
/** Long, so last. */
const TAIL = ['attributes', 'mentions', 'text'];

const rank = (name: string): number => {
  const head = HEAD.indexOf(name);
  if (head >= 0) return head - HEAD.length;
  return TAIL.indexOf(name) + 1;
};

const byName = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The same value with the names of every object in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(record)
      .sort(byName)
      .map((name) => [name, ordered(record[name])]),
  );
}

/** The same text for the same value, in whatever order the names of its objects stand. */
export const canonicalText = (value: unknown): string => JSON.stringify(ordered(value));

/** A JSON list, each item on a line of its own. */
function* lines(items: readonly unknown[]): Generator<string> {
  yield items.length === 0 ? '[' : '[\n';
  for (const [i, item] of items.entries()) yield `${i > 0 ? ',\n' : ''}${canonicalText(item)}`;
  yield items.length === 0 ? ']' : '\n]';
}

/**
 * The graph as the text of a graph file, piece by piece: one document, node or edge per line, in the order of their
 * keys, so that the same graph gives the same bytes whatever order it was built in and a changed rule shows as a
 * readable diff.
 */
export function* graphFileLines({ attributes, options, nodes, edges }: GraphFile): Generator<string> {
  const { documents, ...rest } = attributes;
  yield `{"attributes":{${canonicalText(rest).slice(1, -1)},"documents":`;
  yield* lines([...documents].sort((a, b) => (a.id < b.id ? -1 : 1)));
  yield `},\n"options":${canonicalText(options)},\n"nodes":`;
  yield* lines([...nodes].sort(byKey));
  yield ',\n"edges":';
  yield* lines([...edges].sort(byKey));
  yield '}\n';
}

/** The text of `graphFileLines` in one piece. */
export function serializeGraphFile(graph: GraphFile): string {
  return [...graphFileLines(graph)].join('');
}
