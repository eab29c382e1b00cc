import '../core/no-eval.ts';
import { readGraphFile } from '../../graph/file.ts';
import { decodeBytes, problemsOf } from '../core/fetch-graph.ts';
import { piecesOf } from './pieces.ts';
import type { OpeningMessage, OpeningRequest } from './task.ts';

const tell = (message: OpeningMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<OpeningRequest>) => {
  try {
    const text = 'text' in data ? data.text : decodeBytes(data.bytes);
    for (const piece of piecesOf(readGraphFile(JSON.parse(text)))) tell({ type: 'piece', piece });
  } catch (error) {
    tell({ type: 'problems', problems: problemsOf(error) });
  }
});
