import type { Draft, Gap } from './normalise.ts';

/** Letters are set apart by no more columns than this to fill a line: 总　　则, 国　务　院, 索 引 号：. */
const WIDEST = 7;

/** Joins words whose letters were set apart, so that the layout sees them as words. */
export function joinLetters(draft: Draft): Draft {
  const { text, at, gaps } = draft;
  const joined: number[] = [];
  let start = 0;
  for (let g = 0; g < gaps.length - 1; g++) {
    const { index, newlines, columns } = gaps[g] as Gap;
    const right = (gaps[g + 1] as Gap).index - index - 1;
    const single = index - start === 1 && isLetter(text, start) && isLetter(text, index + 1);
    if (
      newlines === 0 &&
      single &&
      ((right === 1 && columns <= WIDEST) || (right === 2 && columns <= WIDEST && text[index + 2] === '：'))
    )
      joined.push(g);
    start = index + 1;
  }
  if (joined.length === 0) return draft;
  const pieces: string[] = [];
  const kept = new Uint32Array(at.length);
  const left: Gap[] = [];
  let n = 0;
  let from = 0;
  let next = 0;
  for (let g = 0; g < gaps.length; g++) {
    const gap = gaps[g] as Gap;
    if (joined[next] !== g) {
      left.push({ ...gap, index: gap.index - next });
      continue;
    }
    pieces.push(text.slice(from, gap.index));
    kept.set(at.subarray(from, gap.index), n);
    n += gap.index - from;
    from = gap.index + 1;
    next++;
  }
  pieces.push(text.slice(from));
  kept.set(at.subarray(from), n);
  return { text: pieces.join(''), at: kept.subarray(0, n + at.length - from), gaps: left };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
