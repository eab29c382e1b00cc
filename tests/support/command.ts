import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** Runs `scripts/NAME.ts` in `cwd` as a user would, and waits for it. */
export function runScript(name: string, args: readonly string[], cwd = ROOT): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...TSX, join(ROOT, 'scripts', `${name}.ts`), ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
