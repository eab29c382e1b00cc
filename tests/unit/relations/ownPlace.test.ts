import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** Who did the one deed that a text tells. */
function actors(title: string, body: string, signature: string): string[] {
  const { facts } = extract(readDocument(`${title}\n\n${body}\n\n${signature}\n2023年1月3日\n`, 'a.txt'));
  return facts.filter(({ kind }) => kind === 'carriedOutBy').map(({ target }) => target.replace('institution:', ''));
}
const bureau = (body: string): string[] => actors('长海县司法局2022年工作总结', body, '长海县司法局');

describe('我县 as subject', () => {
  it.each([
    '我县建成调解室3个。',
    '我县在公共法律服务中心设立了窗口。',
    '我县在全省率先建成调解室3个。',
    '我县对调解室3个进行改造。',
  ])('is the government where a bureau reports: %s', (body) => expect(bureau(body)).toEqual(['长海县人民政府']));

  it.each(['我局建成调解室3个。', '建成调解室3个。', '全县建成调解室3个。'])('%s is the bureau’s', (body) =>
    expect(bureau(body)).toEqual(['长海县司法局']),
  );

  it('is whoever reports where that is no bureau', () => {
    expect(actors('长海县2022年工作总结', '我县建成调解室3个。', '长海县人民政府')).toEqual(['长海县人民政府']);
    expect(actors('长海县人民政府办公室2022年工作总结', '我县建成调解室3个。', '长海县人民政府办公室')).toEqual([
      '长海县人民政府',
    ]);
  });
});
