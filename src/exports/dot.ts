import { EDGES, NODES, type Shape } from '../ontology/registry.ts';
import { captionOf, evidenceLine, tint } from './diagram.ts';
import type { ExportGraph, ExportOptions } from './format.ts';
import { quoter, withQuote } from './quotes.ts';

const SHAPES: Readonly<Record<Shape, string>> = {
  square: 'shape=box, style=filled',
  disc: 'shape=box, style="rounded,filled"',
  ringed: 'shape=ellipse, style=filled, peripheries=2',
  hollow: 'shape=ellipse, style="filled,dashed"',
  target: 'shape=hexagon, style=filled',
};

/** Characters of a line of a label. */
const LINE = 14;

/** Points for a unit of the picture: far enough apart for the labels when `neato -n` takes the positions as they are. */
const SCALE = 12;

/**
 * A directed graph for Graphviz: `dot` lays it out from left to right, `neato -n` as the page does (`pos`). Kinds show
 * as shape and colour, evidence as tooltip (in SVG) and, in JSON, as the attribute `evidence`, which Graphviz keeps.
 */
export function* writeDot(graph: ExportGraph, { language, title }: ExportOptions): Generator<string> {
  const quoteOf = quoter(graph.attributes.documents);
  yield 'digraph yiju {\ngraph [rankdir=LR, charset="UTF-8"';
  if (title) yield `, label=${text(title)}, labelloc=t`;
  yield '];\nnode [fontname="sans-serif", fontsize=11, fontcolor="#1f2328"];\n';
  yield 'edge [fontname="sans-serif", fontsize=9, arrowsize=0.6];\n';
  for (const { key, attributes } of graph.nodes) {
    const { kind, label, mentions, x, y } = attributes;
    const { colour, shape } = NODES[kind];
    const drawn = `${SHAPES[shape]}, color="${colour.light}", fillcolor="${tint(kind)}", pos="${points(x)},${points(y)}"`;
    const tooltip = text(`${NODES[kind].label[language]} ${label}`);
    const named = json(mentions.map((mention) => withQuote(mention, quoteOf)));
    yield `${id(key)} [label=${text(captionOf(attributes).map(wrapped).join('\n'))}, kind=${kind}, ${drawn}, tooltip=${tooltip}, mentions=${named}];\n`;
  }
  for (const { source, target, attributes } of graph.edges) {
    const { kind, evidence } = attributes;
    const tooltip = text(evidence.map((proof) => evidenceLine(proof, quoteOf)).join('\n'));
    const proofs = json(evidence.map((proof) => withQuote(proof, quoteOf)));
    const drawn = `label=${text(EDGES[kind].label[language])}, color="${EDGES[kind].colour.light}", tooltip=${tooltip}`;
    yield `${id(source)} -> ${id(target)} [kind=${kind}, ${drawn}, evidence=${proofs}];\n`;
  }
  yield '}\n';
}

const points = (units: number): number => Math.round(units * SCALE);

/** A quoted identifier. DOT keeps backslashes as they are written, and knows no way to end with one but a pair. */
const id = (value: string): string => `"${value.replaceAll('\0', '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** JSON as an attribute of our own. In DOT no backslash can stand before a quotation mark that is meant, so JSON escapes that otherwise. */
const json = (value: unknown): string =>
  `"${JSON.stringify(value)
    .replace(/\\(.)/g, (pair, char) => (char === '"' ? '\\u0022' : pair))
    .replaceAll('"', '\\"')}"`;

/** A label or tooltip, where Graphviz reads backslashes as escapes and `&` as an entity, and would pass controls on to SVG. */
const text = (value: string): string =>
  `"${value
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    .replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')}"`;

/** The label in lines of about one length, broken between Chinese characters and never inside a number or a Latin word. */
function wrapped(label: string): string {
  const lines = Math.ceil(label.length / LINE);
  const length = Math.ceil(label.length / lines);
  let written = '';
  let line = 0;
  for (const piece of label.match(/[\w.%]+|[^\w.%]/gu) ?? []) {
    if (line > 0 && line + piece.length > length + 1) {
      written += '\n';
      line = 0;
    }
    written += piece;
    line += piece.length;
  }
  return written;
}
