import { loadReadings } from '../core/readings.ts';
import { createSearchIndex } from '../core/search.ts';
import type { SearchAnswer, SearchRequest } from './task.ts';

const index = createSearchIndex();
const tell = (answer: SearchAnswer) => postMessage(answer);

let listening: Promise<void> | undefined;

async function hear(): Promise<void> {
  index.hear(await loadReadings());
  // The engine makes code quick that has run: the first query shall not be the one that waits for it.
  index.find('xingzheng');
}

/** Fetches the readings once, and again where that failed. */
function listen(): Promise<void> {
  listening ??= hear().catch((error) => {
    listening = undefined;
    throw error;
  });
  return listening;
}

async function answer(query: string): Promise<void> {
  if (index.wants(query)) await listen();
  tell(index.find(query));
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'add') index.add(data.nodes);
  else if (data.type === 'listen') listen().catch(reportError);
  else answer(data.query).catch(reportError);
});
