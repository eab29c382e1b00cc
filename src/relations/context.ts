import type { Document, Heading, Sentence } from '../reading/document.ts';
import { ofLastDocument } from '../reading/ofLastDocument.ts';
import { inOpenedLists } from './openedLists.ts';
import { accountYear, laterPlan, type SectionTense, tenseOf, workReportTenses } from './planSections.ts';
import { LONGEST_PROGRESS, PROGRESS, TURNS_FROM_PROGRESS } from './progress.ts';
import { type Rectification, rectificationsOf } from './rectification.ts';
import { turnsAhead } from './turnsAhead.ts';

/** What a sentence's place in the document says of it. */
export interface SentenceContext {
  /** Index in `document.outline` of the innermost heading that has a title: the topic. */
  readonly topic: number | undefined;
  /** Sentences of one enumeration item or paragraph share it. */
  readonly item: number;
  /** Whether the sentence opens its item or paragraph. */
  readonly opens: boolean;
  /** Behind an enumeration mark: 一是…, 二是…. */
  readonly enumerated: boolean;
  /** In a section on shortcomings. */
  readonly problems: boolean;
  /** Where each clause states a shortcoming that somebody found, before what was done about it. */
  readonly found: boolean;
  /** In an enumeration that a section on nothing but shortcomings gives. */
  readonly listed: boolean;
  /** Where nothing but shortcomings is told, with their causes and effects. */
  readonly problemsOnly: boolean;
  /** In a section on what is planned, or in a document that plans. */
  readonly planned: boolean;
  /** Behind a label that opens an account of a task (完成情况：): done, whatever the section plans. */
  readonly reported: boolean;
  /** Where tasks are set: what is planned, or a document that sets tasks. */
  readonly sets: boolean;
  /** The year that the innermost heading with a year names. */
  readonly year: number | undefined;
  /** In an article of a law or rule: a norm, no measure. */
  readonly provision: boolean;
}

const PROBLEM_SECTION = /(?:问题|不足|短板|差距|困难)/;
/** Sections that tell of remedies only; 问题及改进措施 tells of both. */
const NOT_PROBLEM_SECTION =
  /(?:问题|不足|短板)(?:的)?(?:整改|解决|处理|落实)|(?:补齐|补上|补强|补足|攻克)[^，]{0,12}(?:短板|弱项|差距|问题|不足)|(?:聚焦|紧盯|紧扣|围绕|瞄准)[^，]{0,12}(?:短板|弱项|问题)，|(?:整改|解决|处理|应对|化解|破解|防范)[^问]{0,8}(?:问题|矛盾|困难)|困难群[众体]|困难(?:职工|家庭|人员|企业)/;
/** What a remedy that a section on shortcomings tells too opens with. */
const REMEDIED = /^(?:针对|对此|为此|下一?步|今后|我们将|\d{4}年)|将(?:进一步|继续|切实|严格)/;
/** What else a title on shortcomings may speak of. */
const REMEDIES = /改进|措施|打算|整改|下一?步|对策|建议|思路|计划|方向|安排|举措/;
/** 存在的问题主要是：, 问题和困难主要表现在：, 还存在以下不足： */
const LISTS_PROBLEMS =
  /^(?![^：]*(?:针对|整改|解决|破解|措施|如何|建议|排查|处置))[^。：]{0,30}(?:问题|不足|困难|短板|差距|薄弱环节|弱项)(?:[和与及、][^，。：]{2,6})?(?:还|也)?(?:主要|突出|集中)?(?:是|有|为|表现[在为是]?|体现[在为是]?|如下)?：$/;
const ARTICLE = /^第[一二三四五六七八九十百零\d]+条/;

interface Place {
  readonly topic: number | undefined;
  readonly article: boolean;
  /** Whether a title above is of shortcomings. */
  readonly problems: boolean;
  /** Whether such a title speaks of nothing else. */
  readonly problemsOnly: boolean;
  /** Whether the innermost title is of a plan, whatever stands above it. */
  readonly plansItself: boolean;
  /** The last year that a title above names. */
  readonly year?: number | undefined;
  readonly tense: SectionTense;
  /** In a section that tells of both, the words from which on it plans. */
  readonly turn?: string;
}
const NOWHERE: Place = {
  topic: undefined,
  article: false,
  problems: false,
  problemsOnly: false,
  plansItself: false,
  tense: undefined,
};
/** Words with which a sentence turns to what is to come, in a section on shortcomings. */
const TURNS_AHEAD = /^(?:\d{4}年|下一?步|今后|我们将|接下来)/;
const TURNS_AHEAD_OR_WILL = /^(?:\d{4}年|下一?步|今后|我们将|接下来|将)/;
/** How much of a sentence tells that. */
const OPENING = 30;
/** A longer sentence than this opens no list of shortcomings. */
const LONGEST_LEAD = 60;

/** The context of every sentence, as of a document that gives an account. */
const contextsOf = ofLastDocument((document): readonly SentenceContext[] => {
  const { outline, flow, sentences } = document;
  const tenses = workReportTenses(document);
  const accounted = accountYear(document);
  const places = new Map<number, Place>();
  const above = (index: number): Place => {
    const known = places.get(index);
    if (known) return known;
    const heading = outline[index] as Heading;
    const parent = heading.parent === undefined ? NOWHERE : above(heading.parent);
    const titled = heading.level < 5 && heading.title !== '';
    const said = titled ? tenseOf(heading.title, accounted) : undefined;
    const own = titled ? (tenses.get(index) ?? said) : undefined;
    // under what is planned nothing is an account but what says so
    const tense = parent.tense === undefined || (parent.tense === 'account' && own === 'plan') ? own : parent.tense;
    const turn = own === 'both' && tense === 'both' ? laterPlan(heading.title) : parent.turn;
    const year = titled ? yearIn(heading.title) : undefined;
    const ofProblems = titled && isOfProblems(heading.title);
    // （二）下步打算 under 四、存在问题及下步打算 tells of no shortcomings any more
    const planned = said === 'plan';
    const plansOnly = planned && !ofProblems;
    const made: Place = {
      topic: titled ? index : parent.topic,
      plansItself: titled ? planned : parent.plansItself,
      year: year ?? parent.year,
      problems: !plansOnly && (parent.problems || ofProblems),
      problemsOnly:
        (parent.problemsOnly && (!titled || !REMEDIES.test(heading.title))) ||
        (ofProblems && !REMEDIES.test(heading.title) && !parent.problems),
      article: parent.article || ARTICLE.test(heading.ordinal),
      tense: tense ?? parent.tense,
      ...(turn ? { turn } : {}),
    };
    places.set(index, made);
    return made;
  };
  const turned = new Set<string>();
  const rectified = rectificationsOf(document);
  const ahead = turnsAhead(document, accounted);
  const shortcomings = inOpenedLists(document, (index) => {
    const { start = 0, end = 0 } = sentences[index] ?? {};
    return end - start < LONGEST_LEAD && LISTS_PROBLEMS.test(flow.text.slice(start, end));
  });
  let nextRectified = 0;
  let item = 0;
  let reported = false;
  let reportedTo = 0;
  let last: Sentence | undefined;
  return sentences.map((sentence, index) => {
    const { heading } = sentence;
    const place = heading === undefined ? NOWHERE : above(heading);
    const { topic, article, problems, year } = place;
    const opens = !last || last.heading !== heading || flow.text.slice(last.end, sentence.start).includes('\n');
    if (opens) item++;
    last = sentence;
    const words = flow.text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING));
    if (PROGRESS.test(flow.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_PROGRESS)))) {
      reported = true;
      // a label by itself heads the items below it
      const headsList = flow.text[sentence.end - 1] === '：';
      reportedTo = headsList ? (outline[heading ?? -1]?.scope.end ?? flow.text.length) : 0;
    } else if (TURNS_FROM_PROGRESS.test(words) || (opens && sentence.start >= reportedTo)) {
      reported = false;
      reportedTo = 0;
    }
    if (place.turn && flow.text.slice(sentence.start, sentence.end).includes(place.turn)) turned.add(place.turn);
    const plans = place.tense === 'plan' || (place.turn !== undefined && turned.has(place.turn));
    const enumerated = heading !== undefined && outline[heading]?.level === 5;
    const coming = ahead[index] === true;
    const planned = coming || (plans && !reported && (!problems || TURNS_AHEAD_OR_WILL.test(words)));
    while (
      nextRectified < rectified.length &&
      (rectified[nextRectified] as Rectification).remedied.end <= sentence.start
    )
      nextRectified++;
    const within = rectified[nextRectified];
    const found = within !== undefined && sentence.start >= within.told.start && sentence.start < within.told.end;
    const remedied =
      within !== undefined && sentence.start >= within.label.start && sentence.start < within.remedied.end;
    const remedies = REMEDIED.test(words);
    const told = shortcomings[index] === true && !remedies;
    const problemsOnly = (place.problemsOnly || told) && !remedied && !planned && !remedies;
    return {
      topic,
      item,
      opens,
      enumerated,
      problemsOnly,
      problems:
        !remedied && (found || told || (problems && !coming && !(place.plansItself && TURNS_AHEAD.test(words)))),
      found,
      listed: problemsOnly && (enumerated || told),
      planned,
      reported,
      sets: planned,
      provision: article,
      year: year === 0 ? undefined : year,
    };
  });
});

/**
 * The context of every sentence of `document.sentences`, by index.
 * @param planning whether the document sets tasks rather than giving an account
 */
export function contextOf(document: Document, planning = false): readonly SentenceContext[] {
  const contexts = contextsOf(document);
  return planning
    ? contexts.map((context) => (context.sets || context.reported ? context : { ...context, sets: true }))
    : contexts;
}

export const isOfProblems = (title: string): boolean => PROBLEM_SECTION.test(title) && !NOT_PROBLEM_SECTION.test(title);

function yearIn(title: string): number | undefined {
  const year = /(\d{4})年/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}
