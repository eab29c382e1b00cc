import { DATE } from './dates.ts';
import type { Written } from './document.ts';
import { type Head, readHead } from './head.ts';
import { readNote } from './notes.ts';
import { OFFICE_AND_NAME } from './patterns.ts';
import { written } from './written.ts';

/** 《X》已经省政府第73次常务会议通过，现予公布: the words of an order (GB/T 9704—2012, 10.2). */
const ORDERS =
  /^《(.{4,160}?)》(?=(?:已|业|经)[^。《]{2,90}(?:通过|批准|同意)[^。《]{0,60}现(?:予以?|将其)?(?:公布|发布))/;
const MARKS = /[《》〈〉<>“”\s]/g;
const SIGNED = new RegExp(`^${DATE}$`);
const OFFICE_ALONE = /^(?:[一-鿿]{0,8}(?:主席|省长|市长|州长|县长|区长|旗长))：?$/;
/** The order and the titles between it and what it publishes take no more than this. */
const REACH = 900;

const bare = (title: string): string => title.replace(MARKS, '');

/**
 * The head of the instrument that an order publishes, with who signed the order and when, where the order has no heading of its own or stands
 * below the instrument's title as the site printed it; else `head`.
 */
export function behindOrder(text: string, head: Head): Head {
  const signers: Written[] = [];
  const dated: { at: number; end: number }[] = [];
  let title: string | undefined;
  let office = false;
  for (let at = head.bodyStart; at < text.length && at < head.bodyStart + REACH; ) {
    const close = text.indexOf('\n', at);
    const end = close < 0 ? text.length : close;
    const line = text.slice(at, end);
    if (title === undefined) {
      title = ORDERS.exec(line)?.[1];
      if (title !== undefined && head.title && bare(head.title.text) !== bare(title)) return head;
      if (title === undefined && !head.title) return head;
    } else if (bare(line) === bare(title)) return instrumentHead(text, at, head, signers, dated);
    const name = OFFICE_AND_NAME.exec(line.replace('：', ''))?.[2] ?? (office ? line : undefined);
    if (title !== undefined && name && /^[一-鿿·]{2,8}$/.test(name))
      signers.push(written(text, end - name.length, end));
    office = OFFICE_ALONE.test(line);
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
  own.residue.push(...order.residue, { start: order.title ? order.bodyStart : 0, end: at });
  if (order.title) own.titleAgain.push(order.title);
  own.fields.push(...order.fields);
  if (own.signers.length === 0) own.signers.push(...signers);
  if (own.dates.length === 0) for (const day of dated) readNote(text, day.at, day.end, own);
  return own;
}
