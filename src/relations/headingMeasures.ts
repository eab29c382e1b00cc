import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import { splitClauses } from '../reading/clauses.ts';
import type { Document, Span } from '../reading/document.ts';
import type { SentenceContext } from './context.ts';
import type { LeadNote } from './leads.ts';
import { type OpenMeasure, tagged } from './measure.ts';
import { type ClauseReading, readClause } from './reading.ts';
import { rectificationsOf } from './rectification.ts';
import { Subject } from './subject.ts';

/** What a heading's measure lacks until the sentence behind it is known. */
export type HeadingMeasure = (sentence: number, context: SentenceContext, reach: number) => OpenMeasure;

/** Verbs of a run-in heading that tell a deed rather than a subject. */
const HEADING_DEED =
  /^(?:建立|健全|完善|开展|组织开展|推广|全面推广|推行|全面推行|推进|全面推进|深化|落实|实施|全面实施|抓好|推动|推动全面实施|启动|试行|整合|清理|全面清理|印发|制定|出台|建成|开通)/;
/** What ends a heading that only names a subject: 健全工作机制 is as likely a title. */
const SHORTEST_TASK = 6;

/** A heading of an account that tells what the text behind it is about. */
const NAMES_SUBJECT = /^(?:围绕|关于|主动|依申请)/;

/** 自查自纠（6月至7月）, 动员部署阶段: a step of the work by its usual words, with its time. */
const STAGE =
  /^(?:动员|宣传|部署|发动|启动|准备|自查|自纠|排查|摸底|集中|整治|组织|实施|全面|推进|推广|督导|督查|检查|抽查|考核|总结|评估|通报|验收|巩固|提升|整改|试点)+(?:阶段|(?:阶段)?（[^（）]*[年月日旬底前][^（）]*）)$/;

/** What a document says of its headings: whether it plans, and which notes close its tasks. */
export interface Tasks {
  readonly planning: boolean;
  readonly notes: readonly LeadNote[];
}

/**
 * The measures that headings state: （1）推进“一窗受理”改革。…, the deed which the text behind then tells in detail; and in a document that
 * sets tasks, each task with its text behind it on its line (1.加大简政放权力度。…) or with nothing but the note of who leads it.
 */
export function headingMeasures(
  document: Document,
  mentions: readonly Mention[],
  tasks: Tasks,
): Map<number | undefined, HeadingMeasure[]> {
  const { text } = document.flow;
  const noted = new Set(tasks.notes.map(({ note }) => note.start));
  const faults = new Set(rectificationsOf(document).map(({ named }) => named?.start));
  const found = new Map<number | undefined, HeadingMeasure[]>();
  document.outline.forEach(({ level, ordinal, title, titleSpan }, index) => {
    if (!title || level === 5 || ordinal.startsWith('第') || STAGE.test(title) || faults.has(titleSpan.start)) return;
    const behind = /^[。；]?\n?/.exec(text.slice(titleSpan.end, titleSpan.end + 2))?.[0] ?? '';
    const isNoted = noted.has(titleSpan.end + behind.length) || noted.has(titleSpan.end);
    const runIn = !behind.includes('\n');
    const task = tasks.planning && (isNoted || (runIn && level > 1));
    if (!task && !(level === 4 || (level === 3 && runIn))) return;
    if (!task && /[，；：]/.test(title)) return;
    const readings = splitClauses(text, titleSpan).map((clause) =>
      readClause(text, clause, mentionsWithin(mentions, clause)),
    );
    const deeds = readings.filter((reading) => tells(text, reading, task, level));
    if (deeds.length > 0)
      found.set(
        index,
        deeds.map((reading) => measureOf(reading.deed as Span, [reading])),
      );
    else if (task && isNoted) found.set(index, [measureOf(titleSpan, readings)]);
  });
  return found;
}

function tells(
  text: string,
  { clause, role, deed, rule, terms }: ClauseReading,
  task: boolean,
  level: number,
): boolean {
  if (role !== 'deed' || !deed || !rule) return false;
  if (task) return deed.end - deed.start >= SHORTEST_TASK;
  // 2.规范重大行政决策程序。…, but 1.围绕重点领域加大公开力度。 and 信息化支撑不足
  if (
    level === 3 &&
    deed.end - deed.start >= SHORTEST_TASK &&
    !NAMES_SUBJECT.test(text.slice(clause.start, clause.end)) &&
    !terms.some((term) => tagged(term, 'Lack'))
  )
    return true;
  if (level < 4) return terms.some(({ mention }) => mention?.kind === 'reform');
  return HEADING_DEED.test(text.slice(deed.start, deed.end)) || terms.some(({ mention }) => mention?.kind === 'reform');
}

function measureOf(span: Span, readings: readonly ClauseReading[]): HeadingMeasure {
  const [first] = readings;
  const actors = first ? new Subject().of(first) : undefined;
  return (sentence, context, reach) => ({
    start: span.start,
    end: span.end,
    rule: 'deed.heading',
    confidence: Math.min(0.65, ...readings.map(({ rule }) => rule?.confidence ?? 0.65)),
    sentence,
    context,
    terms: readings.flatMap(({ terms }) => [...terms]),
    leads: true,
    actors: actors?.ties ?? [],
    collective: actors?.collective ?? false,
    laws: [],
    reforms: [],
    involved: [],
    platforms: [],
    reach,
    segment: -1,
    stretch: 0,
    ills: [],
  });
}
