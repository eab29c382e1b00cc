import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphFile } from '../../../src/ontology/schema.ts';

/**
 * The yardstick: the same file, parsed and drawn by Sigma as its manual has it, with no check, no list, no search and
 * no text. What the page does beyond this is what the ratio weighs.
 */
const name = new URLSearchParams(location.search).get('graph') ?? 'graph.json';
const { nodes, edges } = (await (await fetch(new URL(name, location.href))).json()) as GraphFile;
const graph = new MultiDirectedGraph();
for (const { key, attributes } of nodes) {
  const { label, x, y } = attributes;
  graph.addNode(key, { label, x, y, size: 3, color: '#2d5f93' });
}
for (const { key, source, target } of edges) graph.addEdgeWithKey(key, source, target, { size: 1, color: '#c8cdd2' });
const sigma = new Sigma(graph, document.getElementById('ground') as HTMLElement);
sigma.once('afterRender', () => performance.mark('picture'));
sigma.refresh();
