import type { Model } from '../core/model.ts';
import { createReceiver } from './pieces.ts';
import type { OpeningMessage, OpeningProgress, OpeningRequest } from './task.ts';

/** Reads a large graph file in a worker of the page, which stays quick meanwhile. Never rejects. */
export async function openInWorker(
  request: OpeningRequest,
  progress: (progress: OpeningProgress) => void,
): Promise<{ model: Model } | { problems: readonly string[] }> {
  progress({ stage: 'check' });
  const { default: OpeningWorker } = await import('./open.worker.ts?worker&inline');
  const worker = new OpeningWorker();
  const receiver = createReceiver();
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => {
        if (data.type === 'problems') return resolve({ problems: data.problems });
        progress({ stage: 'build', ...receiver.take(data.piece) });
        const model = receiver.model();
        if (model) resolve({ model });
      });
      worker.addEventListener('error', ({ message }) => resolve({ problems: [message] }));
      const transfer = 'bytes' in request ? request.bytes.map(({ buffer }) => buffer) : [];
      worker.postMessage(request, transfer);
    });
  } finally {
    worker.terminate();
  }
}
