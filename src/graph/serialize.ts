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

const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(ordered(item))).join(',\n')}\n]`;

/**
 * The graph as the text of a graph file: one document, node or edge per line, in the order of their keys, so that the
 * same graph gives the same bytes whatever order it was built in and a changed rule shows as a readable diff.
 */
export function serializeGraphFile({ attributes, options, nodes, edges }: GraphFile): string {
  const { documents, ...rest } = attributes;
  const head = JSON.stringify(ordered(rest)).slice(1, -1);
  const sortedDocuments = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `{"attributes":{${head},"documents":${lines(sortedDocuments)}},
"options":${JSON.stringify(ordered(options))},
"nodes":${lines([...nodes].sort(byKey))},
"edges":${lines([...edges].sort(byKey))}}
`;
}
