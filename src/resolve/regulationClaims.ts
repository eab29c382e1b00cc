import type { DocNumber } from '../mentions/docNumbers.ts';
import { looksLikeIssuer, splitIssuers } from '../mentions/regulationIssuers.ts';
import type { Document, Span, Written } from '../reading/document.ts';
import { issuerInReportTitle } from './regulationOwn.ts';
import type { RegulationRecord } from './regulationRecords.ts';
import { claim } from './regulationRecords.ts';
import type { InstitutionNames, IssuedBy } from './regulationTypes.ts';

/** The document's own issuers: who signs it (落款), and who its title opens with. */
export function claimOwnIssuers(document: Document, self: RegulationRecord, kind: 'report' | 'regulation'): void {
  const { issuers, title } = document.letterhead;
  claim(self, issuers.flatMap(splitIssuers), 'issuer.signs');
  if (!title) return;
  if (self.opening && title.text.startsWith(self.opening)) {
    const opening: Written = { text: self.opening, start: title.start, end: title.start + self.opening.length };
    claim(self, splitIssuers(opening), 'issuer.in-title');
  } else if (kind === 'report' && self.claims.length === 0) {
    const named = issuerInReportTitle(title);
    if (named) claim(self, [named], 'issuer.in-title');
  }
}

/** An unsigned report is issued by the body that speaks in it; the proof is where that body is first named. */
export function reporterOf(institutions: InstitutionNames, title: Span | undefined): readonly IssuedBy[] {
  const { reporter, entities } = institutions;
  const span = entities?.find(({ key }) => key === reporter)?.mentions[0] ?? title;
  return reporter && span ? [{ key: reporter, start: span.start, end: span.end, rule: 'issuer.speaks' }] : [];
}

/** A list of documents under 以X名义印发的文件 tells who issued them. */
export function claimSectionIssuers(
  document: Document,
  records: readonly RegulationRecord[],
  self: RegulationRecord,
): void {
  for (const { title, titleSpan, scope } of document.outline) {
    if (title.length > 40 || !/文件|规章|规定/u.test(title)) continue;
    const name =
      /^(?:拟?(?:继续有效|保留|废止|失效|修改|修订)的)?以?(\p{Script=Han}{2,24}?)(?:的?名义)?(?:联合)?(?:印发|发布|制定|出台|制发|下发)?的?(?:行政)?(?:规范性)?(?:文件|规章)/u.exec(
        title,
      )?.[1];
    if (!name || !looksLikeIssuer(name)) continue;
    const start = titleSpan.start + title.indexOf(name);
    for (const record of records) {
      const listed =
        record !== self &&
        !record.carrier &&
        record.mentions.some((mention) => mention.start >= scope.start && mention.end <= scope.end);
      if (listed) claim(record, splitIssuers({ text: name, start, end: start + name.length }), 'issuer.section');
    }
  }
}

/** A decree names its body or bodies; the president's decrees promulgate what the congress made. */
export const decreeIssuers = ({ code, bodies }: DocNumber): readonly string[] =>
  bodies ?? (code && !/主席$/u.test(code) ? [code] : []);

/** Strongest words first: signature, title, the name before it, the 文号's code, a verb of publishing. */
const STRENGTH: readonly string[] = [
  'issuer.signs',
  'issuer.in-title',
  'issuer.before-title',
  'issuer.addressee',
  'issuer.code',
  'issuer.named-in-title',
  'issuer.section',
  'issuer.published-by',
  'issuer.publishes',
];

/** Of a 文号 only the 代字 names the body: 国办发 in 国办发〔2018〕128号. */
function codeSpan({ start, end, text, code }: DocNumber): Span {
  return code && text.startsWith(code) ? { start, end: start + code.length } : { start, end };
}

/** The bodies that the strongest words about a record name; `coded` are those of its 文号. */
export function issuersOf(
  record: RegulationRecord,
  coded: readonly string[],
  institutions: InstitutionNames,
): readonly IssuedBy[] {
  const claims = [...record.claims];
  if (record.number)
    for (const name of coded)
      claims.push({ name, start: record.number.start, end: record.number.end, rule: 'issuer.code' });
  let strongest: readonly IssuedBy[] = [];
  for (const rule of STRENGTH) {
    const out: IssuedBy[] = [];
    for (const { name, start, end } of claims.filter((one) => one.rule === rule)) {
      const shown = rule === 'issuer.code' && record.number ? codeSpan(record.number) : { start, end };
      // letters that two bodies share say nothing against a name
      if (rule === 'issuer.code' && strongest.length > 0 && coded.length === 1 && institutions.keyOf) {
        const key = institutions.keyOf(name);
        if (!strongest.some((one) => one.key === key)) continue;
      }
      const key = institutions.refer(name, shown, rule);
      if (key && !out.some((other) => other.key === key)) out.push({ key, start, end, rule });
    }
    // Weaker words count where they name the same body and its partners: a 文号 bears the first issuer's code alone.
    const joint = out.length > strongest.length && strongest.every(({ key }) => out.some((other) => other.key === key));
    if (joint) strongest = out;
  }
  return strongest;
}
