import type { Document } from './document.ts';

/**
 * `make`, for what many readers of a document ask for: worked out once while that document is read. Documents are read one by one, so only
 * what belongs to the last one is kept; that of all would fill memory.
 */
export function ofLastDocument<T>(make: (document: Document) => T): (document: Document) => T {
  let last: { readonly document: WeakRef<Document>; readonly made: T } | undefined;
  return (document) => {
    if (last?.document.deref() === document) return last.made;
    const made = make(document);
    last = { document: new WeakRef(document), made };
    return made;
  };
}
