import type { ExportGraph } from './format.ts';
import { writeN3 } from './rdf/n3.ts';

/** Turtle 1.1: the graph in the terms of ELI, schema.org, PROV, ORG and SKOS, its evidence as Web Annotations. */
export function writeTurtle(graph: ExportGraph): Iterable<string> {
  return writeN3(graph, 'Turtle', false);
}
