import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** What reads a text without understanding it, for comparison: each takes a text and returns how many words it found. */
export type Yardstick = (text: string) => number;

/** jieba-rs with its own dictionary and the hidden Markov model for words that are not in it: words with parts of speech. */
export function jiebaTagger(): Yardstick {
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.tag(text, true).length;
}

/** The engine's own word segmentation by ICU, sentence by sentence, for on one long string its time grows faster than the length. */
export function segmenter(): Yardstick {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => {
    let found = 0;
    for (const sentence of text.split(/(?<=[。！？\n])/u)) for (const _ of words.segment(sentence)) found++;
    return found;
  };
}
