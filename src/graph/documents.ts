import type { DocumentRecord } from '../ontology/schema.ts';
import type { Document } from '../reading/document.ts';

/** What the graph file says of a document that was read, its text included so that evidence can be shown. */
export function documentRecord(document: Document, file: { source: string; sha256: string }): DocumentRecord {
  const { id, text, letterhead } = document;
  return { id, title: letterhead.title?.text ?? id, ...file, length: text.length, text };
}
