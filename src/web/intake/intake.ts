import { rowsOf } from '../core/file-of.ts';
import type { Model } from '../core/model.ts';
import { pause } from '../core/pause.ts';
import { createReceiver, piecesOf } from '../opening/pieces.ts';
import type { ChosenFile, IntakeCall, IntakeMessage, IntakeProgress, IntakeResult } from './task.ts';

/** Fetches the reader itself, so that reading needs nothing more from anywhere. */
export const loadReader = () => import('./intake.worker.ts?worker&inline');

/** What came of an intake, the graph as the page holds it. */
export interface TakenIn extends Omit<IntakeResult, 'file'> {
  /** Undefined when nothing was new. */
  readonly model: Model | undefined;
}

/**
 * Read files in a worker of the page, and join them with a graph; nothing is sent anywhere, and the page stays quick:
 * graphs go and come in pieces. Aborting ends the worker at once.
 * @throws what the signal was aborted with, or `Error` when the worker broke off (out of memory).
 */
export async function intake(
  files: readonly ChosenFile[],
  into: Model | undefined,
  progress: (progress: IntakeProgress) => void,
  signal: AbortSignal,
): Promise<TakenIn> {
  const { default: IntakeWorker } = await loadReader();
  signal.throwIfAborted();
  const worker = new IntakeWorker();
  const tell = (call: IntakeCall) => worker.postMessage(call);
  const receiver = createReceiver();
  try {
    const answer = new Promise<TakenIn>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<IntakeMessage>) => {
        if (data.type === 'progress') progress(data.progress);
        else if (data.type === 'piece') receiver.take(data.piece);
        else resolve({ ...data.result, model: receiver.model() });
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const send = async () => {
      for (const piece of into ? piecesOf(rowsOf(into), into.nodes.size + into.edges.size) : []) {
        tell({ type: 'piece', piece });
        await pause();
        signal.throwIfAborted();
      }
      tell({ type: 'read', files });
    };
    const [taken] = await Promise.all([answer, send()]);
    return taken;
  } finally {
    worker.terminate();
  }
}
