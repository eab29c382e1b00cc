import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, temporaryFolder } from '../support/command.ts';

const TEXT = '东海县2018年法治政府建设情况报告\n\n根据《古树名木保护办法》，阳光洒满山冈。阳光的推进像一首歌。\n';

function folder(): string {
  const made = temporaryFolder();
  writeFileSync(join(made, 'trees.txt'), TEXT);
  return made;
}

const survey = (...args: string[]) => runScript('survey', args);

describe('survey', () => {
  it('prints counts, throughput and what was not read, each with document, offset and words', () => {
    const { code, stdout, stderr } = survey(folder());
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 documents, \d+ characters, [\d.]+ s, [\d.]+ million characters\/s/);
    expect(stdout).toMatch(/^ {2}regulation +1 +1 {2}法规文件$/m);
    expect(stdout).toContain('trees.txt:20  根据《古树名木保护办法》，阳光洒满山冈。');
    expect(stdout).toContain(`trees.txt:${TEXT.indexOf('阳光的推进')}  阳光的推进像一首歌`);
  });

  it('gives all of it as JSON', () => {
    const { code, stdout } = survey(folder(), '--json');
    expect(code).toBe(0);
    const found = JSON.parse(stdout) as { documents: number; clauses: { words: string; start: number }[] };
    expect(found.documents).toBe(1);
    for (const { words, start } of found.clauses) expect(TEXT.slice(start, start + words.length)).toBe(words);
  });

  it('says in one line what is wrong with a path, and surveys the rest', () => {
    const made = folder();
    const { code, stdout, stderr } = survey(made, join(made, 'nowhere'));
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/nowhere: there is no such file or folder/);
    expect(stdout).toMatch(/^1 documents/);
  });

  it('ends with 2 when there is nothing to survey or the command line is wrong', () => {
    const empty = join(temporaryFolder(), 'empty');
    mkdirSync(empty);
    for (const args of [[empty], [join(empty, 'nowhere')], [], [empty, '--top', 'many'], ['--nonsense']]) {
      const { code, stderr, stdout } = survey(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toMatch(/^error: [^\n]+\n$/);
      expect(stdout).toBe('');
    }
  });
});
