import type { Document, Heading } from '../reading/document.ts';

/**
 * The run-in heading that a sentence carries out: （一）深化商事制度改革。简化登记…, with the text behind it on its line. Behind 一是
 * it is the heading above. Undefined where the heading stands on a line of its own.
 */
export function runInHeading({ outline, sentences, flow }: Document, sentence: number): Heading | undefined {
  let heading = outline[sentences[sentence]?.heading ?? -1];
  if (heading && heading.level === 5 && !heading.title) heading = outline[heading.parent ?? -1];
  if (!heading?.title) return undefined;
  return flow.text.slice(heading.titleSpan.end, heading.titleSpan.end + 2).includes('\n') ? undefined : heading;
}
