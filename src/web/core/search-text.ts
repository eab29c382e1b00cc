/** What readers do not tell apart is left out: blanks, quotation marks, title marks. */
const IGNORED = new Set('  　\t\n“”„‟"\'‘’「」『』《》〈〉<>·');
const OPENING = new Set('〔［【[〘{﹝（(');
const CLOSING = new Set('〕］】]〙}﹞）)');

/** One character as it is compared: width, case and the style of brackets do not matter; `''` for one that is ignored. */
function foldCharacter(character: string): string {
  if (IGNORED.has(character)) return '';
  if (OPENING.has(character)) return '(';
  if (CLOSING.has(character)) return ')';
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return code < 0x250 ? character.toLowerCase() : character;
}

/** A name as it is searched. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldCharacter(text[i] as string);
  return folded;
}

/** Where in a name the stretch `[start, end)` of its folded form stands. */
export function unfold(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [0, text.length];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const length = foldCharacter(text[i] as string).length;
    if (length === 0) continue;
    if (at === start) from = i;
    at += length;
    if (at >= end) {
      to = i + 1;
      break;
    }
  }
  return { start: from, end: to };
}

/**
 * Where a text spells something like the query: the end of the stretch with the fewest edits (Sellers' algorithm), if
 * they are at most `most`.
 */
export function likeIn(text: string, query: string, most: number): { end: number; edits: number } | undefined {
  let row = Array.from({ length: query.length + 1 }, (_, i) => i);
  let best: { end: number; edits: number } | undefined;
  for (let j = 0; j < text.length; j++) {
    const next = [0];
    for (let i = 1; i <= query.length; i++) {
      const change = (row[i - 1] as number) + (query[i - 1] === text[j] ? 0 : 1);
      next.push(Math.min(change, (row[i] as number) + 1, (next[i - 1] as number) + 1));
    }
    row = next;
    const edits = row[query.length] as number;
    if (edits <= most && (!best || edits < best.edits)) best = { end: j + 1, edits };
  }
  return best;
}
