import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { AbstractGraph } from 'graphology-types';
import type { EdgeAttributes, GraphAttributes, GraphFile, NodeAttributes } from '../ontology/schema.ts';
import { communitiesOf } from './communities.ts';

/** Edges that tie everything to the document, its sections or its author say nothing of what belongs together; they pull little. */
const WEAK = new Set(['states', 'under', 'cites', 'carriedOutBy', 'locatedIn']);
/** Above so many nodes fewer steps are taken, that a build stays a matter of seconds. */
const LARGE = 2000;
/** How coarsely far nodes are taken together. Gephi's own; the package's 0.5 takes near three times as long on 30,000 nodes. */
const BARNES_HUT_THETA = 1.2;
/** Room around each node where there are few: a regulation and what it drove are told apart in the whole picture. */
const MARGIN = 16;
/** Radius in which one node begins. */
const ROOM = 10;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The same graph with every node where `layOutGraph` puts it. */
export function laidOut(file: GraphFile): GraphFile {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const { attributes, options, nodes, edges } = file;
  graph.import({ attributes: { ...attributes, documents: [] }, options, nodes, edges });
  layOutGraph(graph);
  return {
    ...file,
    nodes: nodes.map(({ key, attributes: told }) => {
      const { x, y } = graph.getNodeAttributes(key);
      return { key, attributes: { ...told, x, y } };
    }),
  };
}

/**
 * Gives every node a position: ForceAtlas2 from where its community begins, then noverlap. Deterministic; rounded so that the last bits of a
 * floating point sum, which may differ between machines, do not reach the file.
 */
export function layOutGraph(graph: AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>): void {
  if (graph.order === 0) return;
  begin(graph);
  forceAtlas2.assign(graph, {
    iterations: graph.order > LARGE ? 100 : 500,
    getEdgeWeight: (_edge, { kind }) => weightOf(kind),
    settings: {
      // gravity as inferred, not more: it would press all into one even disc
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: false,
      barnesHutOptimize: graph.order > 500,
      barnesHutTheta: BARNES_HUT_THETA,
      outboundAttractionDistribution: true,
    },
  });
  noverlap.assign(graph, {
    maxIterations: graph.order > LARGE ? 20 : 100,
    settings: {
      margin: graph.order > LARGE ? 3 : MARGIN,
      ratio: 1.2,
      gridSize: Math.max(20, Math.ceil(Math.sqrt(graph.order))),
    },
  });
  graph.updateEachNodeAttributes(
    (_key, attributes) => ({ ...attributes, x: round(attributes.x), y: round(attributes.y) }),
    { attributes: ['x', 'y'] },
  );
}

/**
 * Puts every node where its community is: too few steps are taken for what belongs together to find together from all over a large graph.
 * Communities lie on a sunflower's spiral, the largest in the middle, and so do the nodes of each.
 */
function begin(graph: AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>): void {
  const keys = graph.nodes().sort();
  const ties = new UndirectedGraph<object, { weight: number }>();
  for (const key of keys) ties.addNode(key);
  graph.forEachEdge((_edge, { kind }, source, target) => {
    if (source !== target)
      ties.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + weightOf(kind) }));
  });
  const communities = communitiesOf(ties);
  const groups = new Map<number, string[]>();
  for (const key of keys) {
    const group = communities.get(key) as number;
    const known = groups.get(group);
    if (known) known.push(key);
    else groups.set(group, [key]);
  }
  const radius = ROOM * Math.sqrt(keys.length);
  const own = radius / Math.sqrt(groups.size) / 1.5;
  for (const [group, members] of groups) {
    const [left, up] = seed(group, groups.size, radius);
    members.forEach((key, i) => {
      const [x, y] = seed(i, members.length, own);
      graph.mergeNodeAttributes(key, { x: left + x, y: up + y });
    });
  }
}

/** The place of one of `count` seeds in a flower's head of that radius, evenly filled: Vogel's spiral. */
function seed(nth: number, count: number, radius: number): [x: number, y: number] {
  const distance = radius * Math.sqrt((nth + 0.5) / count);
  const angle = nth * GOLDEN_ANGLE;
  return [distance * Math.cos(angle), distance * Math.sin(angle)];
}

const weightOf = (kind: EdgeAttributes['kind']): number => (WEAK.has(kind) ? 0.1 : 1);
const round = (value: number): number => Math.round(value * 10) / 10;
