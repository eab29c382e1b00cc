import { useEffect, useRef, useState } from 'react';
import type { Model } from '../core/model.ts';
import { intake, loadReader, type TakenIn } from '../intake/intake.ts';
import type { IntakeProgress } from '../intake/task.ts';
import type { Change } from './session.ts';

/** How the last intake ended. */
export type Outcome =
  | { readonly end: 'read'; readonly result: TakenIn; readonly nodes: number; readonly edges: number }
  | { readonly end: 'cancelled' }
  | { readonly end: 'broken'; readonly reason: string };

interface Options {
  /** The graph that what is read joins; undefined where it is to take its place. */
  into(): Model | undefined;
  show(model: Model, change: Change, document: string | undefined): Promise<void>;
}

/** Reads files one batch at a time, and shows the graph that comes of it. */
export function useIntake({ into, show }: Options) {
  const [progress, setProgress] = useState<IntakeProgress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    void loadReader();
    return () => running.current?.abort();
  }, []);

  const read = (files: readonly File[]) => {
    if (files.length === 0 || running.current) return;
    const abort = new AbortController();
    running.current = abort;
    const graph = into();
    setOutcome(undefined);
    setProgress({ done: 0, total: files.length, name: files[0]?.name });
    intake(files, graph, setProgress, abort.signal)
      .then(async (result): Promise<Outcome> => {
        const { model } = result;
        if (!model) return { end: 'read', result, nodes: 0, edges: 0 };
        await show(model, graph ? 'grown' : 'other', result.read[0]);
        const nodes = model.nodes.size - (graph?.nodes.size ?? 0);
        const edges = model.edges.size - (graph?.edges.size ?? 0);
        return { end: 'read', result, nodes, edges };
      })
      .catch(
        (error): Outcome => (abort.signal.aborted ? { end: 'cancelled' } : { end: 'broken', reason: String(error) }),
      )
      .then((ended) => {
        running.current = undefined;
        setProgress(undefined);
        setOutcome(ended);
      });
  };
  return { progress, outcome, read, cancel: () => running.current?.abort(), reset: () => setOutcome(undefined) };
}
