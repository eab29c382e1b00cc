import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript, temporaryFolder } from '../support/command.ts';

const TEXT = '关于做好档案整理工作的通知\n\n根据《档案管理办法》，办公室整理档案300卷。\n';

function goldFolder(entity: object): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'archives.txt'), TEXT);
  const gold = { doc: 'archives.txt', entities: [entity], relations: [] };
  writeFileSync(join(folder, 'archives.json'), JSON.stringify(gold));
  return folder;
}

const evaluate = (...args: string[]) => runScript('evaluate', args);

test('evaluate prints the marks per document and over all, and the differences with their sentence', () => {
  const gold = goldFolder({ id: 'L1', kind: 'regulation', names: ['保密管理规定'], forms: ['档案管理办法'] });
  const { code, stdout } = evaluate('--gold', gold, '--errors', '--kind', 'regulation');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^archives +P\/R\/F1 {2}regulation /m);
  expect(stdout).toMatch(/^regulation +P \d\.\d{3} {2}R \d\.\d{3} {2}F1 \d\.\d{3} /m);
});

test('evaluate calls nothing wrong in kinds that no annotation has, unless asked for one', () => {
  const { stdout } = evaluate('--doc', 'changhai-2018', '--errors');
  expect(stdout).toMatch(/: missed advances: /);
  expect(stdout).not.toMatch(/: wrong cites: /);
  expect(evaluate('--doc', 'changhai-2018', '--errors', '--kind', 'cites').stdout).toMatch(/: wrong cites: /);
});

test('evaluate refuses an annotation that does not fit its text', () => {
  const { code, stderr } = evaluate('--gold', goldFolder({ id: 'M1', kind: 'measure', quote: '整理档案301卷' }));
  expect(code).toBe(2);
  expect(stderr).toContain('M1: not in the text: 整理档案301卷');
});

test('evaluate names the kinds there are when asked for another', () => {
  const { code, stderr } = evaluate('--kind', 'law');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: --kind law is no kind; give one of report, regulation/);
});
