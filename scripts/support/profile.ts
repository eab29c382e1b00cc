import { Session } from 'node:inspector/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './command.ts';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Which part of `work`'s time each file spends in its own code, the greatest first; `(…)` are the engine's own parts. */
export async function selfTimes(work: () => void): Promise<[string, number][]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const files = new Map<string, number>();
  let total = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const file = callFrame.url.startsWith('file:')
      ? relative(ROOT, fileURLToPath(callFrame.url)).split(sep).join('/')
      : callFrame.url || callFrame.functionName;
    files.set(file, (files.get(file) ?? 0) + hitCount);
    total += hitCount;
  }
  return [...files]
    .filter(([, hits]) => hits > 0)
    .map(([file, hits]): [string, number] => [file, hits / total])
    .sort((a, b) => b[1] - a[1]);
}
