import type { Document, Span } from '../reading/document.ts';
import type { FactSet } from './factSet.ts';
import type { Measure, Problem } from './measure.ts';
import { rectificationsOf } from './rectification.ts';

/** 主要问题和改进措施: a section that pairs its problems with what is to be done about them. */
const REMEDY_SECTION = /(?:问题|不足|短板|差距).{0,6}(?:改进|整改|措施|对策|举措)/;
/** What such a sentence is never without. */
const AIMED = '对';
const REMEDY =
  /(?:针对|面对|对(?=上述|以上|这些|存在))[^。]{0,40}(?:问题|不足|短板|差距)[^。]{0,24}(?:措施|举措|做法|整改|工作)|针对(?:以上|上述|存在|这些)[^。，]{0,12}(?:问题|不足|短板|差距)，/;

const SAID = /对(?:以上|上述|上面|前述|这些|存在的)/;

/** 2022年，我区将…; 下一步，… */
const COMING = /^(?:\d{4}年|下一?步|今后|接下来|下阶段|新的一年|同时，在)/;

/** 针对存在的问题…采取了以下措施: every measure of the section is the stated remedy of every problem of it. */
export function readRemedies(
  document: Document,
  measures: readonly Measure[],
  measureKeys: readonly string[],
  problems: readonly Problem[],
  problemKeys: readonly (readonly string[])[],
  facts: FactSet,
): void {
  document.outline.forEach((heading, topic) => {
    if (!REMEDY_SECTION.test(heading.title)) return;
    const ills = problems.flatMap((problem, i) =>
      problem.context.topic === topic && problem.rule !== 'problem.named'
        ? (problemKeys[i] as readonly string[]).map((key) => ({ key, at: problem.start, item: problem.context.item }))
        : [],
    );
    const last = Math.max(...ills.map(({ at }) => at));
    // where the section says 针对以上问题, the next year's work behind it is no remedy
    const remedied = document.sentences.find(
      ({ start, end }) =>
        start >= heading.start &&
        end <= heading.scope.end &&
        REMEDY.test(document.flow.text.slice(start, end)) &&
        !namesItsOwn(problems, { start, end }),
    );
    const closes = remedied
      ? (document.sentences.find(
          ({ start, end }) =>
            start > remedied.start && COMING.test(document.flow.text.slice(start, Math.min(end, start + 12))),
        )?.start ?? heading.scope.end)
      : heading.scope.end;
    const within = (measure: Measure): boolean =>
      measure.start >= last && measure.start < closes && isWithin(document, measure.context.topic, topic);
    const pairs = remedied ? undefined : pairsOf(ills, measures.filter(within));
    measures.forEach((measure, i) => {
      if (!within(measure)) return;
      const evidence = { start: heading.titleSpan.start, end: heading.titleSpan.end, rule: 'addresses.section' };
      for (const { key, item } of ills)
        if (pairs === undefined || pairs.get(measure.context.item) === item)
          facts.add('addresses', measureKeys[i] as string, key, evidence, 0.7, { scope: 'collective' });
    });
  });
  const { text } = document.flow;
  let next = text.indexOf(AIMED);
  for (const sentence of document.sentences) {
    if (next >= 0 && next < sentence.start) next = text.indexOf(AIMED, sentence.start);
    if (next < 0) break;
    if (next >= sentence.end) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (!REMEDY.test(words)) continue;
    // 针对产业规模偏小问题，出台措施12条: for the one that it names
    if (namesItsOwn(problems, sentence)) continue;
    const topic = titleAbove(document, sentence.heading);
    const before = problems.findLast(
      (problem) => problem.start < sentence.start && (problem.context.topic === topic || SAID.test(words)),
    );
    // 针对上述问题 may open the section behind the one that tells them
    const told = before?.context.topic;
    const ills = problems.flatMap((problem, i) =>
      before && problem.context.topic === told && problem.start < sentence.start
        ? (problemKeys[i] as readonly string[])
        : [],
    );
    const comes =
      document.sentences.find(
        ({ start, end }) => start > sentence.start && COMING.test(text.slice(start, Math.min(end, start + 12))),
      )?.start ?? Infinity;
    measures.forEach((measure, i) => {
      if (measure.start < sentence.start || measure.start >= comes || !isWithin(document, measure.context.topic, topic))
        return;
      for (const ill of ills)
        facts.add(
          'addresses',
          measureKeys[i] as string,
          ill,
          { start: sentence.start, end: sentence.end, rule: 'addresses.collective' },
          0.8,
          { scope: 'collective' },
        );
    });
  }
  for (const { named, told, remedied, label } of rectificationsOf(document)) {
    const from = named?.start ?? told.start;
    const ills = problems.flatMap(({ start }, i) =>
      start >= from && start < told.end ? (problemKeys[i] as readonly string[]) : [],
    );
    measures.forEach((measure, i) => {
      if (measure.start < remedied.start || measure.start >= remedied.end) return;
      const evidence = { start: label.start, end: label.end, rule: 'addresses.rectified' };
      for (const ill of ills)
        facts.add('addresses', measureKeys[i] as string, ill, evidence, 0.8, { scope: 'collective' });
    });
  }
  measures.forEach((measure, i) => {
    for (const ill of measure.ills) {
      const evidence = { start: Math.min(ill.start, measure.start), end: Math.max(ill.end, measure.end) };
      for (const key of problemKeys[problems.indexOf(ill)] ?? [])
        facts.add('addresses', measureKeys[i] as string, key, { ...evidence, rule: 'addresses.named' }, 0.85);
    }
  });
}

/** Whether a sentence names with its remedy what that is for. */
const namesItsOwn = (problems: readonly Problem[], sentence: Span): boolean =>
  problems.some(({ rule, start, end }) => rule === 'problem.named' && start >= sentence.start && end <= sentence.end);

/** One item of remedies for each item of problems, in order: to which item of problems each of remedies belongs. Undefined where they do not match. */
function pairsOf(
  ills: readonly { readonly item: number }[],
  remedies: readonly Measure[],
): ReadonlyMap<number, number> | undefined {
  const told = [...new Set(ills.map(({ item }) => item))];
  const listed = remedies.filter(({ context }) => context.enumerated);
  const answered = [...new Set(listed.map(({ context }) => context.item))];
  if (told.length < 2 || told.length !== answered.length || listed.length < remedies.length) return undefined;
  return new Map(answered.map((item, i) => [item, told[i] as number]));
}

/** Whether a section is another or one of its parts. */
function isWithin({ outline }: Document, topic: number | undefined, whole: number | undefined): boolean {
  for (let at = topic; at !== undefined; at = outline[at]?.parent) if (at === whole) return true;
  return topic === whole;
}

/** The innermost heading with a title of its own, as the topic of a measure is. */
function titleAbove({ outline }: Document, heading: number | undefined): number | undefined {
  let at = heading;
  while (at !== undefined && !(outline[at]?.title && (outline[at]?.level ?? 5) < 5)) at = outline[at]?.parent;
  return at;
}
