import { EDGES, NODES } from '../../src/ontology/registry.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';

function counts(items: readonly { attributes: { kind: string } }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { attributes } of items) found.set(attributes.kind, (found.get(attributes.kind) ?? 0) + 1);
  return found;
}

/** How many nodes and edges of each kind a graph holds, as a table for a terminal. */
export function kindsTable(graph: GraphFile): string {
  const rows: string[] = [];
  for (const [name, specs, items] of [
    ['nodes', NODES, graph.nodes],
    ['edges', EDGES, graph.edges],
  ] as const) {
    const found = counts(items);
    rows.push(`${name.padEnd(14)}${String(items.length).padStart(7)}`);
    for (const [kind, { label }] of Object.entries(specs)) {
      rows.push(`  ${kind.padEnd(12)}${String(found.get(kind) ?? 0).padStart(7)}  ${label.zh}`);
    }
  }
  return rows.join('\n');
}
