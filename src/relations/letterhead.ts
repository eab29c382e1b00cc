import { looksLikeIssuer } from '../mentions/regulationIssuers.ts';
import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { Document, Written } from '../reading/document.ts';
import type { Entity, Fact } from '../resolve/entity.ts';
import type { InstitutionNames, RegulationResolution } from '../resolve/regulations.ts';

/** Addressees that are no single body: 各有关单位, 国务院各部委, 各省、自治区、直辖市人民政府 and their pieces; 县、区人民政府. */
const COLLECTIVE =
  /、|各|有关|相关|所属|直属|下属|全体|以上|等$|委员$|代表$|主席$|先生|女士|单位$|部门$|成员|同志|^(?:街道|镇|乡|乡镇|镇街|街镇)(?:办事处|人民政府|政府|党委|党工委)?$|^(?:自治区|直辖市人民政府|直辖市)$/u;

const UNPLACED =
  /^(?![省市县区州旗]|\p{Script=Han}{2,8}(?:省|市|县|区|州|旗))\p{Script=Han}{2,10}(?:（[^（）]*）)?[局厅委]$/u;
const REGION_ONLY = /(?:省|市|自治区|自治州|州|县|区|盟|旗)$/u;

/** Whether an addressee can be one body. */
export function isSingleBody(name: string): boolean {
  return looksLikeIssuer(name) && !COLLECTIVE.test(name);
}

export interface LetterheadReading {
  /** Persons who signed. */
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** `addressedTo`, `copiedTo` and `signedBy` of the document, from 主送, 抄送 and 签发人 (GB/T 9704—2012, 7.2.6, 7.3.2 and 7.4.2). */
export function readLetterhead(
  document: Document,
  resolution: RegulationResolution,
  institutions: InstitutionNames,
): LetterheadReading {
  const source = resolution.own.key;
  const facts: Fact[] = [];
  const send = (kind: 'addressedTo' | 'copiedTo', to: readonly Written[], rule: string) => {
    for (const [index, { text, start, end }] of to.entries()) {
      // 北京、天津市人民政府: the last name's organ is meant for all.
      const shared =
        REGION_ONLY.test(text) && to.slice(index + 1).some((other) => other.text.endsWith('人民政府'))
          ? '人民政府'
          : '';
      if (!isSingleBody(text + shared)) continue;
      const target = institutions.refer(text + shared, { start, end }, rule);
      if (!target || facts.some((fact) => fact.kind === kind && fact.target === target)) continue;
      facts.push({
        key: edgeKeyOf(kind, source, target),
        kind,
        source,
        target,
        evidence: [{ start, end, rule }],
        confidence: 0.95,
        origin: 'stated',
      });
    }
  };
  const { addressees, copiedTo, signers } = document.letterhead;
  // 各省、自治区、直辖市人民政府 is one collective that its commas cut apart.
  const listed = addressees.some(({ text }) => /^各(?:省|市|县|区|乡|镇)/u.test(text));
  // 各区、县财政局、水利局: bodies of no region behind 各 are a class
  const classed = /^各/u.test(addressees[0]?.text ?? '');
  send(
    'addressedTo',
    listed
      ? addressees.filter(
          ({ text }) => !/^(?:自治区|市|县|区|自治区人民政府|市人民政府|乡?镇人民政府$|街道办事处$)/u.test(text),
        )
      : addressees.filter(({ text }) => !classed || !UNPLACED.test(text)),
    'letterhead.addressee',
  );
  send('copiedTo', copiedTo, 'letterhead.copy');

  const entities: Entity[] = signers.map(({ text, start, end }) => ({
    key: `person:${text}`,
    kind: 'person',
    label: text,
    aliases: [],
    mentions: [{ start, end }],
    attributes: { role: '签发人' },
  }));
  for (const { key, mentions } of entities) {
    const { start, end } = mentions[0] as { start: number; end: number };
    facts.push({
      key: edgeKeyOf('signedBy', source, key),
      kind: 'signedBy',
      source,
      target: key,
      evidence: [{ start, end, rule: 'letterhead.signer' }],
      confidence: 0.95,
      origin: 'stated',
    });
  }
  return { entities, facts };
}
