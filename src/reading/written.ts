import type { Written } from './document.ts';

/** What stands at `[start, end)` of `text`. */
export function written(text: string, start: number, end: number): Written {
  return { text: text.slice(start, end), start, end };
}

const OPENING = '（《〈“〔';
const CLOSING = '）》〉”〕';

/** The names in `text[start, end)` as separated by ，、； and blanks outside brackets. */
export function names(text: string, start: number, end: number): Written[] {
  const found: Written[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const sign = text[i] as string;
    if (i < end) {
      if (OPENING.includes(sign)) depth++;
      else if (CLOSING.includes(sign)) depth--;
      if (depth > 0 || !'，、；\n 。'.includes(sign)) continue;
    }
    if (i > from) found.push(written(text, from, i));
    from = i + 1;
  }
  return found;
}
