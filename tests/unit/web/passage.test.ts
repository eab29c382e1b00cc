import { describe, expect, it } from 'vitest';
import { emphasise, shown } from '../../../src/web/core/emphasis.ts';
import { quotesOf } from '../../../src/web/core/evidence.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { passageAt, readPassage } from '../../../src/web/core/passage.ts';
import { exampleModel, TEXT } from './example.ts';

const model = exampleModel();

describe('a sentence', () => {
  const passage = passageAt(model, 'a.txt', TEXT.indexOf('推行'));

  it('is found around any place in it', () => {
    expect(quotesOf(model, passage ?? { type: 'passage', key: '' })[0]?.text).toBe(
      '根据《放管办法》（甲政发〔2018〕3号），甲县政府推行告知承诺制。',
    );
  });

  it('tells what was read from it, and lights that', () => {
    const found = readPassage(model, passage?.key ?? '');
    expect(found?.edges.map(({ kind }) => kind).sort()).toEqual(['advances', 'carriedOutBy', 'drives', 'states']);
    expect(found?.nodes.map(({ key }) => key).sort()).toEqual(['f', 'i', 'l', 'm']);
    const emphasis = emphasise(model, shown(model, { filters: OPEN_FILTERS, selection: passage }), passage);
    expect([emphasis.litEdges.size, emphasis.focused]).toEqual([4, true]);
  });

  it.each(['', '5-2@a.txt', '0-9999@a.txt', '0-3@b.txt', 'x', '-1-3@a.txt'])('is none for the key %j', (key) => {
    expect(readPassage(model, key)).toBeUndefined();
    expect(quotesOf(model, { type: 'passage', key })).toEqual([]);
  });

  it('is none where there is no text', () => {
    expect(passageAt(model, 'b.txt', 0)).toBeUndefined();
    expect(passageAt(model, 'a.txt', TEXT.length)).toBeUndefined();
  });
});
