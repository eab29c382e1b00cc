import type { InstitutionMention } from '../mentions/institution.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Document, Heading } from '../reading/document.ts';

/** What may stand between the bodies of a heading that names nothing else. */
const BETWEEN = /^[、，和及与：:（）\s]*$/;

/**
 * The bodies of every heading that is nothing but their names (（一）区司法局。负责…), by the heading's index: what stands under it is
 * theirs to do.
 */
export function assigneesOf(document: Document, mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const found = new Map<number, readonly Mention[]>();
  const { flow, outline } = document;
  outline.forEach(({ title, titleSpan }, index) => {
    if (!title) return;
    if (CHARTER.test(title)) {
      const group = mentions.findLast((mention) => mention.end <= titleSpan.start && isGroup(mention));
      if (group) found.set(index, [group]);
      return;
    }
    const bodies = mentionsWithin(mentions, titleSpan).filter(({ kind }) => kind === 'institution');
    if (bodies.length === 0) return;
    let rest = '';
    let at = titleSpan.start;
    for (const body of bodies) {
      rest += flow.text.slice(at, body.start);
      at = body.end;
    }
    if (BETWEEN.test(rest + flow.text.slice(at, titleSpan.end))) found.set(index, bodies);
  });
  return found;
}

/** In the charter of a group, the sections that say what it does: 主要职责, 议事规则. */
const CHARTER = /^(?:主要|工作)?(?:职责|职能)(?:任务)?$|^(?:议事|工作|会议)规则$/;

const isGroup = (mention: Mention): boolean =>
  mention.kind === 'institution' && (mention as InstitutionMention).units[0]?.role === 'group';

/** Whose task a sentence under `heading` is, by the nearest heading above that names somebody. */
export function assigneesAt(
  { outline }: Document,
  assignees: ReadonlyMap<number, readonly Mention[]>,
  heading: number | undefined,
): readonly Mention[] {
  if (assignees.size === 0) return [];
  for (let at = heading; at !== undefined; at = (outline[at] as Heading).parent) {
    const bodies = assignees.get(at);
    if (bodies) return bodies;
  }
  return [];
}
