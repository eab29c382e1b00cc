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

const PLACE = /^(?:中共)?([一-鿿]{2,7}?(?:自治区|自治州|[省市县区州盟旗]))/;

/** Where in 青海省民政厅青海省财政厅 the second body begins, which is of the same place and printed right behind the first. */
function secondBody(text: string): number | undefined {
  const place = PLACE.exec(text);
  if (!place) return undefined;
  let second = text.indexOf(place[1] as string, place[0].length);
  if (text.startsWith('中共', second - 2)) second -= 2;
  return second > 0 && /[厅局委办部署院会室府]/.test(text[second - 1] as string) ? second : undefined;
}

/** The bodies of one place that are printed one behind the other: 青海省民政厅青海省财政厅 gives two. */
export function eachBody({ text, start, end }: Written): Written[] {
  const second = secondBody(text);
  if (second === undefined) return [{ text, start, end }];
  const middle = start + second;
  return [
    { text: text.slice(0, second), start, end: middle },
    ...eachBody({ text: text.slice(second), start: middle, end }),
  ];
}
