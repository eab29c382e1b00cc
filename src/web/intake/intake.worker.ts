import '../core/no-eval.ts';
import { takeIn } from './take-in.ts';
import type { IntakeMessage, IntakeRequest } from './task.ts';

const tell = (message: IntakeMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => {
  takeIn(data, (progress) => tell({ type: 'progress', progress })).then(
    (result) => tell({ type: 'result', result }),
    // A rejection would end here; an error reaches the page.
    reportError,
  );
});
