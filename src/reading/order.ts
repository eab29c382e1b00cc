import { DATE } from './dates.ts';
import type { Written } from './document.ts';
import { type Head, readHead } from './head.ts';
import { readNote } from './notes.ts';
import { OFFICE_AND_NAME } from './patterns.ts';
import { written } from './written.ts';

/** 《X》已经省政府第73次常务会议通过，现予公布: the words of an order (GB/T 9704—2012, 10.2) without the heading that names it. */
const ORDERS =
  /^《(.{4,160}?)》(?=(?:已|业|经)[^。《]{2,90}(?:通过|批准|同意)[^。《]{0,60}现(?:予以?|将其)?(?:公布|发布))/;
const MARKS = /[《》〈〉<>“”\s]/g;
const SIGNED = new RegExp(`^${DATE}$`);
/** The order and the titles between it and what it publishes take no more than this. */
const REACH = 800;

const bare = (title: string): string => title.replace(MARKS, '');

/** The head of the instrument that an order without a heading of its own publishes, with who signed the order and when; or `head`. */
export function behindOrder(text: string, head: Head): Head {
  if (head.title) return head;
  const title = ORDERS.exec(text.slice(head.bodyStart, head.bodyStart + REACH))?.[1];
  if (!title) return head;
  const signers: Written[] = [];
  const dated: { at: number; end: number }[] = [];
  for (let at = head.bodyStart; at < text.length && at < head.bodyStart + REACH; ) {
    const close = text.indexOf('\n', at);
    const end = close < 0 ? text.length : close;
    const line = text.slice(at, end);
    if (bare(line) === bare(title)) return instrumentHead(text, at, head, signers, dated);
    const name = OFFICE_AND_NAME.exec(line)?.[2];
    if (name) signers.push(written(text, end - name.length, end));
    if (SIGNED.test(line)) dated.push({ at, end });
    at = end + 1;
  }
  return head;
}

function instrumentHead(
  text: string,
  at: number,
  order: Head,
  signers: readonly Written[],
  dated: readonly { at: number; end: number }[],
): Head {
  const own = readHead(text, at, text.length);
  own.residue.push(...order.residue, { start: 0, end: at });
  if (own.signers.length === 0) own.signers.push(...signers);
  if (own.dates.length === 0) for (const day of dated) readNote(text, day.at, day.end, own);
  return own;
}
