import type { RegulationMention } from '../mentions/regulations.ts';
import type { Document } from '../reading/document.ts';
import { findCarried } from './regulationCarried.ts';
import { claimOwnIssuers, claimSectionIssuers, decreeIssuers, issuersOf, reporterOf } from './regulationClaims.ts';
import { codeReader, homeRegions } from './regulationCodes.ts';
import { entityOf } from './regulationEntities.ts';
import { regulationKey, reportKey } from './regulationKeys.ts';
import { readMentions, readOwnObjects, readSelfNames } from './regulationMentions.ts';
import { attachedTitle, ownTitle, tellsDeeds } from './regulationOwn.ts';
import type { RegulationRecord } from './regulationRecords.ts';
import { addForm, RegulationRecords } from './regulationRecords.ts';
import type { InstitutionNames, RegulationResolution, ResolvedRegulation } from './regulationTypes.ts';
import type { Setting } from './setting.ts';

export type { InstitutionNames, RegulationResolution } from './regulationTypes.ts';

/**
 * Which mentions are one regulation, and which node the document itself is (ontology, “Names and identity” 2 and 3). `setting` tells the
 * regions that the document speaks from; `institutions` gives the keys of issuing bodies.
 */
export function resolveRegulations(
  document: Document,
  mentions: readonly RegulationMention[],
  setting: Pick<Setting, 'chain'>,
  institutions: InstitutionNames,
): RegulationResolution {
  const records = new RegulationRecords();
  const own = ownTitle(document);
  const self = records.take(own.title, own.number);
  self.part = 0;
  self.signers = document.letterhead.issuers.map(({ text }) => text);
  const { number, titleAgain } = document.letterhead;
  for (const span of [own.titleSpan, ...titleAgain, number])
    if (span) self.mentions.push({ start: span.start, end: span.end });
  addForm(self, own.title);

  const parts = document.parts.map((part, index) => {
    const title = attachedTitle(part);
    if (title === undefined || !part.title) return self;
    const record = records.take(title);
    record.part ??= index;
    if (record !== self) record.mentions.push(part.title);
    return record;
  });

  const reporter = institutions.reporter?.replace(/^institution:/u, '');
  const pairs = readMentions(document, mentions, records, self, own.kind, parts, reporter);
  for (const { record, evidence } of findCarried(document, pairs)) {
    if (record !== self && own.kind === 'regulation' && !self.objects.some((object) => object.record === record)) {
      self.objects.push({ act: 'promulgates', record, evidence });
      record.carrier ??= self;
    }
  }
  for (const record of parts) {
    if (record !== self && own.kind === 'regulation' && !self.objects.some((object) => object.record === record)) {
      self.objects.push({
        act: 'promulgates',
        record,
        evidence: record.mentions[0] ?? self.mentions[0] ?? { start: 0, end: 1 },
      });
      record.carrier ??= self;
    }
  }
  if (own.kind === 'regulation' && own.titleSpan && self.objects.length === 0)
    readOwnObjects(records, self, own.titleSpan);
  const selves = readSelfNames(document, mentions, self, parts, own.kind);

  claimOwnIssuers(document, self, own.kind);
  claimSectionIssuers(document, records.all, self);
  const codes = codeReader(
    homeRegions(setting),
    own.number?.code,
    document.flow.text,
    self.claims.map(({ name }) => name),
  );
  const resolved = new Map<RegulationRecord, ResolvedRegulation>();
  const order = [...records.all];
  for (const record of order) {
    const { number } = record;
    const coded = number?.form === 'decree' ? decreeIssuers(number) : codes.issuers(number?.code ?? '');
    const told = issuersOf(record, coded, institutions);
    const unsigned = told.length === 0 && record === self && (own.kind === 'report' || !own.titleSpan);
    const issuers = unsigned ? reporterOf(institutions, own.titleSpan) : told;
    resolved.set(record, { key: '', record, issuers });
  }
  for (const record of order) {
    const { issuers } = resolved.get(record) as ResolvedRegulation;
    const carrier = record.carrier;
    const number = record.number?.canonical ?? carrier?.number?.canonical;
    const issuer = issuers[0]?.key ?? (carrier && resolved.get(carrier)?.issuers[0]?.key);
    const isReport = record === self && own.kind === 'report';
    const key = isReport
      ? reportKey(record.title, record.number?.canonical, issuer, document.letterhead.date?.iso, document.id)
      : regulationKey(record.title, number, issuer, record.earlier);
    resolved.set(record, { key, record, issuers });
  }
  const get = (record: RegulationRecord) => resolved.get(record) as ResolvedRegulation;
  const references = [...pairs, ...selves].map(({ mention, record }) => ({ mention, key: get(record).key }));
  references.sort((a, b) => a.mention.start - b.mention.start);
  return {
    entities: order.map((record) => entityOf(document, get(record), record === self ? own.kind : 'regulation')),
    references,
    own: get(self),
    ownKind: own.kind,
    tells: own.kind === 'report' || tellsDeeds(own.title),
    regulations: order.map(get),
    partKeys: parts.map((record) => get(record).key),
  };
}
