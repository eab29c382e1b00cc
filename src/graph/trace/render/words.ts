import type { Bilingual } from '../../../ontology/attributes.ts';
import type { Hop } from '../hop.ts';
import type { Quote } from '../quote.ts';
import type { Language } from './names.ts';

const WORDS = {
  sentence: { zh: '句', en: 'Sentence ' },
  elsewhere: { zh: '（其后见别处）', en: ' (goes on elsewhere)' },
  derived: { zh: '推断', en: 'concluded' },
  confidence: { zh: '置信度', en: 'confidence' },
  sources: { zh: '出处（数字为原文字符位置）', en: 'Sources (numbers are character offsets)' },
  noText: { zh: '（图中未存原文）', en: '(the graph does not hold the text)' },
  more: { zh: '另有 {n} 处', en: '{n} more places' },
} as const satisfies Record<string, Bilingual>;

/** Marks between the parts of a line. */
export const MARKS = {
  zh: { colon: '：', comma: '，', between: '；', open: '〔', close: '〕' },
  en: { colon: ': ', comma: ', ', between: '; ', open: ' [', close: ']' },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** A fixed word of the output. */
export const word = (name: keyof typeof WORDS, language: Language): string => WORDS[name][language];

/** How one arrives: 依据, 印发文件, 推断·同一事项的文件. */
export function relation({ flow, direction, edge }: Hop, language: Language): string {
  const said = flow[direction][language];
  return edge.origin === 'derived'
    ? `${said}${MARKS[language].open}${word('derived', language)}${MARKS[language].close}`
    : said;
}

/** What a sentence is called where it is written out, and where it is referred to: 句3. */
export const sentenceName = (number: number, language: Language): string => `${word('sentence', language)}${number}`;

/** `report.txt 1740–1815`, offsets into the document's text. */
export const place = ({ doc, start, end }: Quote): string => `${doc} ${start}–${end}`;

/** How sure a hop is, for the end of a line. */
export const sureness = ({ edge }: Hop, language: Language): string =>
  `${word('confidence', language)} ${edge.confidence.toFixed(2)}`;
