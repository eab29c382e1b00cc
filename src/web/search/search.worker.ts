import { loadReadings } from '../core/readings.ts';
import { createSearchIndex } from '../core/search.ts';
import type { SearchAnswer, SearchRequest } from './task.ts';

const index = createSearchIndex();
const tell = (answer: SearchAnswer) => postMessage(answer);

/** A quiet moment in milliseconds, after which the readings are fetched, so that the first query in Latin letters finds them. */
const QUIET = 200;
let quiet: ReturnType<typeof setTimeout> | undefined;

async function listen(): Promise<void> {
  if (!index.wants('a')) return;
  index.hear(await loadReadings());
  // The engine makes code quick that has run: the first query shall not be the one that waits for it.
  index.find('xingzheng');
}

async function answer(query: string): Promise<void> {
  if (index.wants(query)) await listen();
  tell(index.find(query));
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  clearTimeout(quiet);
  if (data.type === 'find') answer(data.query).catch(reportError);
  else {
    index.add(data.nodes);
    quiet = setTimeout(() => listen().catch(reportError), QUIET);
  }
});
