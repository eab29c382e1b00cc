import { DataFactory, Writer } from 'n3';
import type { ExportGraph } from '../format.ts';
import { rdfResources } from './resources.ts';
import { expand, type Name, PREFIXES, type RdfObject } from './terms.ts';

const { namedNode, literal, quad, defaultGraph } = DataFactory;

/** Text is handed on when so many characters have come together. */
const CHUNK = 64 * 1024;

const node = (name: Name) => namedNode(expand(name));

function term(object: RdfObject) {
  if ('iri' in object) return node(object.iri);
  return literal(object.value, object.language ?? (object.datatype && node(object.datatype)));
}

/**
 * The graph as N3.js writes it, piece by piece. `graphs` says whether triples stand in the graphs of the documents that
 * state them, or all in one.
 */
export function* writeN3(graph: ExportGraph, format: 'Turtle' | 'N-Quads', graphs: boolean): Generator<string> {
  let text = '';
  // N3.js wants a stream; what it writes comes at once.
  const output = {
    write(chunk: string, _: string, done?: () => void) {
      text += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { format, ...(format === 'Turtle' ? { prefixes: { ...PREFIXES } } : {}) });
  for (const { iri, properties, graphs: within } of rdfResources(graph)) {
    const contexts = graphs && within && within.length > 0 ? within.map(node) : [defaultGraph()];
    for (const context of contexts) {
      for (const [predicate, object] of properties) {
        writer.addQuad(quad(node(iri), node(predicate), term(object), context));
      }
    }
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  writer.end();
  if (text !== '') yield text;
}
