import type { Document, Heading } from '../reading/document.ts';

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
  /** In a section on what is planned, or in a document that plans. */
  readonly planned: boolean;
  /** The year that the innermost heading with a year names. */
  readonly year?: number;
  /** In an article of a law or rule: a norm, no measure. */
  readonly provision: boolean;
}

const PROBLEM_SECTION = /(?:问题|不足|短板|差距|困难)/;
/** Sections that tell of remedies only; 问题及改进措施 tells of both. */
const NOT_PROBLEM_SECTION =
  /(?:问题|不足|短板)(?:的)?(?:整改|解决|处理|落实)|(?:整改|解决|处理|应对|化解|破解|防范)[^问]{0,8}(?:问题|矛盾|困难)|困难群[众体]|困难(?:职工|家庭|人员|企业)/;
const PLAN_SECTION =
  /(?:下一?步|下阶段|今后|未来|来年|明年|新一年)|(?:打算|计划|安排|思路|设想|部署|展望|目标任务|重点任务)$|^\d{4}年(?:工作)?(?:重点|主要|思路|打算|计划|目标)/;
/** 2018年主要工作完成情况 tells what was done. */
const ACCOUNT_SECTION = /(?:情况|回顾|总结|成效|成绩|进展|完成)(?!.*(?:打算|计划|安排|思路))/;
const ARTICLE = /^第[一二三四五六七八九十百零\d]+条/;

/** The context of every sentence of `document.sentences`, by index. */
export function contextOf(document: Document): SentenceContext[] {
  const { outline, flow, sentences } = document;
  const titles = new Map<number, { topic: number | undefined; text: string; article: boolean }>();
  const above = (index: number): { topic: number | undefined; text: string; article: boolean } => {
    const known = titles.get(index);
    if (known) return known;
    const heading = outline[index] as Heading;
    const parent =
      heading.parent === undefined ? { topic: undefined, text: '', article: false } : above(heading.parent);
    const made = {
      topic: heading.title && heading.level < 5 ? index : parent.topic,
      text: heading.level < 5 && heading.title ? `${parent.text}\n${heading.title}` : parent.text,
      article: parent.article || ARTICLE.test(heading.ordinal),
    };
    titles.set(index, made);
    return made;
  };
  let item = 0;
  let last: { heading: number | undefined; end: number } | undefined;
  return sentences.map((sentence) => {
    const place =
      sentence.heading === undefined ? { topic: undefined, text: '', article: false } : above(sentence.heading);
    const opens =
      !last || last.heading !== sentence.heading || flow.text.slice(last.end, sentence.start).includes('\n');
    if (opens) item++;
    last = { heading: sentence.heading, end: sentence.end };
    const lines = place.text.split('\n');
    const section = lines[lines.length - 1] ?? '';
    const year = Number(lines.findLast((line) => /\d{4}年/.test(line))?.match(/(\d{4})年/)?.[1]);
    const problems = lines.some((line) => PROBLEM_SECTION.test(line) && !NOT_PROBLEM_SECTION.test(line));
    const words = flow.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 30));
    return {
      ...(year > 0 ? { year } : {}),
      topic: place.topic,
      item,
      opens,
      enumerated: sentence.heading !== undefined && outline[sentence.heading]?.level === 5,
      problems: problems && !(PLAN_SECTION.test(section) && /^(?:\d{4}年|下一?步|今后|我们将|接下来)/.test(words)),
      planned:
        lines.some((line) => PLAN_SECTION.test(line) && !ACCOUNT_SECTION.test(line)) &&
        (!problems || /^(?:\d{4}年|下一?步|今后|我们将|接下来|将)/.test(words)),
      provision: place.article,
    };
  });
}
