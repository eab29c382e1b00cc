import { useEffect, useRef, useState } from 'react';
import type { GraphFile } from '../../ontology/schema.ts';
import { intake, loadReader } from '../intake/intake.ts';
import type { IntakeProgress, IntakeResult } from '../intake/task.ts';
import type { Change } from './session.ts';

/** How the last intake ended. */
export type Outcome =
  | { readonly end: 'read'; readonly result: IntakeResult; readonly nodes: number; readonly edges: number }
  | { readonly end: 'cancelled' }
  | { readonly end: 'broken'; readonly reason: string };

interface Options {
  /** The graph that what is read joins; undefined where it is to take its place. */
  into(): GraphFile | undefined;
  show(file: GraphFile, change: Change, document: string | undefined): void;
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
    intake({ files, into: graph }, setProgress, abort.signal)
      .then((result): Outcome => {
        const { file } = result;
        if (file) show(file, graph ? 'grown' : 'other', result.read[0]);
        const [nodes, edges] = [file?.nodes.length ?? 0, file?.edges.length ?? 0];
        const grown = { nodes: nodes - (graph?.nodes.length ?? 0), edges: edges - (graph?.edges.length ?? 0) };
        return { end: 'read', result, ...(file ? grown : { nodes: 0, edges: 0 }) };
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
