import { EDGES, type EdgeKind, NODES, type Shape } from '../ontology/registry.ts';
import { captionOf, evidenceLine, kindsIn, tint } from './diagram.ts';
import type { ExportGraph, ExportOptions } from './format.ts';
import { quoter } from './quotes.ts';

/** What encloses a label, by the shape of its kind. */
const BRACKETS: Readonly<Record<Shape, readonly [string, string]>> = {
  square: ['[', ']'],
  disc: ['(', ')'],
  ringed: ['([', '])'],
  hollow: ['>', ']'],
  target: ['{{', '}}'],
};

/**
 * A Mermaid flowchart: nodes in the shape and colour of their kind, edges with the name of theirs. Evidence, and the key
 * of each node, stand in comments beside them, which Mermaid passes over.
 */
export function* writeMermaid(graph: ExportGraph, { language, title }: ExportOptions): Generator<string> {
  const quoteOf = quoter(graph.attributes.documents);
  if (title) yield `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  yield 'flowchart LR\n';
  const ids = new Map<string, string>();
  for (const { key, attributes } of graph.nodes) {
    const id = `n${ids.size}`;
    ids.set(key, id);
    const [open, close] = BRACKETS[NODES[attributes.kind].shape];
    yield `%% ${comment(key)}\n${id}${open}"${captionOf(attributes).map(label).join('<br>')}"${close}:::${attributes.kind}\n`;
  }
  const byKind = new Map<EdgeKind, number[]>();
  let index = 0;
  for (const { source, target, attributes } of graph.edges) {
    const { kind, evidence } = attributes;
    for (const proof of evidence) yield `%% ${comment(evidenceLine(proof, quoteOf))}\n`;
    yield `${ids.get(source)} -->|"${label(EDGES[kind].label[language])}"| ${ids.get(target)}\n`;
    const drawn = byKind.get(kind);
    if (drawn) drawn.push(index++);
    else byKind.set(kind, [index++]);
  }
  for (const kind of kindsIn(graph)) {
    yield `classDef ${kind} fill:${tint(kind)},stroke:${NODES[kind].colour.light},color:#1f2328\n`;
  }
  for (const [kind, drawn] of byKind) yield `linkStyle ${drawn.join(',')} stroke:${EDGES[kind].colour.light}\n`;
}

/** ASCII punctuation as Mermaid's entities: none of it is then read as Markdown, HTML or syntax. */
const label = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (char) => `#${char.charCodeAt(0)};`);

/** A comment ends with its line; `%%{` would begin a directive wherever it stands. */
const comment = (text: string): string => text.replace(/\s+/g, ' ').replace(/%/g, '％');
