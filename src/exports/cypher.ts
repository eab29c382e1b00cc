import { NODE_KINDS } from '../ontology/registry.ts';
import type { ExportGraph } from './format.ts';
import { DOCUMENT_LABEL, nodeLabel } from './lpg/names.ts';
import { dataStatements } from './lpg/statements.ts';

/**
 * Statements for Neo4j 5 and engines that follow it: `cypher-shell --file`. Constraints come first, because they make
 * the index by which the ends of edges are found, and because a graph that is loaded twice is then refused.
 */
export function* writeCypher(graph: ExportGraph): Generator<string> {
  for (const label of [DOCUMENT_LABEL, ...NODE_KINDS.map(nodeLabel)]) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE;\n`;
  }
  yield* dataStatements(graph);
}
