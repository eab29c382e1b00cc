import type { IntakeMessage, IntakeProgress, IntakeRequest, IntakeResult } from './task.ts';

/** Fetches the reader itself, so that reading needs nothing more from anywhere. */
export const loadReader = () => import('./intake.worker.ts?worker&inline');

/**
 * Read files in a worker of the page, so that it stays quick; nothing is sent anywhere. Aborting ends the worker at
 * once. @throws what the signal was aborted with, or `Error` when the worker broke off (out of memory).
 */
export async function intake(
  request: IntakeRequest,
  progress: (progress: IntakeProgress) => void,
  signal: AbortSignal,
): Promise<IntakeResult> {
  const { default: IntakeWorker } = await loadReader();
  signal.throwIfAborted();
  const worker = new IntakeWorker();
  try {
    return await new Promise<IntakeResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<IntakeMessage>) => {
        if (data.type === 'progress') progress(data.progress);
        else resolve(data.result);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
