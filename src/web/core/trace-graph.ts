import type { TraceGraph } from '../../graph/trace/traceGraph.ts';
import { indexGraph } from '../../graph/trace/traceGraph.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import type { Model } from './model.ts';

type Nodes = GraphFile['nodes'];
type Edges = GraphFile['edges'];

const known = new WeakMap<Model, TraceGraph>();

/** The model as the trace engine reads it; made on first use. A trace asks for no digest of a document. */
export function traceGraphOf(model: Model): TraceGraph {
  const made = known.get(model);
  if (made) return made;
  const graph = indexGraph({
    attributes: {
      schemaVersion: 1,
      documents: [...model.documents.values()].map(({ id, title, source, text }) => ({
        id,
        title,
        source: source ?? id,
        sha256: '',
        length: text?.length ?? 0,
        ...(text === undefined ? {} : { text }),
      })),
    },
    nodes: [...model.nodes.values()].map(({ key, attributes, ...own }) => ({
      key,
      attributes: { ...attributes, ...own },
    })) as unknown as Nodes,
    edges: [...model.edges.values()].map(({ key, source, target, attributes, ...own }) => ({
      key,
      source,
      target,
      attributes: { ...attributes, ...own, confidence: own.confidence ?? 1 },
    })) as unknown as Edges,
  });
  known.set(model, graph);
  return graph;
}
