import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Document } from '../reading/document.ts';
import type { SentenceContext } from './context.ts';
import type { OpenMeasure } from './measure.ts';
import { readClause } from './reading.ts';

/** What a heading's measure lacks until the sentence behind it is known. */
export type HeadingMeasure = (sentence: number, context: SentenceContext, reach: number) => OpenMeasure;

/** Verbs of a run-in heading that tell a deed rather than a subject. */
const HEADING_DEED =
  /^(?:建立|健全|完善|开展|组织开展|推广|全面推广|推行|全面推行|推进|全面推进|深化|落实|实施|全面实施|抓好|推动|推动全面实施|启动|试行|整合|清理|全面清理|印发|制定|出台|建成|开通)/;

/** （1）推进“一窗受理”改革。…: headings of the lowest rank that state the deed which their text then tells in detail. */
export function headingMeasures(
  document: Document,
  mentions: readonly Mention[],
): Map<number | undefined, HeadingMeasure> {
  const { text } = document.flow;
  const found = new Map<number | undefined, HeadingMeasure>();
  document.outline.forEach(({ level, title, titleSpan }, index) => {
    if (level !== 4 || !title || /[，；：]/.test(title)) return;
    const inside = mentionsWithin(mentions, titleSpan);
    const { role, deed, rule, terms } = readClause(text, { ...titleSpan, closer: '。' }, inside);
    if (role !== 'deed' || !deed || !rule) return;
    if (!HEADING_DEED.test(text.slice(deed.start, deed.end)) && !inside.some((mention) => mention.kind === 'reform'))
      return;
    found.set(index, (sentence, context, reach) => ({
      ...deed,
      rule: 'deed.heading',
      confidence: Math.min(0.65, rule.confidence),
      sentence,
      context,
      terms: [...terms],
      leads: true,
      actors: [],
      collective: false,
      laws: [],
      involved: [],
      platforms: [],
      reach,
      segment: -1,
    }));
  });
  return found;
}
