import { describe, expect, it } from 'vitest';
import { annotationsOf, paragraphs, segments } from '../../../src/web/core/segments.ts';
import { at, exampleModel, TEXT } from './example.ts';

const pieces = paragraphs(TEXT, annotationsOf(exampleModel(), 'a.txt'));

describe('paragraphs', () => {
  it('cut the text at its line breaks and keep every annotation', () => {
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual(TEXT.split('\n'));
    expect(pieces.map(({ annotations }) => annotations.map(({ key }) => key).join(''))).toEqual(['r', 'limf', 'i']);
  });

  it('leave blank lines out and let an annotation run over several', () => {
    const text = '甲乙\n \n丙丁';
    const annotation = { start: 1, end: 6, key: 'k', kind: 'measure' as const };
    const found = paragraphs(text, [annotation]);
    expect(found.map(({ start, end, annotations }) => [start, end, annotations.length])).toEqual([
      [0, 2, 1],
      [5, 7, 1],
    ]);
  });
});

describe('segments', () => {
  it('give back the text, with the innermost annotation last', () => {
    for (const piece of pieces) {
      const cut = segments(piece, []);
      expect(cut.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT.slice(piece.start, piece.end));
    }
    const cut = segments(pieces[1] as (typeof pieces)[number], []);
    const reform = cut.find(({ start }) => start === at('告知承诺制').start);
    expect(reform?.over.map(({ key }) => key)).toEqual(['m', 'f']);
  });

  it('are cut where a mark begins and ends', () => {
    const piece = pieces[1] as (typeof pieces)[number];
    const cut = segments(piece, [at('告知')]);
    expect(cut.filter(({ marked }) => marked).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['告知']);
  });
});
