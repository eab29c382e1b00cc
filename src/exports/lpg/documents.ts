import type { DocumentRecord } from '../../ontology/schema.ts';
import type { Property } from './properties.ts';

/** The properties of a document that was read, beside its `key`: enough to find the file again and to know it for the same. */
export const DOCUMENT_PROPERTIES: readonly Property<DocumentRecord>[] = [
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'source', type: 'string', value: ({ source }) => source },
  { name: 'sha256', type: 'string', value: ({ sha256 }) => sha256 },
  { name: 'length', type: 'integer', value: ({ length }) => length },
];
