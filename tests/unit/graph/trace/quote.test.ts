import { describe, expect, test } from 'vitest';
import { clip, QuoteMemory, quotesOf, sentenceAround } from '../../../../src/graph/trace/quote.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { at, example, TEXT } from './example.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const [from, to] = sentenceAround(text, start, start + words.length);
  return text.slice(from, to);
};

describe('the sentence around a span', () => {
  test.each([
    ['前一句。根据规定,做了一件事。后一句。', '做了一件事', '根据规定,做了一件事。'],
    ['他说:“先做。”后来又做了。', '又做了', '后来又做了。'],
    ['做了一件事。后一句。', '做了一件事。', '做了一件事。'],
    ['一、标题\n  正文做了事,没有句号', '做了事', '正文做了事,没有句号'],
    [
      '这是一行因为网页宽度不够而被硬生生折断的长长\n的句子,做了事。',
      '做了事',
      '这是一行因为网页宽度不够而被硬生生折断的长长\n的句子,做了事。',
    ],
    ['做了事', '做了事', '做了事'],
  ])('of %j at %j', (text, words, expected) => {
    expect(around(text, words)).toBe(expected);
  });

  test('is no whole document where there are no stops', () => {
    const [from, to] = sentenceAround('字'.repeat(10_000), 5000, 5010);
    expect(to - from).toBeLessThan(1000);
  });
});

describe('a quote', () => {
  const graph = indexGraph(example());
  const [quote] = quotesOf(graph, [{ ...at('县直65个事业单位'), rule: 'r' }]);

  test('has the words, the sentence and where it begins', () => {
    expect(quote).toMatchObject({ words: '县直65个事业单位', sentence: '县直65个事业单位优化整合成7个。' });
    expect(TEXT.slice(quote!.sentenceStart)).toMatch(/^县直65个/);
  });

  test('is cut around what it proves, and says where', () => {
    const [long] = quotesOf(graph, [{ ...at('制定印发'), rule: 'r' }]);
    const cut = clip(long!, 20);
    expect(cut).toContain('制定印发');
    expect(cut).toMatch(/^….{18,22}…$/);
    expect(clip(quote!, 200)).toBe(quote!.sentence);
  });

  test('without the text has its place only', () => {
    const file = example();
    delete file.attributes.documents[0]!.text;
    const [bare] = quotesOf(indexGraph(file), [{ ...at('制定印发'), rule: 'r' }]);
    expect(bare).toMatchObject({ doc: 'a.txt', words: undefined, sentence: undefined });
    expect(clip(bare!, 20)).toBe('');
  });

  test('has the number of its sentence, by which it is referred to once that was told', () => {
    const memory = new QuoteMemory();
    const [other] = quotesOf(indexGraph(example()), [{ ...at('推行告知承诺制'), rule: 'r' }]);
    const [bare] = memory.number([{ ...quote!, sentence: undefined }]);
    expect(bare).toMatchObject({ number: undefined, again: false });
    expect(memory.number([quote!, other!])).toMatchObject([
      { number: 1, again: false },
      { number: 2, again: false },
    ]);
    expect(memory.number([quote!])).toMatchObject([{ number: 1, again: true }]);
  });
});
