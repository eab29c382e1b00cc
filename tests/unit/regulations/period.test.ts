import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/reading/read.ts';
import { periodOf } from '../../../src/resolve/regulationOwn.ts';

const period = (text: string): string | undefined => {
  const document = readDocument(text, 'x.txt');
  return periodOf(document, document.letterhead.title?.text ?? '');
};

describe('periodOf', () => {
  it('reads the year of a report’s title', () => {
    expect(period('长海县民政局2021年工作总结\n\n我局开展检查3次。\n')).toBe('2021');
    expect(period('长海县2016—2020年法治政府建设情况报告\n\n开展检查3次。\n')).toBe('2016-2020');
  });

  it('takes no year from the plans that a title or text names', () => {
    const plan = '《法治政府建设实施纲要（2021—2025年）》';
    expect(period(`2022年落实${plan}情况报告\n\n开展检查3次。\n`)).toBe('2022');
    expect(period(`2022年，我镇落实${plan}。现将有关情况报告如下：\n\n开展检查3次。\n`)).toBe('2022');
    expect(period(`我镇落实法治政府建设实施纲要（2021—2025年）要求。\n\n一、2022年工作情况\n\n开展检查3次。\n`)).toBe(
      '2022',
    );
    expect(period(`我镇落实${plan}。\n\n开展检查3次。\n`)).toBeUndefined();
  });
});
