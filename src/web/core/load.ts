import { readGraphFile } from '../../graph/file.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import { keepFile } from './file-of.ts';
import type { DocumentRecord, EdgeRecord, Model, NodeRecord } from './model.ts';
import { createModel } from './model.ts';

function toDocument({ id, title, source, text }: GraphFile['attributes']['documents'][number]): DocumentRecord {
  return { id, title: title || id, source, text };
}

function toNode({ key, attributes: all }: GraphFile['nodes'][number]): NodeRecord {
  const { kind, label, aliases, mentions, span, x, y, curation = [], ...attributes } = all;
  return { key, kind, label, aliases, mentions, span, x, y, curation, attributes };
}

function toEdge({ key, source, target, attributes: all }: GraphFile['edges'][number]): EdgeRecord {
  const { kind, evidence, confidence, origin, curation = [], ...attributes } = all;
  return { key, source, target, kind, evidence, confidence, origin, curation, attributes };
}

/** The model of a graph file that was read and found whole. */
export function modelOf(file: GraphFile): Model {
  const { documents } = file.attributes;
  return keepFile(createModel(documents.map(toDocument), file.nodes.map(toNode), file.edges.map(toEdge)), file);
}

/**
 * The model of a graph file's text. Throws `SyntaxError` where it is no JSON, and `GraphFileError` with every place
 * that breaks the schema.
 */
export function readModel(text: string): Model {
  return modelOf(readGraphFile(JSON.parse(text)));
}
