import { MultiDirectedGraph } from 'graphology';
import circular from 'graphology-layout/circular.js';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { AbstractGraph } from 'graphology-types';
import type { EdgeAttributes, GraphAttributes, GraphFile, NodeAttributes } from '../ontology/schema.ts';

/** Edges that tie everything to the document, its sections or its author say nothing of what belongs together; they pull little. */
const WEAK = new Set(['states', 'under', 'cites', 'carriedOutBy', 'locatedIn']);
/** Above so many nodes fewer steps are taken, that a build stays a matter of seconds. */
const LARGE = 2000;

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
 * Gives every node a position: ForceAtlas2 from a circle in key order, then noverlap. Deterministic; rounded so that the last bits of a
 * floating point sum, which may differ between machines, do not reach the file.
 */
export function layOutGraph(graph: AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>): void {
  if (graph.order === 0) return;
  const keys = graph.nodes().sort();
  circular.assign(graph);
  const positions = new Map(keys.map((key, i) => [key, (2 * Math.PI * i) / keys.length]));
  for (const [key, angle] of positions) {
    graph.setNodeAttribute(key, 'x', Math.cos(angle) * 100);
    graph.setNodeAttribute(key, 'y', Math.sin(angle) * 100);
  }
  forceAtlas2.assign(graph, {
    iterations: graph.order > LARGE ? 100 : 500,
    getEdgeWeight: (_edge, attributes) => (WEAK.has(attributes.kind) ? 0.1 : 1),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: false,
      barnesHutOptimize: graph.order > 500,
      linLogMode: true,
      outboundAttractionDistribution: true,
      gravity: 1,
    },
  });
  noverlap.assign(graph, {
    maxIterations: graph.order > LARGE ? 20 : 100,
    settings: { margin: 3, ratio: 1.2, gridSize: Math.max(20, Math.ceil(Math.sqrt(graph.order))) },
  });
  graph.updateEachNodeAttributes(
    (_key, attributes) => ({ ...attributes, x: round(attributes.x), y: round(attributes.y) }),
    { attributes: ['x', 'y'] },
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
