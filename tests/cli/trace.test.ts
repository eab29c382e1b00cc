import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import { ROOT, runScript, temporaryFolder } from '../support/command.ts';

const trace = (...args: string[]) => runScript('trace', args);
const sample = readGraphFile(JSON.parse(readFileSync(join(ROOT, 'graph-data', 'graph.json'), 'utf8')));
const text = sample.attributes.documents[0]?.text ?? '';

interface Written {
  sections: {
    nodes: { key: string; number?: string; label: string; stage: string }[];
    hops: {
      from: string;
      to: string;
      kind: string;
      origin: string;
      evidence: { start: number; end: number; quote: string; sentence: string }[];
    }[];
  }[];
}

describe('on the sample', () => {
  test('a reform leads up to the notice behind it and its issuer, with the sentences that say so', () => {
    const { code, stdout } = trace('告知承诺制', '--up', '--format', 'json');
    expect(code).toBe(0);
    const [section] = (JSON.parse(stdout) as Written).sections;
    const notice = section?.nodes.find(({ number }) => number === '大政发〔2018〕13号');
    expect(notice?.stage).toBe('city');
    const drives = section?.hops.find(({ kind, to }) => kind === 'drives' && to === notice?.key);
    expect(drives?.evidence[0]?.quote).toMatch(/^按照.*\(大政发〔2018〕13号\)工作部署,研究县政府各部门首批/);
    const issued = section?.hops.find(({ kind, from }) => kind === 'issuedBy' && from === notice?.key);
    expect(issued?.to).toBe('institution:大连市人民政府');
    expect(issued?.evidence[0]?.sentence).toContain('按照大连市人民政府关于印发《大连市新政审批告知承诺办法》的通知');
    for (const { evidence } of section?.hops ?? [])
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('a decision of the province leads down over the county’s scheme to what came of it', () => {
    const { code, stdout } = trace('辽委发[2018]21', '--down');
    expect(code).toBe(0);
    expect(stdout).toMatch(/推动：制定印发《长海县公益性事业单位优化整合方案》/);
    expect(stdout).toMatch(/[├└]─ \S+：县直65个公益性事业单位优化整合成7个〔举措〕/);
    expect(stdout).toMatch(/“县直65个公益性事业单位优化整合成7个;.*”\n.*—— changhai-2018\.txt \d+–\d+/);
    // by the scheme that was drawn up, or by a reform that both name: either is what sentences say
    const { sections } = JSON.parse(
      trace('辽委发〔2018〕21号', '--to', '县直65个', '--format', 'json').stdout,
    ) as Written;
    const between = sections.map(({ nodes }) => nodes.map(({ number, stage }) => number ?? stage));
    expect(between.some((path) => path.includes('长委办发〔2018〕50号') || path.includes('reform'))).toBe(true);
    // what no sentence says in so many words is marked as concluded
    const concluded = sections.flatMap(({ hops }) => hops.filter(({ kind }) => kind === 'sameMatter'));
    expect(concluded.filter(({ origin }) => origin !== 'derived')).toEqual([]);
  });

  test.each([
    [['gzcnz', '--format', 'markdown'], /^## 向上追溯[^\n]*\n\n(- \*\*.*\n)+\n### 告知承诺制/],
    [['gaozhichengnuozhi', '--up', '--format', 'mermaid'], /^flowchart LR\n {2}subgraph city\["市级"\]/],
    [['告知承诺制', '--up', '--lang', 'en'], /^■ Upstream: on what authority, and why/],
    [['告知承诺制', '--down'], /^■ 向下追溯/],
  ])('trace %j', (args, expected) => {
    const { code, stdout, stderr } = trace(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });
});

test.each([
  [['没有这个'], 1, /^error: nothing in the graph is called 没有这个; give a name/],
  [['告知承诺制', '--to', '没有这个'], 1, /^error: nothing in the graph is called 没有这个/],
  [
    ['民心网', '--to', '镇机构改革'],
    1,
    /^error: no path of authority joins 民心网 and 镇机构改革\n {2}upstream of both: /,
  ],
  [['重大行政决策'], 2, /^error: \d+ things are called 重大行政决策; give the key of one:\n {2}\S+:/],
  [[], 2, /^error: say what to trace/],
  [['a', 'b'], 2, /^error: unexpected b; a name with blanks/],
  [['a', '--up', '--down'], 2, /^error: give one of --up, --down and --to/],
  [['a', '--format', 'pdf'], 2, /^error: --format pdf is none; give one of text, json, markdown, mermaid/],
  [['a', '--depth', '0'], 2, /^error: --depth 0 is no number of steps/],
  [['a', '--min-confidence', '2'], 2, /^error: --min-confidence 2 is no number from 0 to 1/],
  [['a', '--kinds', 'cites'], 2, /^error: --kinds cites is none; give of drives, /],
  [['a', '--doc', 'b.txt'], 2, /^error: --doc b\.txt is none; give of changhai-2018\.txt/],
  [['a', '--graph', 'none.json'], 2, /^error: --graph none\.json: there is no such file/],
  [['a', '--quiet'], 2, /^error: Unknown option '--quiet'; --help lists/],
])('trace %j ends with %d and one clear message', (args, expected, message) => {
  const { code, stdout, stderr } = trace(...args);
  expect(stderr).toMatch(message);
  expect(stderr.match(/error:/g)).toHaveLength(1);
  expect(stderr).not.toMatch(/\n +at /);
  expect([code, stdout]).toEqual([expected, '']);
});

test('a graph file that is none is refused with the place that breaks it', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'no.json'), '{');
  writeFileSync(join(folder, 'empty.json'), '{"attributes":{}}');
  expect(runScript('trace', ['a', '--graph', 'no.json'], folder).stderr).toMatch(
    /^error: --graph no\.json is no JSON: /,
  );
  expect(runScript('trace', ['a', '--graph', 'empty.json'], folder).stderr).toMatch(/is not a yiju graph file:\n/);
});
