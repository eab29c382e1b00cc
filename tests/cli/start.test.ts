import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import { ROOT, runScript, TSX, temporaryFolder } from '../support/command.ts';

/** Starts the explorer and waits for the address that it prints. */
function start(port: number, ...paths: string[]): Promise<string> {
  const child: ChildProcess = spawn(
    process.execPath,
    [...TSX, join(ROOT, 'scripts', 'start.ts'), '--no-open', '--port', String(port), ...paths],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

/** Takes a free port, so that the next one has to be used. */
function busyPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

test('npm start serves the page and moves on from a busy port', async () => {
  const busy = await busyPort();
  const address = await start(busy);
  expect(address).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+\//);
  expect(Number(new URL(address).port)).not.toBe(busy);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html');
});

test('npm start shows the reports that it is given and leaves the committed graph alone', async () => {
  const kept = join(ROOT, 'graph-data', 'graph.json');
  const before = readFileSync(kept, 'utf8');
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notice.txt'), '关于整理档案的通知\n\n各科室：\n现就有关事项通知如下。\n');
  const address = await start(0, folder);
  const graph = readGraphFile(await (await fetch(new URL('graph.json', address))).json());
  expect(graph.attributes.documents.map(({ id }) => id)).toEqual(['notice.txt']);
  expect(readFileSync(kept, 'utf8')).toBe(before);
});

test.each([
  [['--port', 'http'], /^error: --port http is no port/],
  [['--quiet'], /^error: Unknown option '--quiet'/],
  [['missing.txt'], /^warning: missing\.txt: there is no such file.*\nerror: no report could be read/],
])('npm start refuses %j', (args, message) => {
  const { code, stderr } = runScript('start', args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
