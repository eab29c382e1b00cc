import type { Model } from '../core/model.ts';
import type { Visible } from '../core/visible.ts';
import type { AnalysisOutput, Task } from './task.ts';
import { inputOf } from './task.ts';

const known = new WeakMap<Visible, Map<Task, AnalysisOutput>>();

/** Numbers by node: one each, or two for a layout. */
export type Analysis = ReadonlyMap<string, readonly number[]>;

/**
 * Work a task out over what is shown, in a worker of its own, so that the page stays quick and an abandoned task costs
 * nothing more. What was worked out once is kept as long as the same is shown.
 */
export async function analyse(task: Task, model: Model, visible: Visible, signal: AbortSignal): Promise<Analysis> {
  const input = inputOf(task, model, visible);
  const answers = known.get(visible) ?? new Map<Task, AnalysisOutput>();
  known.set(visible, answers);
  const output = answers.get(task) ?? (await inWorker(input, signal));
  answers.set(task, output);
  const width = output.length / Math.max(1, input.nodes.length);
  return new Map(input.nodes.map(({ key }, i) => [key, [...output.subarray(i * width, (i + 1) * width)]]));
}

async function inWorker(input: ReturnType<typeof inputOf>, signal: AbortSignal): Promise<AnalysisOutput> {
  const { default: AnalysisWorker } = await import('./analysis.worker.ts?worker&inline');
  signal.throwIfAborted();
  const worker = new AnalysisWorker();
  try {
    return await new Promise<AnalysisOutput>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisOutput>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.postMessage(input);
    });
  } finally {
    worker.terminate();
  }
}
