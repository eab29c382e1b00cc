import { type Colour, EDGES, NODES } from '../ontology/registry.ts';
import { attributesOf, type ColumnType, columnsOf, textOf } from './columns.ts';
import type { ExportGraph, ExportOptions } from './format.ts';
import { jsonItems } from './jsonItems.ts';
import { quoter } from './quotes.ts';
import { edgeRecord, type FlatRecord, nodeRecord, TAKEN } from './records.ts';
import { escapeJsonForXml, escapeXml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta>
<creator>yiju</creator>
<description>`;

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  json: 'string',
};

/** Written as elements and attributes of GEXF's own. */
const OWN = new Set(['label', 'x', 'y', 'color']);

/**
 * GEXF 1.2 (the version that NetworkX reads, too). Lists and objects are text in JSON, spans with their quotes; the
 * graph's own attributes, documents and texts included, are JSON in `<description>`, the one place that GEXF has.
 * Graphology's writer is not used: it drops the documents, gives lists of objects as `[object Object]` and builds one string.
 */
export function* writeGexf({ attributes, nodes, edges }: ExportGraph, options: ExportOptions): Generator<string> {
  const quoteOf = quoter(attributes.documents);
  const { documents, ...rest } = attributes;
  yield HEAD;
  yield escapeJsonForXml(`{${JSON.stringify(rest).slice(1, -1)},"documents":`);
  for (const item of jsonItems(documents)) yield escapeJsonForXml(item);
  yield '}</description>\n</meta>\n<graph mode="static" defaultedgetype="directed" idtype="string">\n';

  const nodeColumns = columnsOf(attributesOf(nodes, TAKEN.node));
  const edgeColumns = columnsOf(attributesOf(edges, TAKEN.edge));
  yield declared('node', nodeColumns);
  yield declared('edge', edgeColumns);

  yield '<nodes>\n';
  for (const node of nodes) {
    const { label, kind, x, y } = node.attributes;
    yield `<node id="${escapeXml(node.key)}" label="${escapeXml(label)}">${values(nodeRecord(node, quoteOf), nodeColumns)}${colour(
      NODES[kind].colour,
    )}<viz:position x="${x}" y="${y}"/></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) {
    const { kind } = edge.attributes;
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    const label = escapeXml(EDGES[kind].label[options.language]);
    yield `<edge id="${escapeXml(edge.key)}" ${ends} label="${label}">${values(edgeRecord(edge, quoteOf), edgeColumns)}${colour(
      EDGES[kind].colour,
    )}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): string {
  const lines = [...columns]
    .filter(([name]) => !OWN.has(name))
    // the id is the name itself: graphology reads the title only where the id is a number
    .map(([name, type]) => `<attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="${TYPES[type]}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values(record: FlatRecord, columns: ReadonlyMap<string, ColumnType>): string {
  let written = '';
  for (const name in record) {
    const value = record[name];
    if (value === undefined || OWN.has(name)) continue;
    const type = columns.get(name) ?? 'json';
    const text = textOf(value, type);
    const escaped = type === 'json' ? escapeJsonForXml(text) : escapeXml(text);
    written += `<attvalue for="${escapeXml(name)}" value="${escaped}"/>`;
  }
  return `<attvalues>${written}</attvalues>`;
}

function colour({ light }: Colour): string {
  const value = Number.parseInt(light.slice(1), 16);
  return `<viz:color r="${value >> 16}" g="${(value >> 8) & 255}" b="${value & 255}"/>`;
}
