import { compute } from './compute.ts';
import type { AnalysisInput } from './task.ts';

addEventListener('message', ({ data }: MessageEvent<AnalysisInput>) => {
  const output = compute(data);
  postMessage(output, { transfer: [output.buffer] });
});
