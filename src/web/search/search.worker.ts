import { loadReadings } from '../core/readings.ts';
import { createSearchIndex } from '../core/search.ts';
import type { SearchAnswer, SearchRequest } from './task.ts';

const index = createSearchIndex();
const tell = (answer: SearchAnswer) => postMessage(answer);

async function answer(query: string): Promise<void> {
  if (index.wants(query)) index.hear(await loadReadings());
  tell(index.find(query));
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'add') index.add(data.nodes);
  else answer(data.query).catch(reportError);
});
