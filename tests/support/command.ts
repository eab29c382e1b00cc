import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What starts a TypeScript program, wherever it is called from. */
export const TSX = ['--import', import.meta.resolve('tsx')];

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/NAME.ts` of a project in `cwd` as a user would, and waits for it. */
export function runScript(name: string, args: readonly string[], cwd = ROOT, project = ROOT): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...TSX, join(project, 'scripts', `${name}.ts`), ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}

/** A copy of the project without data, gone after the test: for what a test must not put into this one, which others read. */
export function copiedProject(): string {
  const folder = temporaryFolder();
  for (const part of ['package.json', 'scripts', 'src'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'graph-data'));
  return folder;
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
