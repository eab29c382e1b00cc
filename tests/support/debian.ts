import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** Whether a command runs and succeeds. */
export function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Sees to it that a program of a Debian package is there, installing the package where it is not.
 * @param works whether it can be used
 * @throws if it cannot be installed: a test of a consumer is never skipped
 */
export function ensureDebianPackage(name: string, works: () => boolean): void {
  if (works()) return;
  const help = `install ${name} (Debian: apt-get install ${name}) and run the tests again`;
  if (!existsSync(APT) || process.getuid?.() !== 0)
    throw new Error(`${name} is missing and cannot be installed here; ${help}`);
  console.error(`${name} is missing; installing it`);
  const apt = (...args: string[]) =>
    execFileSync(APT, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', name);
  } catch (error) {
    throw new Error(`installing ${name} failed: ${(error as Error).message.trim()}; ${help}`);
  }
  if (!works()) throw new Error(`${name} was installed but does not work; ${help}`);
}
