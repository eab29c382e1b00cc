/** Pairs of marks around a whole name, which cost two characters and tell nothing. */
const PAIRS = ['《》', '〈〉', '“”', '「」', '""'];

/** Width of a character in Chinese ones: Latin letters and digits count half. */
function widthOf(character: string): number {
  return (character.codePointAt(0) as number) < 0x2e80 && !'“”‘’…—·'.includes(character) ? 0.5 : 1;
}

function bare(label: string): string {
  const text = label.replace(/\s+/g, ' ').trim();
  for (const [open, close] of PAIRS as Iterable<string>) {
    const inner = text.slice(1, -1);
    const whole = text.length > 2 && text[0] === open && text.at(-1) === close;
    if (whole && !inner.includes(open as string) && !inner.includes(close as string)) return inner;
  }
  return text;
}

/**
 * A name short enough to stand beside a node: at most `limit` Chinese characters wide, with … in place of what was cut.
 * Never cuts a surrogate pair.
 */
export function shorten(label: string, limit = 12): string {
  const characters = [...bare(label)];
  let width = 0;
  let fitting = 0;
  for (const [i, character] of characters.entries()) {
    width += widthOf(character);
    if (width <= limit - 1) fitting = i + 1;
    if (width > limit) return `${characters.slice(0, fitting).join('')}…`;
  }
  return characters.join('');
}
