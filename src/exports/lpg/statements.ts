import type { NodeKind } from '../../ontology/registry.ts';
import type { ExportGraph } from '../format.ts';
import { type QuoteOf, quoter } from '../quotes.ts';
import { DOCUMENT_PROPERTIES } from './documents.ts';
import { literal, nameLiteral, stringLiteral } from './literals.ts';
import { DOCUMENT_LABEL, edgeType, nodeLabel } from './names.ts';
import { edgeProperties, nodeProperties, type Property, type PropertyValue } from './properties.ts';

/** Rows in one statement: few round trips, and each statement is still parsed in an instant. */
const BATCH = 200;

interface Stated {
  readonly name: string;
  readonly value: string;
}

const isStated = (value: PropertyValue | undefined): value is PropertyValue =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The properties that an item has, as literals; empty lists are left out, for no engine can tell their type. */
function stated<T>(item: T, properties: readonly Property<T>[], quoteOf: QuoteOf): Stated[] {
  return properties.flatMap(({ name, type, value }) => {
    const held = value(item, quoteOf);
    return isStated(held) ? [{ name: nameLiteral(name), value: literal(held, type) }] : [];
  });
}

/** Writes a statement around its rows, in pieces. */
type Statement = (shared: string, rows: readonly string[]) => Iterable<string>;

/** Rows by what they share; a group that is full is given out at once, so that memory does not grow with the graph. */
class Batches {
  readonly #rows = new Map<string, string[]>();
  readonly #statement: Statement;

  constructor(statement: Statement) {
    this.#statement = statement;
  }

  *add(shared: string, row: string): Generator<string> {
    const rows = this.#rows.get(shared) ?? [];
    this.#rows.set(shared, rows);
    rows.push(row);
    if (rows.length < BATCH) return;
    yield* this.#statement(shared, rows);
    rows.length = 0;
  }

  *rest(): Generator<string> {
    for (const [shared, rows] of this.#rows) if (rows.length > 0) yield* this.#statement(shared, rows);
    this.#rows.clear();
  }
}

function* listed(before: string, rows: readonly string[], after: string): Generator<string> {
  for (const [i, row] of rows.entries()) yield (i === 0 ? before : ',\n') + row;
  yield after;
}

function nodeRow(label: string, key: string, properties: readonly Stated[]): string {
  const map = [`key: ${stringLiteral(key)}`, ...properties.map(({ name, value }) => `${name}: ${value}`)];
  return `(:${label} {${map.join(', ')}})`;
}

const createNodes: Statement = (_, rows) => listed('CREATE\n', rows, ';\n');

/**
 * The graph as openCypher statements without parameters, the same for every engine: nodes in batches, then edges found
 * by the keys of their ends. The edges of a batch state the same properties, for some engines want one
 * type for all rows of a list.
 */
export function* dataStatements(graph: ExportGraph): Generator<string> {
  const quoteOf = quoter(graph.attributes.documents);
  const nodes = new Batches(createNodes);
  for (const document of graph.attributes.documents) {
    const properties = stated(document, DOCUMENT_PROPERTIES, quoteOf);
    yield* nodes.add('', nodeRow(DOCUMENT_LABEL, document.id, properties));
  }
  const kinds = new Map<string, NodeKind>();
  for (const node of graph.nodes) {
    const { kind } = node.attributes;
    kinds.set(node.key, kind);
    yield* nodes.add('', nodeRow(nodeLabel(kind), node.key, stated(node, nodeProperties(kind), quoteOf)));
  }
  yield* nodes.rest();

  const edges = new Batches((shared, rows) => listed('UNWIND [\n', rows, `\n] AS row\n${shared};\n`));
  for (const edge of graph.edges) {
    const { kind } = edge.attributes;
    const [source, target] = [kinds.get(edge.source), kinds.get(edge.target)];
    if (!source || !target) continue;
    const properties = stated(edge, edgeProperties(kind), quoteOf);
    const map = ['key: row.key', ...properties.map(({ name }) => `${name}: row.${name}`)].join(', ');
    const ends = `MATCH (a:${nodeLabel(source)} {key: row.source})\nMATCH (b:${nodeLabel(target)} {key: row.target})`;
    const row = [
      ...['key', 'source', 'target'].map((name) => `${name}: ${stringLiteral(edge[name as 'key'])}`),
      ...properties.map(({ name, value }) => `${name}: ${value}`),
    ];
    yield* edges.add(`${ends}\nCREATE (a)-[:${edgeType(kind)} {${map}}]->(b)`, `{${row.join(', ')}}`);
  }
  yield* edges.rest();
}
