import { graphFileLines } from '../graph/serialize.ts';
import type { Chunks, ExportGraph } from './format.ts';

/** The graph file: byte for byte what `serializeGraphFile` gives. Quotes are in it as documents with their text. */
export function writeJson({ nodes, edges, ...graph }: ExportGraph): Chunks {
  return graphFileLines({ ...graph, nodes: [...nodes], edges: [...edges] });
}
