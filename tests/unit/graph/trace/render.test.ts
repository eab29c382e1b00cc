import { describe, expect, test } from 'vitest';
import { pathsBetween } from '../../../../src/graph/trace/paths.ts';
import { TRACE_FORMATS } from '../../../../src/graph/trace/render/formats.ts';
import { nameOf, shortName } from '../../../../src/graph/trace/render/names.ts';
import { byStage, pathSections, traceSection } from '../../../../src/graph/trace/render/section.ts';
import { trace } from '../../../../src/graph/trace/trace.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { DECISION, edge, example, graphFile, MERGED, node, TEXT } from './example.ts';

const graph = indexGraph(example());
const down = [traceSection(graph, trace(graph, DECISION, { direction: 'down' }))];

test('what is shown stands by level, from the centre down to what was done', () => {
  expect(byStage(graph, down[0]!).map(({ stage }) => stage)).toEqual([
    'province',
    'county',
    'unplaced',
    'measure',
    'reform',
    'body',
  ]);
});

describe('as text', () => {
  const text = TRACE_FORMATS.text(graph, down, 'zh');

  test('each line has its sentence, document and offset', () => {
    expect(text).toContain('├─ 推动：制定印发《甲县事业单位优化整合方案》〔举措〕');
    expect(text).toContain(
      '“按照《东海省关于事业单位改革的决定》（东委发〔2018〕1号）精神，制定印发《甲县事业单位优化整合方案》。”',
    );
    const words = '按照《东海省关于事业单位改革的决定》';
    const start = TEXT.indexOf(words);
    expect(text).toContain(`—— a.txt ${start}–${start + words.length}，置信度 0.95`);
    expect(text).toMatch(/同一事项的举措〔推断〕：县直65个事业单位优化整合成7个〔举措〕/);
    expect(text).toContain('a.txt  甲县报告');
  });

  test('a sentence is written out once, and referred to by its number', () => {
    const sentence =
      '按照《东海省关于事业单位改革的决定》（东委发〔2018〕1号）精神，制定印发《甲县事业单位优化整合方案》。';
    for (const format of ['text', 'markdown'] as const) {
      const written = TRACE_FORMATS[format](graph, [...down, ...down], 'zh');
      expect(written.split(sentence), format).toHaveLength(2);
      expect(written).toMatch(/句\d( ——|，| —) ?a\.txt \d+–\d+/);
    }
  });

  test('English words around Chinese names', () => {
    const english = TRACE_FORMATS.text(graph, down, 'en');
    expect(english).toContain('drove: 制定印发');
    expect(english.replace(/[“《].*?[”》]/gu, '')).not.toContain('推动');
  });

  test('an empty trace says what that means', () => {
    const empty = [traceSection(graph, trace(graph, 'region:甲县', { direction: 'up' }))];
    expect(TRACE_FORMATS.text(graph, empty, 'zh')).toContain('没有写明的上游');
  });
});

test('Markdown escapes what is syntax', () => {
  const own = indexGraph(
    graphFile(
      [node('regulation', '甲*办法*'), node('measure', '做<事>|一件')],
      [edge('drives', 'regulation:甲*办法*', 'measure:做<事>|一件')],
    ),
  );
  const text = TRACE_FORMATS.markdown(
    own,
    [traceSection(own, trace(own, 'regulation:甲*办法*', { direction: 'down' }))],
    'zh',
  );
  expect(text).toContain('### 《甲\\*办法\\*》');
  expect(text).toContain('**做\\<事\\>\\|一件**');
});

test('Mermaid draws authority downward whichever way was traced, conclusions dotted', () => {
  const arrows = (text: string) => text.split('\n').filter((line) => line.includes('|"')).length;
  const text = TRACE_FORMATS.mermaid(graph, down, 'zh');
  expect(text).toMatch(/^flowchart LR\n {2}subgraph province\["省级"\]/);
  expect(text).toMatch(/n\d+ -\.->\|"同一事项的举措（推断）"\| n\d+/);
  expect(arrows(text)).toBe(arrows(TRACE_FORMATS.mermaid(graph, [...down, ...down], 'zh')));
  const up = [traceSection(graph, trace(graph, MERGED, { direction: 'up' }))];
  const id = (label: string) => new RegExp(`(n\\d+)\\["${label}`).exec(TRACE_FORMATS.mermaid(graph, up, 'zh'))?.[1];
  expect(TRACE_FORMATS.mermaid(graph, up, 'zh')).toContain(
    `${id('《甲县事业')} -.->|"同一事项的举措（推断）"| ${id('县直65个')}`,
  );
});

test('JSON quotes the evidence by its offsets', () => {
  const { sections } = JSON.parse(
    TRACE_FORMATS.json(graph, pathSections(DECISION, pathsBetween(graph, DECISION, MERGED)), 'zh'),
  );
  expect(sections).toHaveLength(3);
  expect(sections[0].nodes.map(({ key }: { key: string }) => key)).toContain(MERGED);
  for (const { hops } of sections)
    for (const { evidence } of hops)
      for (const { start, end, quote, sentence } of evidence) {
        expect(TEXT.slice(start, end)).toBe(quote);
        expect(sentence).toContain(quote);
      }
});

test('documents are named with title marks and 文号; marks within are single', () => {
  const notice = node('regulation', '关于印发《甲办法》的通知', { number: '甲政发〔2019〕2号' });
  expect(nameOf(notice)).toBe('《关于印发〈甲办法〉的通知》（甲政发〔2019〕2号）');
  expect(shortName(notice, 8)).toBe('《关于印发〈甲办…》（甲政发〔2019〕2号）');
  expect(nameOf(node('regulation', '甲政发〔2019〕2号', { number: '甲政发〔2019〕2号' }))).toBe('甲政发〔2019〕2号');
});
