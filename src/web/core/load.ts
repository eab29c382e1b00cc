import type { GraphFile } from '../../ontology/schema.ts';
import type { FileHead } from './file-of.ts';
import { keepHead, toEdge, toNode } from './file-of.ts';
import type { DocumentRecord, Model } from './model.ts';
import { createModelBuilder } from './model.ts';

function toDocument({ id, title, source, text }: GraphFile['attributes']['documents'][number]): DocumentRecord {
  return { id, title: title || id, source, text };
}

/** A model that is put together of a graph file's rows as they come, nodes first. */
export function assemble(head: FileHead): {
  nodes(rows: GraphFile['nodes']): void;
  edges(rows: GraphFile['edges']): void;
  readonly model: Model;
} {
  const builder = createModelBuilder(head.attributes.documents.map(toDocument));
  return {
    nodes(rows) {
      for (const row of rows) builder.addNode(toNode(row));
    },
    edges(rows) {
      for (const row of rows) builder.addEdge(toEdge(row));
    },
    model: keepHead(builder.model, head),
  };
}

/** The model of a graph file that was read and found whole. */
export function modelOf(file: GraphFile): Model {
  const assembly = assemble(file);
  assembly.nodes(file.nodes);
  assembly.edges(file.edges);
  return assembly.model;
}
