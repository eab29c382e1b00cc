import type { Document, Part, Written } from './document.ts';
import { layOut } from './layout.ts';
import { findSignOff, readHead } from './letterhead.ts';
import { normalise } from './normalise.ts';
import { readOutline } from './outline.ts';
import { readSentences } from './sentences.ts';

/** Reads the decoded `text` of a document; `id` is its base name with extension. Never throws. */
export function readDocument(text: string, id: string): Document {
  const flow = layOut(normalise(text));
  const { letterhead, bodyStart } = readHead(flow.text);
  const end = flow.text.length;
  const parts: Part[] = [];
  const signOff = findSignOff(flow.text, bodyStart);
  const bodyEnd = signOff ? signOff.start : end;
  let rest = end;
  if (signOff) {
    letterhead.issuers.push(...signOff.issuers);
    letterhead.date = signOff.date;
    rest = signOff.end + 1;
    if (flow.text.startsWith('（此件', rest)) rest = flow.text.indexOf('\n', rest) + 1;
    if (end - rest < 100) rest = end;
  }
  parts.push({ role: 'main', start: 0, end: rest, ...(letterhead.title ? { title: letterhead.title } : {}), body: { start: bodyStart, end: bodyEnd } });
  if (rest < end) {
    const titleEnd = flow.text.indexOf('\n', rest);
    const title: Written | undefined = titleEnd - rest < 80 ? { text: flow.text.slice(rest, titleEnd), start: rest, end: titleEnd } : undefined;
    parts.push({ role: 'attached', start: rest, end, ...(title ? { title } : {}), body: { start: title ? titleEnd + 1 : rest, end } });
  }
  const outline = readOutline(flow.text, parts.map((part) => part.body));
  return { id, text, flow, letterhead, parts, outline, sentences: readSentences(flow.text, parts, outline) };
}
