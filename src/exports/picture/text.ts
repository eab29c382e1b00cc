/** Width of a Latin letter or digit in ems; a little more than in most fonts, so that what is set by it has room. */
const NARROW = 0.6;

/** Marks that Chinese fonts give a whole em. */
const WIDE_MARKS = '“”‘’…—·';

/** Width in pixels of words in a Chinese font, where there is no font to ask: ideographs fill an em. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const character of words) {
    ems += (character.codePointAt(0) as number) >= 0x2e80 || WIDE_MARKS.includes(character) ? 1 : NARROW;
  }
  return ems * size;
}
