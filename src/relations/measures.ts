import type { Mention } from '../mentions/mention.ts';
import { ROSTER } from '../mentions/persons.ts';
import { firstFrom, mentionsWithin } from '../mentions/spans.ts';
import { type Clause, clausesOf } from '../reading/clauses.ts';
import type { Document, Sentence, Span } from '../reading/document.ts';
import { numberedRowsOf, rowAt } from '../reading/rows.ts';
import { assigneesAt, assigneesOf } from './assignees.ts';
import { contextOf, type SentenceContext } from './context.ts';
import { laysDuty } from './duties.ts';
import { headingMeasures } from './headingMeasures.ts';
import { headingProblems } from './headingProblems.ts';
import { leadNotes, readLeads } from './leads.ts';
import { type MeasureReading, type OpenMeasure, type Problem, type Tie, tie } from './measure.ts';
import { labelLength, saysOnlyState } from './rectification.ts';
import { SentenceReader } from './sentenceReader.ts';
import { isColumnHead } from './taskTables.ts';

/**
 * Reads the measures and problems of a document.
 * @param mentions all that name an entity, in order and without overlaps
 * @param planning whether the document sets tasks rather than giving an account
 */
export function readMeasures(document: Document, mentions: readonly Mention[], planning: boolean): MeasureReading {
  const measures: OpenMeasure[] = [];
  const problems: Problem[] = [];
  const supervisors: Tie[] = [];
  const contexts = contextOf(document, planning);
  const clauses = clausesOf(document);
  let reach = 0;
  const assignees = assigneesOf(document, mentions);
  const notes = leadNotes(document, mentions);
  const noted = united(notes.map(({ note }) => note));
  const rows = mentions.filter(({ rule }) => rule === ROSTER);
  const headings = headingMeasures(document, mentions, { planning, notes });
  let list: Carried = NOTHING_CARRIED;
  let charged: { readonly item: number; readonly bodies: readonly Tie[] } | undefined;
  document.sentences.forEach((sentence, index) => {
    const context = contexts[index] as SentenceContext;
    if (rows.length > 0 && inRoster(document.flow.text, sentence, rows)) return;
    // a question states nothing
    if (document.flow.text[sentence.end - 1] === '？' || isNote(noted, sentence)) return;
    if (isTabular(document, sentence) || saysOnlyState(document, sentence)) return;
    if (context.provision && !laysDuty(document, sentence, context.topic)) return;
    if (context.opens) {
      for (const make of headings.get(sentence.heading) ?? []) measures.push(make(index, context, reach));
      headings.delete(sentence.heading);
    }
    const reader = new SentenceReader(
      document.flow.text,
      sentence,
      index,
      context,
      mentionsWithin(mentions, sentence),
      reach,
      assigneesAt(document, assignees, sentence.heading).map((body) => tie(body, body, 'actor.assigned', 0.85)),
      carriedTo(list, context),
      charged?.item === context.item && GOES_ON.test(document.flow.text.slice(sentence.start, sentence.start + 4))
        ? charged.bodies
        : [],
    );
    reader.read(behindLabel(document, sentence, clauses[index] ?? []));
    charged = context.sets ? { item: context.item, bodies: reader.subject } : undefined;
    reach = reader.reach;
    list = carriedBehind(list, document.flow.text, sentence, context, reader.laws);
    measures.push(...reader.measures);
    problems.push(...reader.problems);
    supervisors.push(...reader.supervisors);
  });
  problems.push(...headingProblems(document, mentions, contexts));
  problems.sort((a, b) => a.start - b.start);
  for (const [heading, made] of headings)
    measures.push(...made.map((make) => make(...withoutText(document, heading, contexts))));
  measures.sort((a, b) => a.start - b.start);
  readLeads(document, mentions, measures, notes);
  return { measures, problems, supervisors };
}

/** A basis that a sentence hands on to the list that it opens (以…为指引，重点做好以下工作：), and the item that it reaches. */
interface Carried {
  readonly laws: readonly Tie[];
  /** `undefined` until the first item is met. */
  readonly item: number | undefined;
  /** Whether the item read last leaves its sentence open (；), so that the next item goes on with it. */
  readonly open: boolean;
}
const NOTHING_CARRIED: Carried = { laws: [], item: undefined, open: false };

const reaches = (list: Carried, { item, enumerated }: SentenceContext): boolean =>
  list.laws.length > 0 && enumerated && (list.item === undefined || list.item === item || list.open);

const carriedTo = (list: Carried, context: SentenceContext): readonly Tie[] =>
  reaches(list, context) ? list.laws : [];

function carriedBehind(
  list: Carried,
  text: string,
  sentence: Span,
  context: SentenceContext,
  laws: readonly Tie[],
): Carried {
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  const last = words.at(-1) ?? '';
  // 根据《规定》要求，现将情况报告如下：: that is what the account is given on, not what the deeds in it were done on
  if (REPORTS.test(words)) return NOTHING_CARRIED;
  if (!context.enumerated && (/[：，]/.test(last) || /[：，]/.test(text[sentence.end] ?? '')))
    return { laws, item: undefined, open: false };
  if (!reaches(list, context)) return NOTHING_CARRIED;
  return { laws: list.laws, item: context.item, open: last === '；' || text[sentence.end] === '；' };
}

/** 县司法局要加强指导。要定期督查。: what the next sentence asks for is asked of the same body. */
const GOES_ON = /^(?:同时|并|还|也|此外)?，?(?:还|也)?(?:要|应|须|必须)/;

const REPORTS = /(?:报告|汇报|总结|通报|公布|公开|公示|说明|告知)如下[：。]?$/;

/** An attached list, of which the lines are entries and no sentences. */
const LIST = /(?:目录|名录|清单|名单|一览表|汇总表|统计表|登记表)(?:（[^（）]{1,16}）)?$/;
/** What the tables of an annual report on disclosure are never without, as 国办公开办函〔2021〕30号 sets them. */
const STATISTICS =
  /项目数量|本年增.?减|处理决定数量|采购总金额|结果维持.{0,8}结果纠正|^第二十条第|^(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|本年新收|上年结转|结转下年度)[：\d]/;

/** The head of a table; the line that names an attachment. */
const FRAME = /^序号|^附件\d{0,2}：[^。；]*$/;

/** Whether the sentence is the line of a list or the row of a table. */
function isTabular(document: Document, { start, end, part }: Sentence): boolean {
  const words = document.flow.text.slice(start, end);
  if (STATISTICS.test(words) || FRAME.test(words) || isColumnHead(words)) return true;
  if (isRow(document, start, end) && !/[，。；]/.test(words)) return true;
  const of = document.parts[part];
  return of?.role === 'attached' && LIST.test(of.title?.text ?? '') && !/[。；]$/.test(words);
}

/** 1 放射性物品运输资质认定 生态环境部 《X条例》: a numbered row of another table than one of tasks, all in one. */
function isRow(document: Document, start: number, end: number): boolean {
  const row = rowAt(numberedRowsOf(document), start);
  return row !== undefined && row[0]?.start === start && (row.at(-1)?.end ?? 0) <= end;
}

/** The clauses of a sentence behind the label that opens it: 整改进展：已完成38公里。 */
function behindLabel(document: Document, sentence: Span, clauses: readonly Clause[]): readonly Clause[] {
  const length = clauses[0]?.closer === '：' ? labelLength(document, sentence) : 0;
  return length > 0 ? clauses.filter(({ start }) => start >= sentence.start + length) : clauses;
}

/** Whether the sentence is a row of a list of members or the post behind a name in one. */
function inRoster(text: string, sentence: Span, rows: readonly Mention[]): boolean {
  const next = rows[firstFrom(rows, sentence.start)];
  if (next && next.start < sentence.end) return true;
  const before = rows[firstFrom(rows, sentence.start) - 1];
  return before !== undefined && /^[\s：]*$/.test(text.slice(before.end, sentence.start));
}

/** Spans in order of their start as stretches without overlaps. */
function united(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (last && span.start < last.end)
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else stretches.push(span);
  }
  return stretches;
}

/** Whether the sentence only says whose task the one before is. */
function isNote(notes: readonly Span[], { start, end }: Span): boolean {
  const note = notes[firstFrom(notes, start + 1) - 1];
  return note !== undefined && end <= note.end + 1;
}

/** Where a heading stands that has no sentence of its own: beside the next one, in a section and an item of its own. */
function withoutText(
  document: Document,
  heading: number | undefined,
  contexts: readonly SentenceContext[],
): [sentence: number, context: SentenceContext, reach: number] {
  const end = document.outline[heading ?? -1]?.end ?? 0;
  const sentence = Math.min(firstFrom(document.sentences, end), document.sentences.length - 1);
  const none = {
    opens: true,
    enumerated: false,
    problems: false,
    found: false,
    listed: false,
    problemsOnly: false,
    planned: false,
    reported: false,
    sets: false,
    provision: false,
  };
  return [sentence, { ...none, year: undefined, ...contexts[sentence], topic: heading, item: -1 - (heading ?? 0) }, 0];
}
