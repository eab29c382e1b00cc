import type { Model } from '../core/model.ts';
import { searchable } from '../core/search.ts';
import type { HitGroup } from '../core/search-hits.ts';
import type { SearchAnswer, SearchRequest } from './task.ts';

/** Finds nodes of one graph by any part of a name, in a worker, so that whoever types is never held up. */
export interface Finder {
  /**
   * The hits of a query; `undefined` when another query came before this one was begun. Rejects where the worker breaks
   * off.
   */
  find(query: string): Promise<readonly HitGroup[] | undefined>;
  /** Makes the index, of how names are read, too, so that the first query finds it there. */
  begin(): void;
  /** Give the worker up; another query begins anew. */
  end(): void;
}

/** Nodes that are handed over at a time. */
const ROWS = 2000;

async function createWorker(model: Model): Promise<Worker> {
  const { default: SearchWorker } = await import('./search.worker.ts?worker&inline');
  const worker = new SearchWorker();
  const tell = (request: SearchRequest) => worker.postMessage(request);
  const nodes = [...model.nodes.values()];
  for (let i = 0; i < nodes.length; i += ROWS) {
    tell({ type: 'add', nodes: nodes.slice(i, i + ROWS).map((node) => searchable(model, node)) });
    // The page draws and hears the reader in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  tell({ type: 'listen' });
  return worker;
}

function ask(worker: Worker, query: string): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    const begun = new AbortController();
    const { signal } = begun;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<SearchAnswer>) => {
        begun.abort();
        resolve(data);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => {
        begun.abort();
        reject(new Error(message));
      },
      { signal },
    );
    const request: SearchRequest = { type: 'find', query };
    worker.postMessage(request);
  });
}

export function createFinder(model: Model): Finder {
  let worker: Promise<Worker> | undefined;
  /** The answer that is being worked out; the worker gets one query at a time. */
  let busy: Promise<unknown> = Promise.resolve();
  let turn = 0;
  const begin = () => {
    worker ??= createWorker(model);
    return worker;
  };
  return {
    begin: () => void begin(),
    end() {
      void worker?.then((begun) => begun.terminate());
      worker = undefined;
      busy = Promise.resolve();
    },
    async find(query) {
      const mine = ++turn;
      const found = await begin();
      await busy;
      if (mine !== turn) return undefined;
      const answer = ask(found, query);
      busy = answer.catch(() => {});
      return answer;
    },
  };
}
