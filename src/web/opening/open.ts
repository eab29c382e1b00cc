import type { Elsewhere } from '../core/fetch-graph.ts';
import { createReceiver, type GraphPiece } from './pieces.ts';
import type { OpeningMessage, OpeningRequest } from './task.ts';

/**
 * Has a worker of the page read a graph file, so that the page stays quick meanwhile; gives what is wrong with it, or
 * nothing. Never rejects: a worker that breaks off (out of memory) is a problem of the file.
 * @param take called with each piece of the graph, and how to give leave to check it.
 */
async function askWorker(
  request: OpeningRequest & { type: 'read' },
  take: (piece: GraphPiece, check: () => void) => void,
): Promise<readonly string[]> {
  const { default: OpeningWorker } = await import('./open.worker.ts?worker&inline');
  const worker = new OpeningWorker();
  const tell = (message: OpeningRequest, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => {
        if (data.type === 'verdict') resolve(data.problems);
        else take(data.piece, () => tell({ type: 'check' }));
      });
      worker.addEventListener('error', ({ message }) => resolve([message]));
      const { source } = request;
      tell(request, 'bytes' in source ? source.bytes.map(({ buffer }) => buffer) : []);
    });
  } finally {
    worker.terminate();
  }
}

/** Reads and checks graph files in a worker. */
export const inWorker: Elsewhere = {
  check: (text) => askWorker({ type: 'read', source: { text }, wanted: 'verdict' }, () => {}),
  async open(source, { progress, sketch }) {
    const receiver = createReceiver();
    const problems = await askWorker({ type: 'read', source, wanted: 'graph' }, (piece, check) => {
      progress?.({ stage: 'build', ...receiver.take(piece) });
      const model = receiver.model();
      if (!model) return;
      progress?.({ stage: 'check' });
      void (sketch?.(model) ?? Promise.resolve()).then(check);
    });
    const model = receiver.model();
    return problems.length === 0 && model ? { model } : { problems };
  },
};
