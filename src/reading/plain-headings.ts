import type { Span } from './document.ts';
import { type Mark, Rank } from './marks.ts';
import { STARTS_ORDINAL } from './patterns.ts';

const SHORTEST = 4;
const LONGEST = 30;
/** What sections of reports are about; a short line that ends otherwise may be anything. */
const SECTION =
  /(?:情况|回顾|工作|做法|成效|成绩|进展|问题|不足|困难|打算|安排|任务|目标|措施|要求|思路|计划|举措|建议|重点|成就|背景|意义|经验|保障|展望)$/;
const STOP = /[，。；：！？、|]/;

/**
 * Headings without a number: a short line of its own, named like a section, over a paragraph or over 一、. None are read where
 * numbered sections or articles divide the text already.
 */
export function findPlainHeadings(text: string, bodies: readonly Span[], marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  let next = 0;
  for (const body of bodies) {
    const sections: Mark[] = [];
    let articles = false;
    for (; next < marks.length && (marks[next] as Mark).start < body.end; next++) {
      const mark = marks[next] as Mark;
      if (mark.rank <= Rank.条) articles = true;
      else if (mark.rank === Rank.一) sections.push(mark);
    }
    if (!articles) found.push(...findInBody(text, body, sections));
  }
  return found;
}

function findInBody(text: string, body: Span, sections: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  let below = 0;
  for (let at = body.start; at < body.end; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? body.end : lineEnd;
    while (below < sections.length && (sections[below] as Mark).start <= at) below++;
    const divided = below > 0 && found.length === 0;
    if (!divided && (sections[below]?.value ?? 1) === 1 && isSection(text, at, end, body)) {
      found.push({ start: at, end: at, rank: Rank.plain, value: 0, series: '' });
    }
    at = end + 1;
  }
  return found;
}

function isSection(text: string, start: number, end: number, body: Span): boolean {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return false;
  const line = text.slice(start, end);
  if (!SECTION.test(line) || STOP.test(line) || STARTS_ORDINAL.test(line)) return false;
  if (start > body.start && !'。！？：'.includes(text[start - 2] as string)) return false;
  const below = text.slice(end + 1, Math.min(body.end, end + 31));
  return below.length === 30 && !below.includes('\n') ? true : /^(?:一、|（一）|1\.)/.test(below);
}
