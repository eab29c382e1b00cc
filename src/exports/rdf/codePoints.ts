/**
 * Turns offsets in UTF-16 code units into offsets in code points, which is what the Web Annotation model counts
 * (§4.2.5, Text Position Selector). They differ only behind characters such as 𠮷.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  /** Where the second halves of pairs stand. */
  const halves: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) halves.push(i);
  }
  if (halves.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, halves.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((halves[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
