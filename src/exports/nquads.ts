import type { ExportGraph } from './format.ts';
import { writeN3 } from './rdf/n3.ts';

/** N-Quads 1.1: what `turtle` says, each relation in the named graph of every document that states it. */
export function writeNquads(graph: ExportGraph): Iterable<string> {
  return writeN3(graph, 'N-Quads', true);
}
