import '../core/no-eval.ts';
import { createFileReceiver, piecesOf } from '../opening/pieces.ts';
import { takeIn } from './take-in.ts';
import type { ChosenFile, IntakeCall, IntakeMessage } from './task.ts';

const tell = (message: IntakeMessage) => postMessage(message);
const receiver = createFileReceiver();

async function read(files: readonly ChosenFile[]): Promise<void> {
  const request = { files, into: receiver.file() };
  const { file, ...result } = await takeIn(request, (progress) => tell({ type: 'progress', progress }));
  if (file) {
    for (const piece of piecesOf(file, file.nodes.length + file.edges.length)) tell({ type: 'piece', piece });
  }
  tell({ type: 'result', result });
}

addEventListener('message', ({ data }: MessageEvent<IntakeCall>) => {
  if (data.type === 'piece') receiver.take(data.piece);
  // A rejection would end here; an error reaches the page.
  else read(data.files).catch(reportError);
});
