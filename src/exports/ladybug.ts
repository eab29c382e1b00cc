import { EDGE_KINDS, EDGES, NODE_KINDS } from '../ontology/registry.ts';
import type { ExportGraph } from './format.ts';
import { DOCUMENT_PROPERTIES } from './lpg/documents.ts';
import { nameLiteral } from './lpg/literals.ts';
import { DOCUMENT_LABEL, edgeType, nodeLabel } from './lpg/names.ts';
import { edgeProperties, nodeProperties, type PropertyType } from './lpg/properties.ts';
import { dataStatements } from './lpg/statements.ts';

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  double: 'DOUBLE',
  'string[]': 'STRING[]',
  'integer[]': 'INT64[]',
  'double[]': 'DOUBLE[]',
};

const columns = (properties: readonly { readonly name: string; readonly type: PropertyType }[]): string =>
  properties.map(({ name, type }) => `, ${nameLiteral(name)} ${TYPES[type]}`).join('');

/**
 * Statements for LadybugDB, and for Kuzu, whose work it goes on: the tables, which these engines want declared before
 * any data, then the same statements as `cypher`.
 */
export function* writeLadybug(graph: ExportGraph): Generator<string> {
  yield `CREATE NODE TABLE ${DOCUMENT_LABEL}(key STRING PRIMARY KEY${columns(DOCUMENT_PROPERTIES)});\n`;
  for (const kind of NODE_KINDS) {
    yield `CREATE NODE TABLE ${nodeLabel(kind)}(key STRING PRIMARY KEY${columns(nodeProperties(kind))});\n`;
  }
  for (const kind of EDGE_KINDS) {
    const ends = EDGES[kind].ends.flatMap(({ source, target }) =>
      source.flatMap((from) => target.map((to) => `FROM ${nodeLabel(from)} TO ${nodeLabel(to)}`)),
    );
    yield `CREATE REL TABLE ${edgeType(kind)}(${ends.join(', ')}, key STRING${columns(edgeProperties(kind))});\n`;
  }
  yield* dataStatements(graph);
}
