import type { OrganHead, OrganRole } from '../lexicon/organs.ts';
import type { InstitutionMention, Scope } from './institution.ts';
import type { Anchor } from './institutionScope.ts';

export interface DraftUnit {
  readonly stem: string;
  readonly head: string;
  readonly role: OrganRole;
  /** Offset in the text where the unit ends. */
  readonly end: number;
}

/** A mention in the making: units may still join it. */
export interface Draft {
  readonly start: number;
  end: number;
  readonly scope: Scope;
  readonly prefix: InstitutionMention['prefix'];
  readonly units: DraftUnit[];
  readonly rule: string;
  readonly confidence: number;
}

/** Roles that stand at the top of a region and are never part of what is named right before. */
export const TOP = new Set([
  'government',
  'committee',
  'party',
  'congress',
  'cppcc',
  'discipline',
  'court',
  'procuratorate',
]);

export function unit(text: string, stemStart: number, at: number, head: OrganHead): DraftUnit {
  // 县委 is the party's committee, 县发改委 a department.
  const role = stemStart === at && (head.text === '委' || head.text === '委员会') ? 'party' : head.role;
  return { stem: text.slice(stemStart, at), head: head.text, role, end: at + head.text.length };
}

/** The anchor of a name that opens at `start` without a scope word, or with the reporter's own. */
export const anchorless = (start: number, kind: 'none' | 'own' = 'none'): Anchor => ({
  start,
  scope: { kind },
  prefix: '',
});

export function fromAnchor(
  text: string,
  anchor: Anchor,
  stemStart: number,
  at: number,
  head: OrganHead,
  rule: string,
  confidence: number,
): Draft {
  const first = unit(text, stemStart, at, head);
  return {
    start: anchor.start,
    end: first.end,
    scope: anchor.scope,
    prefix: anchor.prefix,
    units: [first],
    rule,
    confidence,
  };
}
