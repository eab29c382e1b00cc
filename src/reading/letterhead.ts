import { isoDate } from './dates.ts';
import type { Letterhead, Written } from './document.ts';
import type { Field, FieldKey } from './fields.ts';
import type { Head } from './head.ts';
import type { Layout } from './parts.ts';
import { ORGAN_END } from './patterns.ts';
import { issuerInTitle } from './titles.ts';
import { eachBody, names } from './written.ts';

/**
 * Puts the letterhead together. What the document itself prints wins over the site's fields. Who issued it is told by,
 * in this order, the 落款, the 发文机关标志, the site's 发文机关, the name of a 令, the note of adoption, the title, and
 * at last whom the site says to have put it up.
 */
export function composeLetterhead(text: string, { head, signOff, colophon, residue }: Layout): Letterhead {
  const fields = new Map<FieldKey, Field>();
  for (const field of head.fields) if (field.value.text !== '' && !fields.has(field.key)) fields.set(field.key, field);
  const title = head.title ?? fields.get('title')?.value;
  const titleAgain = [...head.titleAgain];
  const siteTitle = fields.get('title')?.value;
  if (siteTitle && siteTitle !== title) titleAgain.push(siteTitle);
  const number = head.number ?? numberOf(fields.get('number')?.value);
  const date =
    signOff?.date ?? dateOf(fields.get('date')?.value) ?? head.dates[0] ?? published(fields.get('published')?.value);
  return {
    ...(title ? { title } : {}),
    titleAgain: titleAgain.sort((a, b) => a.start - b.start),
    ...(number ? { number } : {}),
    signers: [...head.signers, ...(signOff?.signers ?? [])],
    addressees: head.addressees,
    issuers: issuers(text, head, title, signOff?.issuers, {
      issuer: fields.get('issuer')?.value,
      publisher: fields.get('publisher')?.value,
    }),
    ...(date ? { date } : {}),
    copiedTo: colophon.copiedTo,
    ...(colophon.printedBy ? { printedBy: colophon.printedBy } : {}),
    ...(colophon.printedDate ? { printedDate: colophon.printedDate } : {}),
    residue: [...residue].sort((a, b) => a.start - b.start),
  };
}

function numberOf(value: Written | undefined): Written | undefined {
  return value && /\d+号/.test(value.text) ? value : undefined;
}

function dateOf(value: Written | undefined): (Written & { iso: string }) | undefined {
  const iso = value && isoDate(value.text);
  return value && iso ? { ...value, iso } : undefined;
}

/** 中华人民共和国教育部 is called 教育部. */
function withoutState(body: Written): Written {
  const state = body.text.startsWith('中华人民共和国') && body.text.length > 8 ? 7 : 0;
  return { ...body, text: body.text.slice(state), start: body.start + state };
}

/** When a site says that it was published; with the time of day it is when the page was put up. */
const published = (value: Written | undefined): (Written & { iso: string }) | undefined =>
  value && DAY_ALONE.test(value.text) ? dateOf(value) : undefined;
const DAY_ALONE = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$/;

function issuers(
  text: string,
  { enacting, banner, byline }: Head,
  title: Written | undefined,
  signed: readonly Written[] | undefined,
  { issuer, publisher }: Readonly<Record<'issuer' | 'publisher', Written | undefined>>,
): readonly Written[] {
  if (signed && signed.length > 0) return signed.flatMap(eachBody);
  if (banner.length > 0) return banner;
  if (issuer) return names(text, issuer.start, issuer.end).flatMap(eachBody);
  if (title && /[^命]令$/.test(title.text) && !title.text.includes('关于')) {
    return names(text, title.start, title.end - 1)
      .flatMap(eachBody)
      .map(withoutState);
  }
  if (enacting.length > 0) return enacting;
  const body = title ? issuerInTitle(title.text) : '';
  if (title && ORGAN_END.test(body)) return names(text, title.start, title.start + body.length).flatMap(eachBody);
  if (byline.length > 0) return byline.flatMap(eachBody);
  return publisher ? names(text, publisher.start, publisher.end).flatMap(eachBody) : [];
}
