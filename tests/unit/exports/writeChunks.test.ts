import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChunks, writeFolder } from '../../../scripts/support/writeChunks.ts';
import { TSX, temporaryFolder } from '../../support/command.ts';

/** More than is gathered before it is written, and then a failure. */
function* broken(): Generator<string> {
  yield '甲'.repeat(100_000);
  throw new Error('the source broke');
}

const files = (...chunks: (() => Iterable<string>)[]) =>
  chunks.map((make, i) => ({ name: `${i}.csv`, mediaType: 'text/csv', chunks: make }));

test('a file that cannot be finished leaves nothing behind, and the one before as it was', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'old.txt'), 'before');
  for (const name of ['old.txt', 'new.txt']) {
    await expect(writeChunks(join(folder, name), broken())).rejects.toThrow('the source broke');
  }
  await expect(writeChunks(join(folder, 'a', 'b', 'new.txt'), broken())).rejects.toThrow('the source broke');
  expect(readdirSync(folder)).toEqual(['old.txt']);
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('before');
});

/** Writes without end, says so once it has begun, and is to be told to end. */
const ENDLESS = `
  import { writeChunks } from ${JSON.stringify(new URL('../../../scripts/support/writeChunks.ts', import.meta.url).href)};
  await writeChunks('new/out.txt', (function* () {
    for (let i = 0; ; i++) {
      if (i === 3) console.log('begun');
      yield '甲'.repeat(100_000);
    }
  })());
`;

test('a process that is told to end leaves nothing half written', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [...TSX, '--input-type=module', '--eval', ENDLESS], { cwd: folder });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const [during] = readdirSync(join(folder, 'new'));
  expect(during).toMatch(/^\.out\.txt\.\d+\.tmp$/);
  child.kill('SIGTERM');
  expect(await ended).toEqual([null, 'SIGTERM']);
  expect(readdirSync(folder)).toEqual([]);
});

test('several files take their places together or not at all', async () => {
  const folder = temporaryFolder();
  const old = join(folder, 'old');
  mkdirSync(old);
  writeFileSync(join(old, '0.csv'), 'before');
  const broke = files(() => ['after'], broken);
  await expect(writeFolder(old, broke)).rejects.toThrow('the source broke');
  await expect(writeFolder(join(folder, 'new'), broke)).rejects.toThrow('the source broke');
  expect(readdirSync(folder)).toEqual(['old']);
  expect(readdirSync(old)).toEqual(['0.csv']);
  expect(readFileSync(join(old, '0.csv'), 'utf8')).toBe('before');
});

test('a link is written through, not replaced', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'target.txt'), 'before');
  symlinkSync(join(folder, 'target.txt'), join(folder, 'link.txt'));
  await writeChunks(join(folder, 'link.txt'), ['af', 'ter']);
  expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('after');
});
