import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serializeCuration } from '../../src/curation/file.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import type { CurationEntry } from '../../src/ontology/curation.ts';
import { copiedProject, runScript, temporaryFolder } from '../support/command.ts';

const NOTICE = `关于做好档案整理工作的通知

各科室：
根据《档案管理办法》，现就有关事项通知如下。
一、整理档案。办公室整理档案300卷。
`;
const REGULATION = 'regulation:档案管理办法';
const SAID = { why: '看过原文', when: '2026-11-28', by: '甲' };

const REJECT: CurationEntry = { action: 'reject', what: { node: REGULATION, label: '档案管理办法' }, ...SAID };
const GONE: CurationEntry = { action: 'note', what: { node: 'reform:无', label: '无' }, ...SAID };

function folderWith(curation: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notice.txt'), NOTICE);
  writeFileSync(join(folder, 'curation.json'), curation);
  return folder;
}

const build = (folder: string, ...args: string[]) =>
  runScript('build-graph', ['notice.txt', '--out', 'graph.json', ...args], folder);
const graphIn = (folder: string) => readGraphFile(JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')));

describe('build:graph --curation', () => {
  test('applies what people decided, says so, and gives the same bytes on every run', () => {
    const folder = folderWith(serializeCuration([REJECT]));
    build(folder);
    expect(graphIn(folder).nodes.map(({ key }) => key)).toContain(REGULATION);
    const { code, stdout, stderr } = build(folder, '--curation', 'curation.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('warning') });
    expect(stdout).toContain('curation.json: 1 of 1 decisions applied: reject 1');
    const graph = graphIn(folder);
    expect(graph.nodes.map(({ key }) => key)).not.toContain(REGULATION);
    expect(graph.edges.filter((edge) => [edge.source, edge.target].includes(REGULATION))).toEqual([]);
    expect(graph.attributes.curation).toEqual([REJECT]);
    const first = readFileSync(join(folder, 'graph.json'));
    build(folder, '--curation', 'curation.json');
    expect(readFileSync(join(folder, 'graph.json')).equals(first)).toBe(true);
  });

  test('warns of each decision whose thing is gone, and applies the others', () => {
    const folder = folderWith(serializeCuration([GONE, REJECT]));
    const { code, stdout, stderr } = build(folder, '--curation', 'curation.json');
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 2 decisions applied');
    expect(stderr.match(/warning: .*/g)).toEqual([
      'warning: curation.json, entry 1 (note “无”, 甲 2026-11-28): not applied: there is no reform:无 in this graph',
    ]);
    expect(graphIn(folder).nodes.map(({ key }) => key)).not.toContain(REGULATION);
  });

  const broken: [string, string, RegExp][] = [
    ['half a file', serializeCuration([REJECT]).slice(0, -9), /curation\.json is not a curation file:\n {2}.*JSON/],
    [
      'a decision without a reason',
      serializeCuration([REJECT, { ...REJECT, why: '' }]),
      /curation\.json is not a curation file:\n {2}entry 2\.why: must not be empty/,
    ],
  ];
  test.each(broken)('%s is refused with file and place, and nothing is written', (_, text, message) => {
    const folder = folderWith(text);
    writeFileSync(join(folder, 'graph.json'), 'the graph built before');
    const { code, stdout, stderr } = build(folder, '--curation', 'curation.json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n +at /);
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('the graph built before');
  });

  test('a file that is not there is refused', () => {
    const { code, stderr } = build(folderWith(''), '--curation', 'missing.json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: missing\.json: there is no such file or folder; check the path$/m);
  });

  test('without the option graph-data/curation.json is applied', () => {
    const project = copiedProject();
    writeFileSync(join(project, 'graph-data', 'curation.json'), serializeCuration([REJECT]));
    const folder = folderWith('');
    const { code, stdout } = runScript('build-graph', ['notice.txt', '--out', 'graph.json'], folder, project);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('graph-data/curation.json: 1 of 1') });
    expect(graphIn(folder).nodes.map(({ key }) => key)).not.toContain(REGULATION);
  });
});
