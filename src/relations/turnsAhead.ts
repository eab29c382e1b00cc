import type { Document } from '../reading/document.ts';

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

/** A list that a sentence on what is to come opens. */
interface OpenList {
  /** The last heading before it. */
  readonly after: number;
  /** The level of its items; 0 until the first is met. */
  readonly level: number;
}
/** The level of 一是…, 二是…, which stand in one paragraph or open one each. */
const INLINE = 5;

/**
 * Which sentences of an account tell what is to come because they, or the sentence that opens the list in which they stand, say so; by index.
 * What a heading says is not looked at.
 * @param year the year that the document gives an account of, if it is known
 */
export function turnsAhead({ flow, outline, sentences }: Document, year: number | undefined): readonly boolean[] {
  let list: OpenList | undefined;
  return sentences.map(({ start, end, heading = -1 }) => {
    const words = flow.text.slice(start, Math.min(end, start + OPENING));
    if (turns(words, year)) {
      list = OPENS_LIST.test(flow.text.slice(Math.max(start, end - OPENING), end))
        ? { after: heading, level: 0 }
        : undefined;
      return !OVER.test(words);
    }
    const item = outline[heading];
    if (!list || !item || heading <= list.after || item.level < list.level) {
      list = undefined;
      return false;
    }
    // a paragraph without a mark of its own ends what stands in one paragraph
    if (item.level === INLINE && /\n/.test(flow.text.slice(item.titleSpan.end, start))) {
      list = undefined;
      return false;
    }
    if (list.level === 0) list = { ...list, level: item.level };
    return true;
  });
}

function turns(words: string, year: number | undefined): boolean {
  if (TURN.test(words) || ANNOUNCES.test(words)) return true;
  const named = Number(YEAR.exec(words)?.[1] ?? Number.NaN);
  return year !== undefined && named > year;
}
