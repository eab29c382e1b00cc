/** Marks that cost a character of a short label without telling one thing from another. */
const OPENING = /^[《〈“"「(（]+/;

/**
 * A name short enough to stand beside a node: at most `limit` Chinese characters, Latin ones counting half, with … in
 * place of what was cut. Never cuts a surrogate pair.
 */
export function shorten(label: string, limit = 12): string {
  const text = label.replace(/\s+/g, ' ').replace(OPENING, '').trim() || label.trim();
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += (character.codePointAt(0) as number) < 0x2e80 ? 0.5 : 1;
    if (width > limit) {
      let short = kept;
      while (short.length > 0 && visualWidth(short) > limit - 1) short = [...short].slice(0, -1).join('');
      return `${short}…`;
    }
    kept += character;
  }
  return kept.replace(/[》〉]$/, '');
}

function visualWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) < 0x2e80 ? 0.5 : 1;
  return width;
}
