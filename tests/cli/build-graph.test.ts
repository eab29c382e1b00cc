import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import { ROOT, runScript, temporaryFolder } from '../support/command.ts';

const NOTICE = `关于做好档案整理工作的通知

各科室：
根据《档案管理办法》，现就有关事项通知如下。
一、整理档案。办公室整理档案300卷。
`;

/** A folder with one good report in it. */
function folderWithReport(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notice.txt'), NOTICE);
  return folder;
}

const build = (folder: string, ...args: string[]) => runScript('build-graph', [...args, '--out', 'graph.json'], folder);

const graphIn = (folder: string) => readGraphFile(JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')));

describe('build:graph', () => {
  test('writes a graph file that holds the text, and tells kinds, counts and time', () => {
    const folder = folderWithReport();
    const { code, stdout, stderr } = build(folder, 'notice.txt');
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('[1/1] notice.txt') });
    expect(stdout).toMatch(/^nodes +\d+\n {2}report +\d/);
    expect(stdout).toMatch(/1 of 1 reports in \d+\.\d+ s → graph\.json/);
    expect(graphIn(folder).attributes.documents).toMatchObject([
      { id: 'notice.txt', source: 'notice.txt', length: NOTICE.length, text: NOTICE },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'notice.txt']);
  });

  test('gives the same bytes again, in whatever order the files are named', () => {
    const folder = folderWithReport();
    writeFileSync(join(folder, 'another.md'), `# ${NOTICE.replace('档案', '台账')}`);
    build(folder, 'notice.txt', 'another.md');
    const first = readFileSync(join(folder, 'graph.json'));
    build(folder, 'another.md', 'notice.txt', 'notice.txt');
    expect(readFileSync(join(folder, 'graph.json')).equals(first)).toBe(true);
  });

  test('tells files of one base name apart by the folders above them', () => {
    const folder = temporaryFolder();
    for (const year of ['2018', '2019']) {
      mkdirSync(join(folder, 'reports', year), { recursive: true });
      writeFileSync(join(folder, 'reports', year, 'report.txt'), NOTICE);
    }
    expect(build(folder, 'reports').code).toBe(0);
    expect(graphIn(folder).attributes.documents.map(({ id }) => id)).toEqual(['2018/report.txt', '2019/report.txt']);
  });

  test('reads the others when one file cannot be read, and says which and why', () => {
    const folder = folderWithReport();
    writeFileSync(join(folder, 'void.txt'), '');
    symlinkSync('nowhere', join(folder, 'dangling.txt'));
    const { code, stderr } = build(folder, '.', 'missing.txt');
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: .*void\.txt: .+/);
    expect(stderr).toMatch(/error: .*dangling\.txt: there is no such file or folder; check the path/);
    expect(stderr).toMatch(/error: missing\.txt: there is no such file or folder; check the path/);
    expect(graphIn(folder).attributes.documents.map(({ id }) => id)).toEqual(['notice.txt']);
  });

  const unreadable: [string, (folder: string) => string, RegExp][] = [
    ['an empty file', (folder) => file(folder, 'void.txt', ''), /error: .*void\.txt: .*(empty|空)/],
    ['a binary file', (folder) => file(folder, 'scan.txt', Buffer.from([0, 1, 2, 0, 255])), /error: .*scan\.txt: .+/],
    ['a missing path', () => 'missing.txt', /error: missing\.txt: there is no such file/],
    ['a folder without reports', (folder) => subfolder(folder), /error: reports: holds no reports; put \.txt or \.md/],
  ];
  test.each(unreadable)('%s is one clear message, and the graph built before stays', (_, make, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'graph.json'), 'the graph built before');
    const { code, stdout, stderr } = build(folder, make(folder));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.match(/error:/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/\n +at /);
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('the graph built before');
  });

  const wrong: [string, string[], RegExp][] = [
    ['an unknown option', ['--quiet'], /^error: Unknown option '--quiet'; --help lists/],
    ['an option without its value', ['--out'], /^error: Option '--out <value>' argument missing; --help/],
    ['an option for a value', ['--out', '--out'], /^error: Option '--out' argument is ambiguous; --help lists/],
    ['a folder to write to', ['notice.txt', '--out', '.'], /^error: --out .* is a folder; name a file in it/],
    ['a report to write over', ['notice.txt', '--out', 'notice.txt'], /^error: --out .* is one of the reports/],
  ];
  test.each(wrong)('%s is refused before anything is read', (_, args, message) => {
    const folder = folderWithReport();
    const { code, stderr } = runScript('build-graph', args, folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(join(folder, 'notice.txt'), 'utf8')).toBe(NOTICE);
  });

  test('--help explains itself and builds nothing', () => {
    const folder = folderWithReport();
    const { code, stdout } = runScript('build-graph', ['--help'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('--out FILE');
    expect(existsSync(join(folder, 'graph.json'))).toBe(false);
  });
});

test('the committed graph is what the sources give (npm run build:graph)', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'graph.json');
  expect(runScript('build-graph', [join('graph-data', 'sources'), '--out', out], ROOT).code).toBe(0);
  const same = readFileSync(join(ROOT, 'graph-data', 'graph.json')).equals(readFileSync(out));
  expect(same, 'graph-data/graph.json is stale: npm run build:graph, then read git diff graph-data').toBe(true);
});

function file(folder: string, name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function subfolder(folder: string): string {
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'notes.pdf'), '');
  return 'reports';
}
