import { describe, expect, test } from 'vitest';
import { blocksAsMarkdown } from '../../../../src/graph/report/markdown.ts';
import { reportOf } from '../../../../src/graph/report/report.ts';
import { blocksAsText } from '../../../../src/graph/report/text.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { edge, example, graphFile, MADE, MERGED, node } from '../trace/example.ts';

const file = example();
file.nodes.push(
  node('topic', '履行职能', { ordinal: '（一）' }),
  node('problem', '力度不够', { span: { doc: 'a.txt', start: 0, end: 4 } }),
  node('problem', '思路不新', { span: { doc: 'a.txt', start: 1, end: 4 } }),
  node('problem', '人手不足', { span: { doc: 'a.txt', start: 2, end: 4 } }),
);
file.edges.push(
  edge('under', MADE, 'topic:履行职能'),
  edge('under', MERGED, 'topic:履行职能'),
  edge('addresses', MADE, 'problem:力度不够'),
  edge('addresses', MADE, 'problem:思路不新'),
);
const merged = file.nodes.find(({ key }) => key === MERGED);
if (merged)
  Object.assign(merged.attributes, { figures: [{ value: 7, unit: '个', of: '事业单位', from: 65 }], status: 'done' });
const graph = indexGraph(file);
const rows = (title: string, language: 'zh' | 'en' = 'zh'): string[][] => {
  const blocks = reportOf(graph, language);
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text.includes(title));
  const table = blocks.slice(from).find((block) => block.type === 'table');
  return table?.type === 'table' ? table.rows.map((row) => [...row]) : [];
};

describe('the report', () => {
  test('tells measures by topic with actor, figures, basis and status, in the order of the text', () => {
    const [first, second] = rows('（一）履行职能');
    expect(first).toEqual([
      MADE.slice(8),
      '甲县人民政府',
      '',
      '东委发〔2018〕1号',
      '',
      expect.stringMatching(/^\d+–\d+$/),
    ]);
    expect(second?.slice(0, 5)).toEqual([MERGED.slice(8), '甲县人民政府', '事业单位 65→7个', '', '已完成']);
    expect(rows('未归入章节').map(([name]) => name)).toEqual(['推行告知承诺制']);
  });

  test('tells documents by level, what each drove and what only others tie to it', () => {
    expect(rows('省级')).toEqual([
      ['《东海省关于事业单位改革的决定》（东委发〔2018〕1号）', '中共东海省委员会', '1', '1', '事业单位改革'],
    ]);
    expect(rows('县级')[0]?.slice(2, 4)).toEqual(['0', '1']);
  });

  test('tells bodies by what they did and issued', () => {
    expect(rows('各机构所做').map(([name, , did, , issued]) => [name, did, issued])).toEqual([
      ['甲县人民政府', '3', ''],
      ['中共东海省委员会', '', '1'],
    ]);
  });

  test('puts problems together that one set of remedies answers', () => {
    expect(rows('问题与整改').map((row) => row.slice(0, 2))).toEqual([
      ['力度不够；思路不新', `${MADE.slice(8)}（整体对应）`],
      ['人手不足', '未写明'],
    ]);
  });

  test('begins with what matters most, and says what is not there by leaving it out', () => {
    const blocks = reportOf(graph, 'zh');
    const findings = blocks.find((block) => block.type === 'list');
    expect(findings?.type === 'list' && findings.items).toEqual([
      '举措 3：已完成 1',
      '举措的依据：写明依据 1（33%）；经改革或文件可追溯 1（33%）；未写明 1（33%）',
      '直接推动举措的文件 1：省级 1',
      '推动举措最多的文件：《东海省关于事业单位改革的决定》（东委发〔2018〕1号） 1',
      '实施举措最多的机构：甲县人民政府 3',
      expect.stringMatching(/^推进举措最多的改革：/),
      '问题 3：写明的整改举措 2；未写明 1',
    ]);
  });

  test('what a notice itself orders has its basis in the notice', () => {
    const notice = example();
    const regulation = notice.nodes.find(({ attributes }) => attributes.kind === 'regulation');
    notice.edges.push(edge('states', regulation?.key ?? '', 'measure:推行告知承诺制'));
    const blocks = reportOf(indexGraph(notice), 'zh');
    const from = blocks.findIndex((block) => block.type === 'heading' && block.text.includes('未写明依据的举措和文件'));
    const counts = blocks.slice(from).find((block) => block.type === 'table');
    expect(counts?.type === 'table' && [counts.columns.slice(2), counts.rows.at(-1)?.slice(2)]).toEqual([
      ['写明依据', '经改革或文件可追溯', '载于法规文件本身', '未写明'],
      ['1', '1', '1', '0'],
    ]);
  });

  test.each([
    [100_000_000_000, '1000亿'],
    [946_000, '94.6万'],
    [12_345, '12345'],
    [1156, '1156'],
    [0.5, '0.5'],
  ])('writes %d as %s', (value, written) => {
    const file = example();
    const made = file.nodes.find(({ key }) => key === MADE);
    if (made) made.attributes.figures = [{ value, unit: '元' }];
    expect(blocksAsText(reportOf(indexGraph(file), 'zh'))).toContain(` ${written}元 `);
  });

  test('counts what has a basis, what is tied to one by others, and what has none', () => {
    expect(rows('未写明依据的举措和文件').at(-1)).toEqual(['合计', '3', '1', '1', '1']);
    expect(blocksAsText(reportOf(graph, 'zh'))).toMatch(
      /● 未写明依据的举措\n\n▸ 未归入章节（1）\n\n {2}- 推行告知承诺制/,
    );
  });

  test('in English has no Chinese but names', () => {
    const headings = reportOf(graph, 'en').flatMap((block) =>
      block.type === 'heading' && block.level < 3 ? [block.text] : [],
    );
    expect(headings.join(' ')).not.toMatch(/\p{Script=Han}/u);
    expect(rows('（一）履行职能', 'en')[1]?.[4]).toBe('done');
  });

  test('of an empty graph says that there is nothing', () => {
    const text = blocksAsText(reportOf(indexGraph(graphFile([], [])), 'zh'));
    expect(text.match(/图中没有。/g)).toHaveLength(5);
  });
});

test('tables are columns where they fit, else records; Markdown escapes bars', () => {
  const narrow = { type: 'table', columns: ['名', 'n'], rows: [['改革', '1']] } as const;
  expect(blocksAsText([narrow])).toBe('  名    n\n  改革  1\n');
  const alike = {
    type: 'table',
    columns: ['名', '谁', '长'],
    rows: [
      ['甲', '县政府', '字'.repeat(60)],
      ['乙', '县政府', ''],
      ['丙', '', ''],
      ['丁', '县政府', ''],
    ],
  } as const;
  expect(blocksAsText([alike])).toBe(
    `  除另注外：谁 县政府\n  - 甲\n      长 ${'字'.repeat(60)}\n  - 乙\n  - 丙  谁 —\n  - 丁\n`,
  );
  expect(blocksAsText([alike], 'en')).toMatch(/^ {2}Unless noted: 谁 县政府\n/);
  const wide = {
    type: 'table',
    columns: ['名', '长'],
    rows: [
      ['改革', '字'.repeat(60)],
      ['空', ''],
    ],
  } as const;
  expect(blocksAsText([wide])).toBe(`  - 改革\n      长 ${'字'.repeat(60)}\n  - 空\n`);
  expect(blocksAsMarkdown([{ ...narrow, rows: [['a|b', '1']] }])).toBe('| 名 | n |\n| --- | --- |\n| a\\|b | 1 |\n');
});
