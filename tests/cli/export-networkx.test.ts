import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EDGES, type EdgeKind } from '../../src/ontology/registry.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { temporaryFolder } from '../support/command.ts';
import { ensureDebianPackage, runs } from '../support/debian.ts';
import {
  AWKWARD,
  expectSameGraph,
  exportedText,
  HOMONYMS,
  parsed,
  type Read,
  SAMPLE,
} from '../unit/exports/support.ts';

/** Debian's Python: another on the path need not know Debian's packages. */
const PYTHON = '/usr/bin/python3';

beforeAll(() => ensureDebianPackage('python3-networkx', () => runs(PYTHON, '-c', 'import networkx')));

/** Reads a file with NetworkX and prints what it holds. */
const READER = `
import json, sys
import networkx as nx
kind, path = sys.argv[1:]
if kind == 'node-link':
    graph = nx.node_link_graph(json.load(open(path, encoding='utf-8')))
else:
    graph = {'gexf': nx.read_gexf, 'graphml': nx.read_graphml}[kind](path)
assert graph.is_directed() and graph.is_multigraph()
print(json.dumps({
    'attributes': graph.graph,
    'nodes': [{'key': key, 'attributes': data} for key, data in graph.nodes(data=True)],
    'edges': [{'key': key, 'source': s, 'target': t, 'attributes': data} for s, t, key, data in graph.edges(data=True, keys=True)],
}))
`;

async function readWithNetworkx(id: string, graph: GraphFile): Promise<Read> {
  const path = join(temporaryFolder(), `graph.${id}`);
  writeFileSync(path, await exportedText(id, graph));
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', READER, id, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  const read = JSON.parse(stdout) as Read;
  // NetworkX lists edges by the node where they begin
  const order = new Map(graph.edges.map(({ key }, i) => [key, i]));
  return { ...read, edges: [...read.edges].sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0)) };
}

test.each(['node-link', 'graphml', 'gexf'])('NetworkX reads %s of attributes called as its own', async (id) => {
  const { nodes, edges } = await readWithNetworkx(id, HOMONYMS);
  expect(nodes.map(({ key }) => key)).toEqual(['report:a', 'regulation:b']);
  expect(nodes[0]?.attributes).toMatchObject({ id_: 'own', key_: 'own', viz_: 'own' });
  expect(edges[1]).toMatchObject({ key: HOMONYMS.edges[1]?.key, attributes: { key_: 'own', label_: 'own' } });
});

describe.each<[string, GraphFile]>([
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
])('NetworkX reads %s whole', (_, graph) => {
  test('from node-link', async () => {
    expectSameGraph(await readWithNetworkx('node-link', graph), graph);
  });

  test('from graphml', async () => {
    const { attributes, nodes, edges } = await readWithNetworkx('graphml', graph);
    const typed = <T extends { attributes: Record<string, unknown> }>(item: T) => ({
      ...item,
      attributes: parsed(item.attributes),
    });
    // NetworkX adds its own defaults to the attributes of the graph
    const { node_default: _node, edge_default: _edge, ...own } = attributes;
    expectSameGraph({ attributes: parsed(own), nodes: nodes.map(typed), edges: edges.map(typed) }, graph);
  });

  test('from gexf', async () => {
    const { nodes, edges } = await readWithNetworkx('gexf', graph);
    interface Viz {
      readonly color: { readonly r: number; readonly g: number; readonly b: number };
      readonly position: { readonly x: number; readonly y: number };
    }
    const nodeAttributes = ({ viz, ...rest }: Record<string, unknown>) => {
      const { color, position } = viz as Viz;
      return { ...parsed(rest), x: position.x, y: position.y, color: `rgb(${color.r},${color.g},${color.b})` };
    };
    // NetworkX reads neither colours of edges nor the description, where GEXF has the attributes of the graph
    const edgeAttributes = ({ id: _id, label: _label, ...rest }: Record<string, unknown>) => ({
      ...parsed(rest),
      color: EDGES[rest.kind as EdgeKind].colour.light,
    });
    expectSameGraph(
      {
        attributes: graph.attributes,
        nodes: nodes.map(({ key, attributes }) => ({ key, attributes: nodeAttributes(attributes) })),
        edges: edges.map((edge) => ({ ...edge, attributes: edgeAttributes(edge.attributes) })),
      },
      graph,
    );
  });
});
