import Papa from 'papaparse';
import { EDGE_KINDS, NODE_KINDS } from '../ontology/registry.ts';
import type { DocumentRecord } from '../ontology/schema.ts';
import type { ExportEdge, ExportFile, ExportGraph, ExportNode } from './format.ts';
import { DOCUMENT_PROPERTIES } from './lpg/documents.ts';
import { DOCUMENT_LABEL, edgeType, nodeLabel } from './lpg/names.ts';
import { edgeProperties, nodeProperties, type Property, type PropertyType } from './lpg/properties.ts';
import { type QuoteOf, quoter } from './quotes.ts';

/** U+001F, the unit separator: what stands between the items of a list, for a quote may hold any mark that is printed. */
const SEPARATOR = '\u001f';

/** Types as the header of a file for `neo4j-admin database import` names them. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  'string[]': 'string[]',
  'integer[]': 'long[]',
  'double[]': 'double[]',
};

/** Rows that are turned into text at once. */
const BATCH = 200;

/** A column of a file: its heading, whether it holds words, and what it says of an item. */
interface Column<T> {
  readonly heading: string;
  readonly words: boolean;
  cell(item: T): string | number | undefined;
}

const words = <T>(heading: string, cell: (item: T) => string): Column<T> => ({ heading, words: true, cell });

function propertyColumns<T>(properties: readonly Property<T>[], quoteOf: QuoteOf): Column<T>[] {
  return properties.map(({ name, type, value }) => ({
    heading: `${name}:${TYPES[type]}`,
    words: type.startsWith('string'),
    cell(item) {
      const held = value(item, quoteOf);
      if (!Array.isArray(held)) return held as string | number | undefined;
      if (held.length === 0) return undefined;
      return held.map((part) => String(part).replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
    },
  }));
}

/** A file of rows of one kind. Words stand in quotation marks, so that nothing stated and no words are told apart. */
function* table<T>(columns: readonly Column<T>[], items: Iterable<T>): Generator<string> {
  const options = { quotes: columns.map((column) => column.words), newline: '\n' };
  yield `${columns.map(({ heading }) => heading).join(',')}\n`;
  let rows: (string | number | undefined)[][] = [];
  const flush = () => `${Papa.unparse(rows, options)}\n`;
  for (const item of items) {
    if (rows.push(columns.map(({ cell }) => cell(item))) < BATCH) continue;
    yield flush();
    rows = [];
  }
  if (rows.length > 0) yield flush();
}

/** Only the items of a kind, found again at each walk. */
function* ofKind<T extends { readonly attributes: { readonly kind: string } }>(items: Iterable<T>, kind: string) {
  for (const item of items) if (item.attributes.kind === kind) yield item;
}

/** The kinds that occur, in the order of the registry. */
function present<K extends string>(
  kinds: readonly K[],
  items: Iterable<{ readonly attributes: { readonly kind: K } }>,
) {
  const seen = new Set<K>();
  for (const { attributes } of items) seen.add(attributes.kind);
  return kinds.filter((kind) => seen.has(kind));
}

/**
 * Files for `neo4j-admin database import full DATABASE @import.args`, to be called in their folder: one per kind of node
 * and of edge, with typed headers, and `import.args`, which names them and tells how they are written.
 */
export function writeNeo4jCsv(graph: ExportGraph): readonly ExportFile[] {
  const quoteOf = quoter(graph.attributes.documents);
  const file = (name: string, chunks: () => Iterable<string>): ExportFile => ({
    name,
    mediaType: 'text/csv;charset=utf-8',
    chunks,
  });

  const documents = file('nodes-document.csv', () =>
    table(
      [
        words<DocumentRecord>('key:ID', ({ id }) => id),
        ...propertyColumns(DOCUMENT_PROPERTIES, quoteOf),
        words(':LABEL', () => DOCUMENT_LABEL),
      ],
      graph.attributes.documents,
    ),
  );
  const nodes = present(NODE_KINDS, graph.nodes).map((kind) =>
    file(`nodes-${kind}.csv`, () =>
      table(
        [
          words<ExportNode>('key:ID', ({ key }) => key),
          ...propertyColumns(nodeProperties(kind), quoteOf),
          words(':LABEL', () => nodeLabel(kind)),
        ],
        ofKind(graph.nodes, kind),
      ),
    ),
  );
  const edges = present(EDGE_KINDS, graph.edges).map((kind) =>
    file(`edges-${kind}.csv`, () =>
      table(
        [
          words<ExportEdge>(':START_ID', ({ source }) => source),
          words<ExportEdge>(':END_ID', ({ target }) => target),
          words(':TYPE', () => edgeType(kind)),
          words<ExportEdge>('key:string', ({ key }) => key),
          ...propertyColumns(edgeProperties(kind), quoteOf),
        ],
        ofKind(graph.edges, kind),
      ),
    ),
  );

  // A quote may run over a line break.
  const args = [
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    ...[documents, ...nodes].map(({ name }) => `--nodes=${name}`),
    ...edges.map(({ name }) => `--relationships=${name}`),
  ];
  const listing: ExportFile = {
    name: 'import.args',
    mediaType: 'text/plain;charset=utf-8',
    chunks: () => [`${args.join('\n')}\n`],
  };
  return [documents, ...nodes, ...edges, listing];
}
