import type { Mention } from '../mentions/mention.ts';
import { firstFrom, mentionsWithin } from '../mentions/spans.ts';
import type { Document, Span } from '../reading/document.ts';
import { takesPart } from './formulas.ts';
import type { OpenMeasure } from './measure.ts';
import { tie } from './measure.ts';
import { LONGEST_PROGRESS, PROGRESS } from './progress.ts';
import { beginsAt, type Rectification, rectificationsOf } from './rectification.ts';
import { tableNotes } from './taskTables.ts';

/** A note that closes a task and says whose it is: （责任单位：市司法局）, （市司法局牵头，各县区配合）, 责任单位：市司法局. */
export interface LeadNote extends Span {
  /** The note itself. */
  readonly note: Span;
  /** Where those named only help, if something other than the words of the note tells. */
  readonly helpFrom?: number;
}

const OFFICES = '(?:单位|部门|处室|科室|股室|领导|主体|机构)';
/** Those who only help, or see that the task is done. */
const HELPER = '(?:配合|协办|参与|参加|协同|协助|支撑|支持|协作|督办|督导|督促|监督)';
/** 责任单位; 牵头县领导, 分管领导 and 责任人 are persons, beside whom the bodies are named. */
const LABEL = `(?:(?:总?牵头|责任|主要责任|第一责任|主办|主责|承办|落实|实施|组织|负责|完成|指导|会同|${HELPER})${OFFICES}|(?:牵头|分管|联系|包联|包保|挂钩|责任)[省市县区州镇]?领导|(?:牵头|责任)人)`;
/** A note in brackets; those of a list that the bracket holds are passed over. */
const BRACKETED = /[（[【]((?:[^（）[\]【】\n]|（[^（）\n]{0,40}）){2,400})[）\]】]/g;
/** 〔牵头单位：县司法局〕 */
const IN_YEAR_BRACKETS = /〔((?:[^〔〕\n]){2,400})〕/g;
const LABELLED = new RegExp(`^(?:${LABEL}[：:为]|(?:总?牵头|主办|承办|责任)[：:])`);
const SAYS_WHO = /(?:牵头|负责|负责落实|分别负责|按职责分工负责|组织实施|配合|落实|指导)(?:。|；|，|$)/;
/** What no text is without that has such a label. */
const HAS_LABEL = new RegExp(`(?:${OFFICES}|责任人|牵头人)[：:】\\]]`);
/** A line of its own, behind a bullet or with its label in brackets, as long as one label follows on another. */
const LINE = new RegExp(`^(?:(?:[▲△●○★☆◆◇■□·]|—{1,2})?(?:${LABEL}[：:]|[【[]${LABEL}[】\\]][：:]?).*\\n)+`, 'gm');
/** A sentence that does nothing but say whose the task before it is: 县司法局牵头，2019年6月底前完成。 */
const SENTENCE =
  /(?<=[。；])(\n?)(?:由)?[^，。；：\n（）“”《》]{3,40}(?:牵头负责|牵头落实|牵头组织|具体负责|负责落实|负责组织实施|负责实施|组织落实|牵头|负责)(?:，(?:由)?[^，。；\n]{2,40}(?:配合|协助|参与|协同))?(?:，[^，。；\n]{2,16}(?:前|底|内)(?:完成|落实到位|整改到位|落实))?[。；]/g;
/** …。责任单位：县司法局。 at the end of a paragraph. */
const INLINE = new RegExp(`(?<=[。；])(\\s?)(?:${LABEL}[：:][^。\\n]{2,80}[。；]?)+(?=\\n|$)`, 'g');
/** From such a word to the end of its part those named help. */
const HELPS = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?:会同|联合)(?=[\\u4e00-\\u9fff])|(?:${HELPER}${OFFICES}?|指导${OFFICES})[】\\]]?[：:]|(?:${HELPER}|指导)${OFFICES}(?:为|[】\\]])|[，；](?=[^，；]*${HELPER}${OFFICES}?(?:[，；。）\\]】〕]|$))`,
);

/** （生态环境部、财政部指导）: they guide and leave the task to others. */
const GUIDED = /^[（(〔][^，；]*指导[）)〕]$/;

/** Gives the measures of each task the bodies that the note at its end names as its leads; those who only help are involved. */
export function readLeads(
  document: Document,
  mentions: readonly Mention[],
  measures: readonly OpenMeasure[],
  notes: readonly LeadNote[],
): void {
  let next = 0;
  for (const { note, start, end, helpFrom: told } of notes) {
    const words = document.flow.text.slice(note.start, note.end);
    const helpers = HELPS.exec(words);
    const helpFrom = told ?? (GUIDED.test(words) ? note.start : helpers ? note.start + helpers.index : note.end);
    // 区政府有关部门 are many, none of them the government
    const bodies = mentionsWithin(mentions, note).filter(
      ({ kind, end: to }) => kind === 'institution' && takesPart(document.flow.text, to),
    );
    if (bodies.length === 0) continue;
    const leads = bodies.filter((body) => body.start < helpFrom).map((body) => tie(body, note, 'actor.lead', 0.85));
    const helping = bodies
      .filter((body) => body.start >= helpFrom)
      .map((body) => tie(body, note, 'involves.lead', 0.8));
    while (next < measures.length && (measures[next] as OpenMeasure).start < start) next++;
    for (; next < measures.length && (measures[next] as OpenMeasure).start < end; next++) {
      const measure = measures[next] as OpenMeasure;
      measure.involved = [
        ...measure.involved.filter(({ evidence }) => evidence.start < note.start || evidence.start >= note.end),
        ...helping,
      ];
      if (measure.actors.length > 0 || leads.length === 0) continue;
      measure.actors = leads;
      measure.collective = false;
    }
  }
}

/** The notes with the stretch of text that each closes: back to the note before or the heading of its task. */
export function leadNotes(document: Document, mentions: readonly Mention[]): LeadNote[] {
  const { text } = document.flow;
  const found: Span[] = [];
  for (const match of [...text.matchAll(BRACKETED), ...text.matchAll(IN_YEAR_BRACKETS)]) {
    const words = match[1] as string;
    const note = { start: match.index, end: match.index + match[0].length };
    if (!closes(text, note) && !(text[note.end] === '，' && LABELLED.test(words))) continue;
    if (LABELLED.test(words) || (SAYS_WHO.test(words) && words.length < 200) || namesOnly(note, mentions))
      found.push(note);
  }
  const lines = new Set<Span>();
  const labels = HAS_LABEL.test(text);
  for (const match of labels ? text.matchAll(LINE) : []) {
    const line = { start: match.index, end: match.index + match[0].length };
    lines.add(line);
    found.push(line);
  }
  for (const match of [...text.matchAll(SENTENCE), ...(labels ? text.matchAll(INLINE) : [])]) {
    const start = match.index + (match[1] as string).length;
    if (found.some((line) => lines.has(line) && start >= line.start && start < line.end)) continue;
    found.push({ start, end: match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  const rectified = rectificationsOf(document);
  let from = 0;
  const written = found.map((note, index) => {
    from = Math.max(from, taskStart(document, note.start, lines.has(note)));
    const before = found[index + 1]?.start ?? text.length;
    const told = rectifiedBehind(rectified, note, before) ?? toldBehind(document, note, before);
    const span = { note, start: from, end: told ?? note.start };
    from = told ?? note.end;
    return span;
  });
  const tables = tableNotes(document, mentions);
  return tables.length === 0 ? written : [...written, ...tables].sort((a, b) => a.note.start - b.note.start);
}

/**
 * Where ends what is told of a task behind its note: how far it has come (（牵头单位：县交通运输局）进展：已完工38公里。), and the rest of a
 * sentence that the note stands in the midst of. Undefined where nothing is.
 * @param before where the next note begins
 */
function toldBehind({ flow: { text }, outline }: Document, note: Span, before: number): number | undefined {
  const goesOn = text[note.end] === '，';
  if (!goesOn && !PROGRESS.test(text.slice(note.end, note.end + LONGEST_PROGRESS))) return undefined;
  const from = goesOn ? note.end : note.end + (/^[。；]?\n?/.exec(text.slice(note.end, note.end + 2))?.[0].length ?? 0);
  const stop = text.slice(from, before).search(goesOn ? /[。；\n]/ : /\n/);
  const next = outline[firstFrom(outline, from)]?.start ?? text.length;
  return Math.min(stop < 0 ? before : from + stop, next, before);
}

/** Where the remedies end that are set for a shortcoming behind the note on whose they are (责任单位：…整改措施：…); undefined for other notes. */
function rectifiedBehind(
  rectified: readonly Rectification[],
  { start, end }: Span,
  before: number,
): number | undefined {
  let low = 0;
  let high = rectified.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsAt(rectified[middle] as Rectification) < start) low = middle + 1;
    else high = middle;
  }
  const own = rectified[low - 1];
  if (!own || end >= own.remedied.end || !(start < own.label.start || start <= own.told.end + 1)) return undefined;
  return Math.min(own.remedied.end, before);
}

/** Whether a note closes a sentence or an item: only what stands so can speak of all of it. */
function closes(text: string, { start, end }: Span): boolean {
  return '。；\n'.includes(text[start - 1] ?? '\n') || '。；\n'.includes(text[end] ?? '\n');
}

/** （市民政局、市残联。名列首位的牵头）: a note that opens with a body and has no other words than a remark. */
function namesOnly(note: Span, mentions: readonly Mention[]): boolean {
  const [first] = mentionsWithin(mentions, note);
  return first?.kind === 'institution' && first.start === note.start + 1;
}

/**
 * Where the task begins that holds `at`: its innermost heading, 一是 aside; failing that, the line.
 * @param line whether the note is a line of its own, which closes all of the paragraph before it: 1.…2.…
 */
function taskStart({ outline, flow }: Document, at: number, line: boolean): number {
  let heading = outline[firstFrom(outline, at + 1) - 1];
  while (
    heading &&
    (heading.level === 5 ||
      heading.scope.end < at ||
      (line && heading.start > 0 && flow.text[heading.start - 1] !== '\n'))
  )
    heading = outline[heading.parent ?? -1];
  return heading?.start ?? flow.text.lastIndexOf('\n', at - 1) + 1;
}
