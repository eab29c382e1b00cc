import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT, runScript, TSX } from '../support/command.ts';

/** Starts the explorer and waits for the address that it prints. */
function start(port: number): Promise<string> {
  const child: ChildProcess = spawn(
    process.execPath,
    [...TSX, join(ROOT, 'scripts', 'start.ts'), '--no-open', '--port', String(port)],
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

test.each([
  [['--port', 'http'], /^error: --port http is no port/],
  [['--quiet'], /^error: Unknown option '--quiet'/],
  [['report.txt'], /^error: unexpected report\.txt/],
])('npm start refuses %j', (args, message) => {
  const { code, stderr } = runScript('start', args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
