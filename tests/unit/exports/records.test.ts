import Graph, { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { readGraphFile } from '../../../src/graph/file.ts';
import { serializeGraphFile } from '../../../src/graph/serialize.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { AWKWARD, expectSameGraph, exportedText, HOMONYMS, quoteIn, readBack, SAMPLE } from './support.ts';

const GRAPHS: [string, GraphFile][] = [
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
  ['an empty graph', { ...AWKWARD, attributes: { ...AWKWARD.attributes, documents: [] }, nodes: [], edges: [] }],
];

describe.each(GRAPHS)('%s comes back whole', (_, graph) => {
  test('from json, which graphology imports and this program opens', async () => {
    const text = await exportedText('json', graph);
    expect(text).toBe(serializeGraphFile(graph));
    const read = readGraphFile(JSON.parse(text));
    const imported = MultiDirectedGraph.from(read as never);
    expect([imported.order, imported.size]).toEqual([graph.nodes.length, graph.edges.length]);
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect(imported.export().nodes).toEqual([...graph.nodes].sort(byKey));
    expect(imported.export().edges.map(({ undirected: _undirected, ...edge }) => edge)).toEqual(
      [...graph.edges].sort(byKey),
    );
    expect(imported.getAttributes()).toEqual(graph.attributes);
  });

  test('from node-link', async () => {
    const { graph: attributes, nodes, links, ...flags } = JSON.parse(await exportedText('node-link', graph));
    expect(flags).toEqual({ directed: true, multigraph: true });
    expectSameGraph(
      {
        attributes,
        nodes: nodes.map(({ id: key, ...rest }: Record<string, unknown>) => ({ key, attributes: rest })),
        edges: links.map(({ key, source, target, ...rest }: Record<string, unknown>) => ({
          key,
          source,
          target,
          attributes: rest,
        })),
      },
      graph,
    );
  });

  test('from gexf, by graphology', async () => {
    const read = parseGexf(Graph, await exportedText('gexf', graph));
    // attributes of the graph are JSON in the description; edges are labelled with their kind
    const { attributes, nodes, edges } = readBack(read, ['label']);
    expectSameGraph({ attributes: JSON.parse(attributes.description as string), nodes, edges }, graph);
  });

  test('from graphml, by graphology', async () => {
    const read = parseGraphml(MultiDirectedGraph, await exportedText('graphml', graph));
    expectSameGraph(readBack(read), graph);
  });
});

describe('what a graph calls as a format calls something else', () => {
  const attributes = (name: 'nodes' | 'edges', index: number) => HOMONYMS[name][index]?.attributes;
  const graph = attributes('nodes', 0);
  const node = { id_: 'own', key_: 'own', color__: graph?.color, color_: 'own', viz_: 'own', size: 7 };
  const edge = { id_: 'own', key_: 'own', source_: 'own', target_: 'own', label_: 'own', color_: 'own' };

  test.each([
    ['gexf', (text: string) => readBack(parseGexf(Graph, text))],
    ['graphml', (text: string) => readBack(parseGraphml(MultiDirectedGraph, text))],
  ])('stands in %s under a name of its own', async (id, read) => {
    const { nodes, edges } = read(await exportedText(id, HOMONYMS));
    expect(nodes.map(({ key }) => key)).toEqual(['report:a', 'regulation:b']);
    expect(nodes[0]?.attributes).toMatchObject({ ...node, color__: 'null' });
    expect(nodes[1]?.attributes).toMatchObject({ note: '', confidence: 'own' });
    expect(edges[1]?.attributes).toMatchObject(edge);
    expect(edges[1]?.key).toBe(HOMONYMS.edges[1]?.key);
  });

  test('stands in node-link under a name of its own', async () => {
    const { nodes, links } = JSON.parse(await exportedText('node-link', HOMONYMS));
    expect(nodes[0]).toMatchObject({ id: 'report:a', ...node });
    const { key, source, target } = HOMONYMS.edges[1]!;
    expect(links[1]).toMatchObject({ key, source, target, ...edge });
  });
});

test.each(['gexf', 'graphml', 'node-link'])('%s gives the sentence of an edge beside its offsets', async (id) => {
  const [first] = SAMPLE.edges;
  const [proof] = first?.attributes.evidence ?? [];
  const quote = proof && quoteIn(SAMPLE, proof);
  expect(quote?.length).toBeGreaterThan(1);
  expect((await exportedText(id, SAMPLE)).replaceAll('&quot;', '"')).toContain(
    JSON.stringify({ ...proof, quote }).slice(1, -1),
  );
});

test('typed formats declare types', async () => {
  const graphml = await exportedText('graphml', AWKWARD);
  for (const [name, type] of [
    ['year', 'int'],
    ['pages', 'double'],
    ['size', 'long'],
    ['kept', 'boolean'],
    ['x', 'double'],
  ]) {
    expect(graphml).toContain(`for="node" attr.name="${name}" attr.type="${type}"/>`);
  }
  expect(graphml).toContain('attr.name="mixed" attr.type="string"><desc>JSON</desc>');
  expect(graphml).toContain('for="graph" attr.name="schemaVersion" attr.type="int"/>');
  const gexf = await exportedText('gexf', AWKWARD);
  expect(gexf).toContain('<attribute id="size" title="size" type="long"/>');
  expect(gexf).toContain('<attribute id="confidence" title="confidence" type="double"/>');
});
