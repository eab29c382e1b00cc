import type { Document } from '../reading/document.ts';

/** A list that a sentence opens. */
interface OpenList {
  /** The last heading before it. */
  readonly after: number;
  /** The level of its items; 0 until the first is met. */
  readonly level: number;
}
/** The level of 一是…, 二是…, which stand in one paragraph or open one each. */
const INLINE = 5;

/**
 * Which sentences are items of a list that a sentence opens, by index: 存在以下问题：一是… or, with paragraphs of its own, 1.…
 * @param opens whether the sentence of that index opens a list
 */
export function inOpenedLists(
  { flow, outline, sentences }: Document,
  opens: (index: number) => boolean,
): readonly boolean[] {
  let list: OpenList | undefined;
  return sentences.map(({ start, heading = -1 }, index) => {
    if (opens(index)) {
      list = { after: heading, level: 0 };
      return false;
    }
    const item = outline[heading];
    if (!list || !item || heading <= list.after || item.level < list.level) {
      list = undefined;
      return false;
    }
    // a paragraph without a mark of its own ends what stands in one paragraph
    if (item.level === INLINE && /\n/.test(flow.text.slice(item.titleSpan.end, start))) {
      list = undefined;
      return false;
    }
    if (list.level === 0) list = { ...list, level: item.level };
    return true;
  });
}
