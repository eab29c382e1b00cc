import type { Document } from '../reading/document.ts';
import { inOpenedLists } from './openedLists.ts';

/** What an account turns to what is to come with: 下一步，… 今后，… 在今后的工作中，… 针对上述问题，下一步… */
const TURN =
  /^(?:(?:针对|对照|围绕|对于?)[^，。：]{2,24}，|为此，|同时，)?在?(?:下一?步(?:的?工作)?|下一?阶段(?:的?工作)?|今后(?:一段时[间期]|一个时期)?(?:的?工作)?|接下来(?:的?工作)?|(?:新的一|来|明|下一)年(?:的?工作)?)(?:里|中|当中|，|：|、|(?=我|将|要|拟|重点|着力|继续|进一步|一是))/;
/** 2024年，… in an account of 2023. */
const YEAR =
  /^(?:(?:针对|对照|围绕|对于?)[^，。：]{2,24}，)?在?(\d{4})年(?:度)?(?:的?工作中)?(?:，|：|(?=我|将|拟|计划))/;
/** 我局将从以下方面加以改进：, 拟采取以下措施： */
const ANNOUNCES =
  /^(?:(?:针对|对照|围绕|对于?)[^，。：]{2,24}，)?(?:为此，|对此，)?[^，。：]{0,12}(?:将|拟)[^。：]{0,40}(?:以下|下列|如下|几个?|[一二两三四五六七八九十\d]+个?)(?:重点|主要|大)?(?:方面|工作|措施|举措|任务|事项|环节)[^。，：]{0,16}[：。]?$/;
/** What such a sentence tells of none the less: what is over. */
const OVER = /^[^，。]{0,24}已|[^为]了(?:[^解]|$)/;
/** How a sentence ends that a list follows. */
const OPENS_LIST =
  /[：，]$|(?:以下|下列|如下|几个?|[一二两三四五六七八九十\d]+个?)(?:重点|主要|大)?(?:方面|工作|措施|举措|任务|事项|环节)[^。，：]{0,16}。$/;
/** How much of a sentence is looked at. */
const OPENING = 80;

/**
 * Which sentences of an account tell what is to come because they, or the sentence that opens the list in which they stand, say so; by index.
 * What a heading says is not looked at.
 * @param year the year that the document gives an account of, if it is known
 */
export function turnsAhead(document: Document, year: number | undefined): readonly boolean[] {
  const { flow, sentences } = document;
  const turning = sentences.map(({ start, end }) =>
    turns(flow.text.slice(start, Math.min(end, start + OPENING)), year),
  );
  const listed = inOpenedLists(document, (index) => turning[index] === true && OPENS_LIST.test(endOf(document, index)));
  return sentences.map(
    ({ start, end }, i) =>
      listed[i] === true || (turning[i] === true && !OVER.test(flow.text.slice(start, Math.min(end, start + OPENING)))),
  );
}

/** The last words of a sentence. */
function endOf({ flow, sentences }: Document, index: number): string {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  return flow.text.slice(Math.max(start, end - OPENING), end);
}

function turns(words: string, year: number | undefined): boolean {
  if (TURN.test(words) || ANNOUNCES.test(words)) return true;
  const named = Number(YEAR.exec(words)?.[1] ?? Number.NaN);
  return year !== undefined && named > year;
}
