import { embeddedGraph } from '../core/embedded.ts';
import { EMBEDDED_GRAPH, fetchGraph, LARGE, type LoadFailure, type Opening, openGraph } from '../core/fetch-graph.ts';
import type { Model } from '../core/model.ts';
import { prepare } from '../core/prepare.ts';
import { raiseEasel } from '../picture/first.ts';
import type { Session } from '../view/session.ts';
import { openSession } from '../view/session.ts';
import { inWorker } from './open.ts';
import type { OpeningProgress } from './task.ts';

/** A graph that was found sound with the view of it, or why there is none. */
export type Opened = { readonly model: Model; readonly session: Session } | { readonly failure: LoadFailure };

/** A graph on its way to the page. */
export interface GraphOpening {
  /** Never rejects. */
  readonly opened: Promise<Opened>;
  /** Resolves as soon as loading the rest of the page keeps no picture waiting. */
  readonly quiet: Promise<void>;
  progress(): OpeningProgress | undefined;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** The rest of the page waits for a picture no longer than so many milliseconds. */
const PATIENCE = 500;

/**
 * Asks for the graph that the page holds or that lies beside it, draws its picture as soon as that can be done, and has it
 * checked meanwhile. The picture of a file that fails the check is taken away again.
 */
export function beginOpening(): GraphOpening {
  let progress: OpeningProgress | undefined;
  const listeners = new Set<() => void>();
  let hush = () => {};
  const quiet = new Promise<void>((resolve) => {
    hush = resolve;
    setTimeout(resolve, PATIENCE);
  });
  let sketched: Session | undefined;
  const opening: Opening = {
    elsewhere: inWorker,
    progress(now) {
      progress = now;
      if (now.stage !== 'fetch' || (now.total ?? now.done) >= LARGE) hush();
      for (const listener of listeners) listener();
    },
    async sketch(model) {
      sketched = openSession(model);
      await easel?.draw(model, sketched.store);
    },
  };
  const text = embeddedGraph();
  const fetched = text === undefined ? fetchGraph(new URL(location.href), opening) : undefined;
  // While the file is on its way: to begin with graphics takes as long as all the rest of a small picture.
  const easel = raiseEasel();
  const open = async (): Promise<Opened> => {
    const loaded = await (fetched ?? openGraph(EMBEDDED_GRAPH, text ?? '', opening));
    hush();
    if (!sketched || 'failure' in loaded) easel?.remove();
    if ('failure' in loaded) return loaded;
    const { model } = loaded;
    const session = sketched ?? openSession(model);
    await prepare(model, session.store.get());
    return { model, session };
  };
  return {
    opened: open(),
    quiet,
    progress: () => progress,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
