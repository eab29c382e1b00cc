import { attributesOf, type ColumnType, columnsOf, textOf } from './columns.ts';
import type { ExportGraph } from './format.ts';
import { jsonItems } from './jsonItems.ts';
import { quoter } from './quotes.ts';
import { edgeRecord, type FlatRecord, nodeRecord, TAKEN } from './records.ts';
import { escapeJsonForXml, escapeXml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  json: 'string',
};

/** An attribute with the id of its `<key>`. */
interface Key {
  readonly id: string;
  readonly type: ColumnType;
}

/**
 * GraphML with typed attributes, those of the graph (documents and texts) included. Lists and objects are text in JSON,
 * which the key's `<desc>` says, spans with their quotes; `color`, `x` and `y` are attributes like others.
 */
export function* writeGraphml({ attributes, nodes, edges }: ExportGraph): Generator<string> {
  const quoteOf = quoter(attributes.documents);
  const { documents, ...rest } = attributes;
  const graphKeys = keysOf('g', columnsOf([{ ...rest, documents }]));
  const nodeKeys = keysOf('n', columnsOf(attributesOf(nodes, TAKEN.node)));
  const edgeKeys = keysOf('e', columnsOf(attributesOf(edges, TAKEN.edge)));

  yield HEAD;
  yield declared('graph', graphKeys);
  yield declared('node', nodeKeys);
  yield declared('edge', edgeKeys);
  yield `<graph edgedefault="directed">\n${data(rest, graphKeys)}<data key="${graphKeys.get('documents')?.id}">`;
  for (const item of jsonItems(documents)) yield escapeJsonForXml(item);
  yield '</data>\n';
  for (const node of nodes) {
    yield `<node id="${escapeXml(node.key)}">${data(nodeRecord(node, quoteOf), nodeKeys)}</node>\n`;
  }
  for (const edge of edges) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    yield `<edge id="${escapeXml(edge.key)}" ${ends}>${data(edgeRecord(edge, quoteOf), edgeKeys)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keysOf(prefix: string, columns: ReadonlyMap<string, ColumnType>): Map<string, Key> {
  return new Map([...columns].map(([name, type], i) => [name, { id: `${prefix}${i}`, type }]));
}

function declared(of: 'graph' | 'node' | 'edge', keys: ReadonlyMap<string, Key>): string {
  const lines = [...keys].map(([name, { id, type }]) => {
    const key = `<key id="${id}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${TYPES[type]}"`;
    return type === 'json' ? `${key}><desc>JSON</desc></key>\n` : `${key}/>\n`;
  });
  return lines.join('');
}

function data(record: FlatRecord, keys: ReadonlyMap<string, Key>): string {
  let written = '';
  for (const name in record) {
    const value = record[name];
    const key = keys.get(name);
    if (value === undefined || !key) continue;
    const text = textOf(value, key.type);
    written += `<data key="${key.id}">${key.type === 'json' ? escapeJsonForXml(text) : escapeXml(text)}</data>`;
  }
  return written;
}
