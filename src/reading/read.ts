import type { Document } from './document.ts';
import { layOut } from './layout.ts';
import { composeLetterhead } from './letterhead.ts';
import { normalise } from './normalise.ts';
import { readOutline } from './outline.ts';
import { readParts } from './parts.ts';
import { readSentences } from './sentences.ts';

/** Reads the decoded `text` of a document; `id` is its base name with extension. Never throws: what is not there stays empty. */
export function readDocument(text: string, id: string): Document {
  const flow = layOut(normalise(text));
  const layout = readParts(flow.text);
  const outline = readOutline(
    flow.text,
    layout.parts.map((part) => part.body),
  );
  return {
    id,
    text,
    flow,
    letterhead: composeLetterhead(flow.text, layout),
    parts: layout.parts,
    outline,
    sentences: readSentences(flow.text, layout.parts, outline),
  };
}
