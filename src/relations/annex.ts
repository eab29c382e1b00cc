import type { Document, Span } from '../reading/document.ts';
import type { Evidence } from '../resolve/entity.ts';
import type { DeedInput } from './deedInput.ts';

/** Who is behind what a notice hands out, and the words that say so. */
export interface Principal {
  readonly keys: readonly string[];
  readonly evidence: Evidence;
  /** Where what they drew up begins; what stands before is the notice's own. */
  readonly from: number;
}

/** 转发市水务局、市财政局制订的《…》: the bodies between are those whose plan it is. */
const FORWARDS = /转发([^《》]{2,60}?)(?:制订|制定|拟订|拟定|起草|编制|提出)的?/;
/** 转发国家地震局关于…的报告, 批转国家计委《…》: what is handed on speaks for its author. */
const HANDS_ON = /(?:转发|批转)([^《》]{2,60}?)(?:《|关于)/;
/** 已经区政府同意, 经县政府第3次常务会议审议通过. */
const AGREED = /(?:已|报)?经[^，。；]{0,40}(?:同意|批准|通过|审定)/g;
/** The formula stands in the notice, which opens the document. */
const FORMULA_WITHIN = 3000;
const LOCAL_OFFICE = /^(institution:(?!国务院).+政府)办公[室厅]$/;

/**
 * Whose deeds a notice of an office lists: those of the bodies that drew up what it forwards, or of the government that agreed to it. Undefined
 * where the issuer speaks for itself.
 */
export function principalOf({ document, keysOf, regulations, reporter }: DeedInput): Principal | undefined {
  if (regulations.ownKind !== 'regulation' || reporter === undefined) return undefined;
  const drafters = draftersOf(document, keysOf);
  if (drafters) return drafters;
  const government = LOCAL_OFFICE.exec(reporter)?.[1];
  if (government === undefined) return undefined;
  for (const match of document.flow.text.slice(0, FORMULA_WITHIN).matchAll(AGREED)) {
    const agreed = { start: match.index, end: match.index + match[0].length };
    const keys = keysWithin(keysOf, agreed);
    if (keys.includes(government)) return { keys: [government], evidence: { ...agreed, rule: 'actor.annex' }, from: 0 };
  }
  return undefined;
}

function draftersOf(document: Document, keysOf: DeedInput['keysOf']): Principal | undefined {
  const { title } = document.letterhead;
  if (!title) return undefined;
  const words = document.flow.text.slice(title.start, title.end);
  const attached = document.parts.find(({ role }) => role === 'attached')?.start;
  const drawnUp = FORWARDS.exec(words);
  const match = drawnUp ?? (attached === undefined ? null : HANDS_ON.exec(words));
  if (!match) return undefined;
  const start = title.start + match.index;
  const evidence = { start, end: start + match[0].length, rule: 'actor.annex' };
  const keys = keysWithin(keysOf, evidence);
  return keys.length > 0 ? { keys, evidence, from: drawnUp ? 0 : (attached ?? 0) } : undefined;
}

function keysWithin(keysOf: DeedInput['keysOf'], { start, end }: Span): string[] {
  const found = new Set<string>();
  for (const [mention, keys] of keysOf)
    if (mention.kind === 'institution' && mention.start >= start && mention.end <= end)
      for (const key of keys) found.add(key);
  return [...found];
}
