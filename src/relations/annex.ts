import type { Document, Span } from '../reading/document.ts';
import type { Evidence } from '../resolve/entity.ts';
import type { DeedInput } from './deedInput.ts';

/** Who is behind what a notice hands out or an office reports, and the words that say so. */
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
/** Whose deeds a notice lists that forwards what others drew up, and an office's account of its place. Undefined where the issuer speaks for itself. */
export function principalOf({ document, keysOf, regulations, reporter, bodies }: DeedInput): Principal | undefined {
  if (reporter === undefined) return undefined;
  return regulations.ownKind === 'regulation' ? draftersOf(document, keysOf) : governmentOf(reporter, document, bodies);
}

const OFFICE = /办公[室厅]$/;
/** A place that gives an account of itself: 我区各项工作. */
const OUR_PLACE = /我[省市县区州盟旗]/;
/** An office that gives one: 我办, 办公室全体干部. */
const OUR_OFFICE = /我[办室厅]|本[办室]|办公[室厅](?:全体|机关|党组|党支部|各科室)/;

/** What an office of a government reports of its place (我区…工作情况) the government did. */
function governmentOf(
  reporter: string,
  { flow: { text } }: Document,
  bodies: DeedInput['bodies'],
): Principal | undefined {
  if (!OFFICE.test(reporter) || OUR_OFFICE.test(text)) return undefined;
  const told = OUR_PLACE.exec(text);
  const government = reporter.replace(OFFICE, '');
  if (!told || !bodies.has(government)) return undefined;
  const evidence = { start: told.index, end: told.index + told[0].length, rule: 'actor.government' };
  return { keys: [government], evidence, from: 0 };
}

/**
 * 各乡镇和县政府各部门要…, asked by the government's office: bodies that have no names stand for the government that they belong to,
 * not for the office (ontology, “Names and identity”, 1). The State Council's office asks in its own name whoever it writes to.
 */
export function governmentOfMany(reporter: string, bodies: DeedInput['bodies']): string | undefined {
  const government = reporter.replace(OFFICE, '');
  if (government === reporter || government === STATE_COUNCIL) return undefined;
  return bodies.has(government) ? government : undefined;
}
const STATE_COUNCIL = 'institution:国务院';

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
