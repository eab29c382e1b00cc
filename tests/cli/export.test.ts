import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/exports/registry.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import { serializeGraphFile } from '../../src/graph/serialize.ts';
import { ROOT, runScript, TSX, temporaryFolder } from '../support/command.ts';
import { AWKWARD, exportedText, SAMPLE } from '../unit/exports/support.ts';

const CSV = ['documents.csv', 'edges.csv', 'evidence.csv', 'nodes.csv'];

const run = (folder: string, ...args: string[]) => runScript('export', args, folder);

/** A folder with the awkward graph in it. */
function folderWithGraph(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'awkward.json'), JSON.stringify(AWKWARD));
  return folder;
}

describe('export', () => {
  test('writes text to standard output, and what it did beside', () => {
    const { code, stdout, stderr } = run(folderWithGraph(), '--format', 'json', '--graph', 'awkward.json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: serializeGraphFile(AWKWARD) });
    expect(stderr).toContain('json: 4 nodes, 5 edges → standard output');
  });

  test('takes the committed graph where none is named', () => {
    const { stdout } = run(ROOT, '--format', 'json', '--kinds', 'report');
    const { nodes } = readGraphFile(JSON.parse(stdout));
    expect(nodes).toEqual(SAMPLE.nodes.filter(({ attributes }) => attributes.kind === 'report'));
  });

  test('writes a file and makes its folder', async () => {
    const folder = folderWithGraph();
    const { code, stdout, stderr } = run(folder, '--format', 'gexf', '--graph', 'awkward.json', '--out', 'new/a.gexf');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('gexf: 4 nodes, 5 edges → new/a.gexf');
    expect(readFileSync(join(folder, 'new', 'a.gexf'), 'utf8')).toBe(await exportedText('gexf', AWKWARD));
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.gexf']);
  });

  test('writes several files into a folder, leaving others there alone, or into an archive', () => {
    const folder = folderWithGraph();
    mkdirSync(join(folder, 'tables'));
    writeFileSync(join(folder, 'tables', 'notes.txt'), 'mine');
    writeFileSync(join(folder, 'tables', 'nodes.csv'), 'older');
    for (const out of ['tables', 'tables.zip']) {
      expect(run(folder, '--format', 'csv', '--graph', 'awkward.json', '--out', out).code).toBe(0);
    }
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual([...CSV, 'notes.txt'].sort());
    const archive = unzipSync(readFileSync(join(folder, 'tables.zip')));
    expect(Object.keys(archive).sort()).toEqual(CSV);
    for (const name of CSV) expect(readFileSync(join(folder, 'tables', name)).equals(archive[name]!)).toBe(true);
  });

  test('exports a part: around a thing, along a trace, by kind and confidence', () => {
    const folder = folderWithGraph();
    const part = (...args: string[]) => {
      const { code, stdout, stderr } = run(folder, '--format', 'json', '--graph', 'awkward.json', ...args);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return readGraphFile(JSON.parse(stdout));
    };
    expect(part('--around', '出台').nodes).toHaveLength(3);
    expect(part('--around', '甲县报告', '--depth', '0').nodes).toHaveLength(1);
    expect(part('--trace', 'measure:1').edges.map(({ attributes }) => attributes.kind)).toEqual(['drives']);
    expect(part('--kinds', 'report,regulation').edges).toHaveLength(2);
    expect(part('--kinds', 'supervises').nodes.map(({ key }) => key)).toEqual(['institution:x']);
    expect(part('--min-confidence', '1').edges).toHaveLength(5);
  });

  test('warns where programs draw only so much, and of nothing else', () => {
    const folder = folderWithGraph();
    const { code, stderr } = run(folder, '--format', 'mermaid', '--graph', join(ROOT, 'graph-data', 'graph.json'));
    expect(code).toBe(0);
    expect(stderr.includes('warning: Mermaid')).toBe(SAMPLE.edges.length > 500);
    expect(run(folder, '--format', 'mermaid', '--graph', 'awkward.json').stderr).not.toContain('warning');
  });

  const wrong: [string, string[], RegExp][] = [
    ['no format', [], /^error: --format is missing; give one of json, node-link, /],
    ['an unknown format', ['--format', 'pdf'], /^error: --format pdf is no format; give one of json, node-link, /],
    ['an unknown option', ['--formats', 'json'], /^error: Unknown option '--formats'/],
    ['a name too many', ['--format', 'json', 'graph.json'], /^error: unexpected graph\.json/],
    [
      'a query that nothing answers',
      ['--format', 'json', '--around', '没有这个'],
      /^error: --around 没有这个: nothing .* is called so/,
    ],
    ['a trace of nothing', ['--format', 'json', '--trace', '没有这个'], /^error: --trace 没有这个: nothing/],
    [
      'a query that several answer',
      ['--format', 'json', '--around', '甲县'],
      /^error: --around 甲县: 2 nodes .*:\n {2}(report:a|institution:x) +\(/,
    ],
    [
      'two queries',
      ['--format', 'json', '--around', '甲', '--trace', '乙'],
      /^error: give --around or --trace, not both/,
    ],
    ['a depth of nothing', ['--format', 'json', '--depth', '2'], /^error: --depth needs --around or --trace/],
    [
      'a depth that is no number',
      ['--format', 'json', '--around', '甲', '--depth', '1x'],
      /^error: --depth 1x is no number/,
    ],
    [
      'a confidence beyond 1',
      ['--format', 'json', '--min-confidence', '2'],
      /^error: --min-confidence 2 is no number from 0 to 1/,
    ],
    [
      'an unknown kind',
      ['--format', 'json', '--kinds', 'report,law'],
      /^error: --kinds law is no kind; give of report, /,
    ],
    ['several files and no place', ['--format', 'csv'], /^error: csv is several files; say where with --out/],
    ['a binary file and no place', ['--format', 'xlsx'], /^error: xlsx is binary; say where with --out/],
    [
      'a folder for a file',
      ['--format', 'json', '--out', 'there'],
      /^error: --out .*there is a folder; name a file in it/,
    ],
    ['a file for a folder', ['--format', 'csv', '--out', 'awkward.json'], /^error: --out .* is a file; csv is several/],
    [
      'a folder below a file',
      ['--format', 'json', '--out', 'awkward.json/x'],
      /^error: cannot write .*x: a file stands where/,
    ],
    [
      'folders below a file',
      ['--format', 'csv', '--out', 'awkward.json/x/y'],
      /^error: cannot write .*y: a file stands where/,
    ],
    [
      'a place where no folder can be made',
      ['--format', 'json', '--out', '/proc/none/x'],
      /^error: cannot write \/proc\/none\/x: there is no such folder and none can be made/,
    ],
    [
      'a name that is too long',
      ['--format', 'json', '--out', 'x'.repeat(300)],
      /^error: cannot write .*: its name is too long/,
    ],
    ['a disk that is full', ['--format', 'json', '--out', '/dev/full'], /^error: cannot write .*: the disk is full/],
    ['no place', ['--format', 'json', '--out', ''], /^error: --out names no file/],
    [
      'a folder for a graph',
      ['--format', 'json', '--graph', 'there'],
      /^error: --graph there: is a folder; name a file/,
    ],
    ['a missing graph', ['--format', 'json', '--graph', 'no.json'], /^error: --graph no\.json: there is no such file/],
    [
      'a graph that is none',
      ['--format', 'json', '--graph', 'none.json'],
      /^error: --graph none\.json is not a yiju graph file/,
    ],
    ['a graph that is no JSON', ['--format', 'json', '--graph', 'text.json'], /^error: --graph text\.json is no JSON/],
  ];
  test.each(wrong)('%s is one clear message, and nothing is written', (_, args, message) => {
    const folder = folderWithGraph();
    mkdirSync(join(folder, 'there'));
    writeFileSync(join(folder, 'none.json'), '{}');
    writeFileSync(join(folder, 'text.json'), 'text');
    const before = readdirSync(folder, { recursive: true }).sort();
    const graph = args.includes('--graph') ? [] : ['--graph', 'awkward.json'];
    const { code, stdout, stderr } = run(folder, ...args, ...graph);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.match(/error:/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/\n +at /);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(JSON.parse(readFileSync(join(folder, 'awkward.json'), 'utf8'))).toEqual(AWKWARD);
  });

  test('a pipe or device is written into, not replaced', () => {
    const { code } = run(folderWithGraph(), '--format', 'dot', '--graph', 'awkward.json', '--out', '/dev/null');
    expect(code).toBe(0);
    expect(existsSync('/dev/null') && readFileSync('/dev/null', 'utf8')).toBe('');
  });

  test('- is standard output, for what is not text too, several files being an archive', () => {
    const folder = folderWithGraph();
    const there = readdirSync(folder);
    const bytes = (format: string) => {
      const args = [join(ROOT, 'scripts', 'export.ts'), '--format', format, '--graph', 'awkward.json', '--out', '-'];
      return spawnSync(process.execPath, [...TSX, ...args], { cwd: folder }).stdout;
    };
    expect(bytes('json').toString()).toBe(serializeGraphFile(AWKWARD));
    expect(Object.keys(unzipSync(bytes('csv'))).sort()).toEqual(CSV);
    expect(Object.keys(unzipSync(bytes('xlsx')))).toContain('xl/workbook.xml');
    expect(readdirSync(folder)).toEqual(there);
  });

  test('a standard output that takes no more is one clear message', () => {
    const args = [...TSX, join(ROOT, 'scripts', 'export.ts'), '--format', 'json'];
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: cannot write to standard output: the disk is full\n',
    });
  });

  test('--help lists every format', () => {
    const { code, stdout } = run(ROOT, '--help');
    expect(code).toBe(0);
    for (const { id, purpose } of FORMATS)
      expect(stdout).toMatch(new RegExp(`^  ${id} +${purpose.en.slice(0, 10)}`, 'm'));
  });
});
