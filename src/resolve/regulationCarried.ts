import type { RegulationMention } from '../mentions/regulations.ts';
import type { Document, Span } from '../reading/document.ts';
import type { RegulationRecord } from './regulationRecords.ts';

/** 现将《X》印发给你们, 现公布《X》, 《X》已经…通过，现予公布. */
const BEFORE =
  /(?:现将|现公布|现发布|现印发|现批准|兹将|兹公布|公布|现转发|现颁布)(?:修[订改]后的|经.{2,20}(?:同意|批准|审定)的)?(?:.{0,12})$/u;
const AFTER =
  /^(?:（[^（）]{1,24}）)?(?:.{0,60}?)(?:印发给你们|转发给你们|现印发|现予以?(?:印发|公布|发布|颁布)|予以(?:印发|公布|发布)|印发，请|发给你们|下发给你们|公布如下|，自.{4,12}起施行)/u;

/** How far a row of titles reaches. */
const ROW = 400;

/** The titles that the document itself says it prints or forwards, each with the sentence that says so. */
export function findCarried(
  document: Document,
  pairs: readonly { readonly mention: RegulationMention; readonly record: RegulationRecord }[],
): { record: RegulationRecord; evidence: Span }[] {
  const { text } = document.flow;
  const main = document.parts[0];
  const out: { record: RegulationRecord; evidence: Span }[] = [];
  if (!main) return out;
  for (const { mention, record } of pairs) {
    if (mention.form !== 'marked' || mention.start >= main.end) continue;
    const from = Math.max(main.start, mention.start - ROW);
    const before = text.slice(from, mention.start).replace(/^.*[。\n]/su, '');
    const behind = /^[^。\n]*/u.exec(text.slice(mention.end, mention.end + ROW))?.[0] ?? '';
    // 现将《A》《B》《C》印发给你们: those in a row are printed together
    const after = behind.replace(/^(?:(?:（[^（）]{1,24}）)?[、和及与]?《[^《》]{2,80}》)+/u, '').slice(0, 90);
    const lead = before.replace(/(?:《[^《》]{2,80}》(?:（[^（）]{1,24}）)?[、和及与]?)+$/u, '').slice(-40);
    const said = BEFORE.test(lead)
      ? AFTER.test(after) || /现[公发颁]布/u.test(before)
      : /^[^，]{0,40}(?:通过|批准|同意|审定)，现(?:予|印发|转发|公布|发布)/u.test(after);
    if (said)
      out.push({ record, evidence: { start: mention.start - before.length, end: mention.end + behind.length } });
  }
  return out;
}
