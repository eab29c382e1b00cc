import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript, temporaryFolder } from '../support/command.ts';

test('report prints the summary of the sample as text', () => {
  const { code, stdout, stderr } = runScript('report', []);
  expect([code, stderr]).toEqual([0, '']);
  const headings = stdout.match(/^[一二三四五六七]、\S+$/gm);
  expect(headings).toEqual([
    '一、概况',
    '二、各主题举措',
    '三、法规文件及其推动的举措',
    '四、各机构所做',
    '五、改革事项',
    '六、问题与整改',
    '七、未写明依据的举措和文件',
  ]);
  expect(stdout).toMatch(/除另注外：实施主体 长海县人民政府/);
  expect(stdout).toMatch(/承接、取消行政职权17项 +数字 行政职权 17项/);
  expect(stdout).toMatch(/（大政发〔2018〕13号）\n +发布机关 大连市人民政府 · 直接推动举措 3/);
  expect(stdout).toMatch(/推进改革的力度还需要加强；.*\n +写明的整改举措 .*（整体对应）/);
});

test('report --markdown writes a file whole, in the language asked for', () => {
  const folder = temporaryFolder();
  const { code, stdout } = runScript('report', ['--markdown', 'out/summary.md', '--lang', 'en'], folder);
  expect([code, stdout.trim()]).toEqual([0, 'report → out/summary.md']);
  const written = readFileSync(join(folder, 'out', 'summary.md'), 'utf8');
  expect(written).toMatch(/^# Summary of measures and their authority\n\n## 1\. Overview\n/);
  expect(written).toContain('| Measure | Done by | Figures | Basis | Status | At |\n| --- |');
  expect(readdirSync(join(folder, 'out'))).toEqual(['summary.md']);
});

test.each([
  [['--markdown', 'taken'], /^error: --markdown taken is a folder; name a file in it/],
  [['--markdown', 'file/summary.md'], /^error: cannot write file\/summary\.md: /],
  [['--lang', 'fr'], /^error: --lang fr is none; give one of zh, en/],
  [['--graph', 'none.json'], /^error: --graph none\.json: there is no such file/],
  [['more'], /^error: unexpected more/],
])('report %j is one clear message and writes nothing', (args, message) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'file'), 'kept');
  const { code, stdout, stderr } = runScript('report', args, folder);
  expect(stderr).toMatch(message);
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
});
