import '../core/no-eval.ts';
import { readGraphFile } from '../../graph/file.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import { isDrawable } from '../core/drawable.ts';
import { decodeBytes, problemsOf } from '../core/fetch-graph.ts';
import { piecesOf } from './pieces.ts';
import type { GraphSource, OpeningMessage, OpeningRequest } from './task.ts';

const tell = (message: OpeningMessage) => postMessage(message);

/** What was read and is not checked yet. */
let json: unknown;

function send(file: GraphFile): void {
  const { nodes, edges } = file;
  for (const piece of piecesOf(file, nodes.length + edges.length)) tell({ type: 'piece', piece });
}

function read(source: GraphSource, wanted: 'graph' | 'verdict'): void {
  json = JSON.parse('text' in source ? source.text : decodeBytes(source.bytes));
  if (wanted === 'verdict') check();
  // The check would take the processor from whoever draws; it waits for leave.
  else if (isDrawable(json)) send(json);
  else check(send);
}

function check(then: (file: GraphFile) => void = () => {}): void {
  then(readGraphFile(json));
  tell({ type: 'verdict', problems: [] });
}

addEventListener('message', ({ data }: MessageEvent<OpeningRequest>) => {
  try {
    if (data.type === 'read') read(data.source, data.wanted);
    else check();
  } catch (error) {
    tell({ type: 'verdict', problems: problemsOf(error) });
  }
});
