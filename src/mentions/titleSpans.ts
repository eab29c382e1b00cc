import type { Span } from '../reading/document.ts';

/** A title longer than this is a mark that was never closed. */
const LONGEST = 300;

/** The outermost 《…》 and 〈…〉 of the text, marks included, in order. Linear: an unclosed mark is forgotten at the next paragraph. */
export function titleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) depth = 0;
    else if (code === 0x300a || code === 0x3008) {
      if (depth === 0) open = i;
      depth++;
    } else if ((code === 0x300b || code === 0x3009) && depth > 0) {
      depth--;
      if (depth === 0 && i - open <= LONGEST) spans.push({ start: open, end: i + 1 });
    }
  }
  return spans;
}
