import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import type { Figure } from '../../../src/relations/figures.ts';

/** The figures of the measures that a county's report tells. */
const read = (body: string): Figure[] => {
  const { entities } = extract(readDocument(`桐庐县2023年法治政府建设情况报告\n\n${body}\n`, 'report.txt'));
  return entities.flatMap(({ attributes }) => (attributes.figures ?? []) as Figure[]);
};

const figures = (body: string): string[] => read(body).map(({ value, unit }) => `${value}${unit}`);

describe('figures', () => {
  it.each([
    ['推进二期工程建设。', []],
    ['举办两期培训班。', ['2期']],
    ['建成5G基站120个。', ['120个']],
    ['“桐快办”5.0版上线运行。', []],
    ['推动“两新”[1]政策落实。', []],
    ['落实县十七届人大三次会议决议。', []],
    ['召开三次会议。', ['3次']],
  ])('of %s', (body, expected) => expect(figures(body)).toEqual(expected));

  it('tells what is counted without the word that says it is done', () =>
    expect(read('3件行政复议决定书已按要求在县政府网站上公开。')).toMatchObject([{ value: 3, of: '行政复议决定书' }]));
});
