import type { TraceGraph } from '../../graph/trace/traceGraph.ts';
import { indexInSlices } from '../../graph/trace/traceGraph.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import type { Model } from './model.ts';
import { inSlices } from './pause.ts';

type Nodes = Iterable<GraphFile['nodes'][number]>;
type Edges = Iterable<GraphFile['edges'][number]>;

const known = new WeakMap<Model, TraceGraph>();

function* nodesOf(model: Model) {
  for (const { key, attributes, ...own } of model.nodes.values()) yield { key, attributes: { ...attributes, ...own } };
}

function* edgesOf(model: Model) {
  for (const { key, source, target, attributes, ...own } of model.edges.values())
    yield { key, source, target, attributes: { ...attributes, ...own, confidence: own.confidence ?? 1 } };
}

function* made(model: Model): Generator<undefined, TraceGraph> {
  const graph = yield* indexInSlices({
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
    nodes: nodesOf(model) as unknown as Nodes,
    edges: edgesOf(model) as unknown as Edges,
  });
  known.set(model, graph);
  return graph;
}

/** The model as the trace engine reads it; made on first use. A trace asks for no digest of a document. */
export function traceGraphOf(model: Model): TraceGraph {
  const graph = known.get(model);
  if (graph) return graph;
  const work = made(model);
  for (let slice = work.next(); ; slice = work.next()) if (slice.done) return slice.value;
}

/** Makes what `traceGraphOf` gives, a little at a time, so that the page stays quick meanwhile. */
export async function makeTraceGraph(model: Model): Promise<void> {
  if (!known.has(model)) await inSlices(made(model));
}
