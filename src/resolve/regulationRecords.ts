import type { NationalLaw } from '../lexicon/laws.ts';
import { nationalLaw } from '../lexicon/laws.ts';
import type { DocNumber } from '../mentions/docNumbers.ts';
import { splitIssuers } from '../mentions/regulationIssuers.ts';
import type { TitleAct, TitleParts } from '../mentions/regulationTitles.ts';
import { readTitle } from '../mentions/regulationTitles.ts';
import type { Span, Written } from '../reading/document.ts';
import { titleNorm } from './regulationKeys.ts';

/** A body that some words say issued a regulation; `rule` tells which words. */
export interface IssuerClaim extends Span {
  readonly name: string;
  readonly rule: string;
}

/** One regulation (or the report itself) while the document is being read. */
export interface RegulationRecord {
  /** Title without issuer, with edition. */
  title: string;
  /** Issuing body as it opens the title in some naming. */
  opening: string;
  /** The bodies that sign it, where the document itself is this. */
  signers?: readonly string[];
  parts: TitleParts;
  national: NationalLaw | undefined;
  number: DocNumber | undefined;
  readonly forms: string[];
  readonly mentions: Span[];
  readonly claims: IssuerClaim[];
  readonly objects: { readonly act: TitleAct; readonly record: RegulationRecord; readonly evidence: Span }[];
  /** Index in `document.parts` if the document, or an instrument that it carries, is this. */
  part: number | undefined;
  /** The notice that prints it, where a title says so. */
  carrier: RegulationRecord | undefined;
  /** What tells an earlier edition from the one that took its place under the same title: its 文号, or the day when it was issued. */
  readonly earlier?: string;
}

const bare = (name: string) =>
  titleNorm(name)
    .replace(/人民政府/gu, '政府')
    .replace(/中国共产党/gu, '中共')
    .replace(/委员会/gu, '委')
    .replace(/^中共(?=.{2,}委)/u, '');

/** Whether two names can be one body's: equal once the words that are dropped in use are dropped. */
function sameIssuer(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x === y || x.endsWith(y) || y.endsWith(x);
}

/** Whether the body that a naming tells may have issued the record: by who opens its title, failing that by who signs the document. */
function mayBeIssuedBy({ opening, signers = [] }: RegulationRecord, issuer: string): boolean {
  if (!issuer) return true;
  if (opening) return sameIssuer(issuer, opening);
  const named = splitIssuers({ text: issuer, start: 0, end: issuer.length });
  return signers.length === 0 || signers.some((signer) => named.some(({ text }) => sameIssuer(text, signer)));
}

/** How alike two titles are, 0…1, by the pairs of characters that they share. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

/** All regulations of one document, found again by 文号, by title, by title without its edition. */
export class RegulationRecords {
  readonly all: RegulationRecord[] = [];
  private readonly byNumber = new Map<string, RegulationRecord>();
  private readonly byStem = new Map<string, RegulationRecord[]>();

  private static stem(parts: TitleParts): string {
    return titleNorm(parts.edition ? parts.body.slice(0, parts.body.length - parts.edition.length) : parts.body);
  }

  /** The record that this title, 文号 and issuer name, made if there is none yet. */
  take(title: string, number?: DocNumber, issuer?: string): RegulationRecord {
    const national = nationalLaw(title);
    const parts = readTitle(national?.title ?? title);
    const record = this.find(parts, number, issuer ?? parts.issuer) ?? this.make(parts, national);
    if (number && record.title === number.canonical && parts.body !== record.title) this.name(record, parts, national);
    if (number && !record.number) {
      record.number = number;
      if (!this.byNumber.has(number.canonical)) this.byNumber.set(number.canonical, record);
    }
    if (parts.issuer && !record.opening) record.opening = parts.issuer;
    if (
      parts.edition &&
      !record.parts.edition &&
      RegulationRecords.stem(parts) === RegulationRecords.stem(record.parts)
    ) {
      record.parts = parts;
      record.title = parts.body;
    }
    return record;
  }

  /** The record of an edition that another of the same title has replaced; `edition` tells it apart. */
  takeEarlier(title: string, edition: string, number: DocNumber | undefined): RegulationRecord {
    const parts = readTitle(title);
    const same = this.byStem.get(RegulationRecords.stem(parts)) ?? [];
    const record = same.find(({ earlier }) => earlier === edition) ?? this.make(parts, undefined, edition);
    if (number) {
      record.number ??= number;
      this.byNumber.set(number.canonical, record);
    }
    return record;
  }

  /** The record of a 文号, if one has it. */
  numbered(number: DocNumber): RegulationRecord | undefined {
    return this.byNumber.get(number.canonical);
  }

  private make(parts: TitleParts, national: NationalLaw | undefined, earlier?: string): RegulationRecord {
    const record: RegulationRecord = {
      title: parts.body,
      opening: parts.issuer,
      parts,
      national,
      number: undefined,
      forms: [],
      mentions: [],
      claims: [],
      objects: [],
      part: undefined,
      carrier: undefined,
      ...(earlier !== undefined && { earlier }),
    };
    this.all.push(record);
    this.index(record);
    return record;
  }

  /** Gives a record that was known by its 文号 alone the title that turned up. */
  private name(record: RegulationRecord, parts: TitleParts, national: NationalLaw | undefined): void {
    record.title = parts.body;
    record.parts = parts;
    record.national = national;
    this.index(record);
  }

  private index(record: RegulationRecord): void {
    const stem = RegulationRecords.stem(record.parts);
    const same = this.byStem.get(stem);
    if (same) same.push(record);
    else this.byStem.set(stem, [record]);
  }

  private find(parts: TitleParts, number: DocNumber | undefined, issuer: string): RegulationRecord | undefined {
    const norm = titleNorm(parts.body);
    const numbered = number && this.byNumber.get(number.canonical);
    // A 文号 is the notice's: an inner instrument cited with it stays apart, a slip of the pen does not.
    if (numbered && numbered.title === number.canonical) return numbered;
    if (numbered && !isInner(numbered, norm) && likeness(titleNorm(numbered.title), norm) > 0.6) return numbered;
    const candidates = (this.byStem.get(RegulationRecords.stem(parts)) ?? []).filter(
      (record) =>
        record.earlier === undefined &&
        (!number || !record.number || record.number.canonical === number.canonical) &&
        (!parts.edition || !record.parts.edition || titleNorm(parts.edition) === titleNorm(record.parts.edition)) &&
        mayBeIssuedBy(record, issuer),
    );
    return candidates.length === 1
      ? candidates[0]
      : (candidates.find((record) => titleNorm(record.title) === norm) ?? candidates.at(-1));
  }
}

const PRINTS = /^(?:关于)?(?:印发|转发|批转|颁布|发布|公布|下发|修订印发)/u;

/** Whether one title is the other's object: 《X方案》 of 《关于印发X方案的通知》. */
function isInner(record: RegulationRecord, norm: string): boolean {
  const own = titleNorm(record.title);
  return PRINTS.test(own) !== PRINTS.test(norm) && (own.includes(norm) || norm.includes(own));
}

/** Takes a written form in, once. */
export function addForm(record: RegulationRecord, form: string): void {
  const words = form.replace(/\s+/gu, '');
  if (words && !record.forms.includes(words)) record.forms.push(words);
}

/** A claim that a body issued it, once per name and the rule that tells it: a weaker rule keeps no stronger one out. */
export function claim(record: RegulationRecord, names: readonly Written[], rule: string): void {
  for (const { text, start, end } of names) {
    if (!record.claims.some((other) => other.name === text && other.rule === rule))
      record.claims.push({ name: text, start, end, rule });
  }
}
