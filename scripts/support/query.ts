import { createFinder } from '../../src/graph/find/find.ts';
import { resolveQuery } from '../../src/graph/find/resolve.ts';
import { NODES } from '../../src/ontology/registry.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { CommandError } from './command.ts';

/** So many of several hits are shown. */
const SHOWN = 10;

/** The key of the one node that a query means. @throws {CommandError} when it means none or several, which are listed */
export async function keyOf(graph: GraphFile, option: string, query: string): Promise<string> {
  if (query.trim() === '') throw new CommandError(`--${option} is empty; give a name, 文号, key or pinyin`);
  const resolution = await resolveQuery(createFinder(graph.nodes), query);
  if (resolution.outcome === 'found') return resolution.node.key;
  if (resolution.outcome === 'none') {
    throw new CommandError(`--${option} ${query}: nothing in the graph is called so; give a name, 文号, key or pinyin`);
  }
  const { hits } = resolution;
  const lines = hits.slice(0, SHOWN).map(({ node }) => `\n  ${node.key}  (${NODES[node.attributes.kind].label.zh})`);
  const rest = hits.length > SHOWN ? `\n  and ${hits.length - SHOWN} more` : '';
  throw new CommandError(
    `--${option} ${query}: ${hits.length} nodes are called so; give the key of one:${lines.join('')}${rest}`,
  );
}
