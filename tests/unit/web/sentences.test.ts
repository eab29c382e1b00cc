import { describe, expect, it } from 'vitest';
import { edgeQuotes, quotesOf } from '../../../src/web/core/evidence.ts';
import { sentenceAround } from '../../../src/web/core/sentences.ts';
import { at, exampleModel, TEXT } from './example.ts';

/** The sentence around the words between ［ and ］. */
function around(marked: string): string {
  const start = marked.indexOf('［');
  const end = marked.indexOf('］') - 1;
  const text = marked.replace(/[［］]/g, '');
  const sentence = sentenceAround(text, start, end);
  return text.slice(sentence.start, sentence.end);
}

describe('the sentence around a span', () => {
  it.each([
    ['前一句。这里说［某事］，做了。后一句。', '这里说某事，做了。'],
    ['［整句话。］后一句。', '整句话。'],
    ['前一句。\n标题［在此］\n下一段。', '标题在此'],
    ['他说：“好［极］了。”然后走了。', '他说：“好极了。”'],
    ['一句［跨两。句］的话。完。', '一句跨两。句的话。'],
    ['［］', ''],
  ])('in %s', (marked, expected) => {
    expect(around(marked)).toBe(expected);
  });

  it('goes on over a hard line wrap', () => {
    const line = '这一行足够长所以它的末尾只是排版上的换行而不是';
    expect(around(`${line}\n段落的结［尾］。下一句。`)).toBe(`${line}\n段落的结尾。`);
  });

  it('never quotes a text without stops whole, and stays fast on it', () => {
    const text = '《'.repeat(100_000);
    const sentence = sentenceAround(text, 50_000, 50_010);
    expect(sentence.end - sentence.start).toBeLessThan(1000);
  });
});

describe('quotes', () => {
  const model = exampleModel();

  it('join spans of one sentence', () => {
    const quotes = quotesOf(model, { type: 'node', key: 'i' });
    expect(quotes.map(({ text }) => text)).toEqual([
      '根据《放管办法》（甲政发〔2018〕3号），甲县政府推行告知承诺制。',
      '甲县政府公开信息。',
    ]);
  });

  it('are exactly the text at their offsets', () => {
    for (const { key } of model.edges.values()) {
      for (const quote of quotesOf(model, { type: 'edge', key })) {
        expect(quote.text).toBe(TEXT.slice(quote.start, quote.end));
        for (const mark of quote.marks) expect(mark.start >= quote.start && mark.end <= quote.end).toBe(true);
      }
    }
  });

  it('mark both ends of an edge and keep the rule', () => {
    const drives = [...model.edges.values()].find(({ kind }) => kind === 'drives');
    const [quote] = drives ? edgeQuotes(model, drives) : [];
    expect(quote?.marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '《放管办法》（甲政发〔2018〕3号）',
      '推行告知承诺制',
    ]);
    expect(quote?.rules).toEqual(['drives.basis']);
  });

  it('of a document without text keep the place', () => {
    const bare = {
      ...model,
      documents: new Map([['a.txt', { id: 'a.txt', title: 'a', source: undefined, text: undefined }]]),
    };
    const { start, end } = at('甲县报告');
    expect(quotesOf(bare, { type: 'node', key: 'r' })).toMatchObject([{ start, end, text: undefined }]);
  });
});
