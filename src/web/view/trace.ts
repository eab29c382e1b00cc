import { useMemo } from 'react';
import type { ShownTrace } from '../core/trace.ts';
import { answerTrace } from '../core/trace.ts';
import { traceGraphOf } from '../core/trace-graph.ts';
import { usePage, useView } from './page.ts';

/** The trace that is asked for, if it is asked for wholly; stepping through it does not work it out again. */
export function useTrace(): ShownTrace | undefined {
  const { model } = usePage();
  const direction = useView((state) => state.trace?.direction);
  const from = useView((state) => state.trace?.from);
  const to = useView((state) => state.trace?.to);
  return useMemo(() => {
    if (direction === undefined || from === undefined || (direction === 'between' && to === undefined))
      return undefined;
    return answerTrace(traceGraphOf(model), { direction, from, ...(to === undefined ? {} : { to }) });
  }, [model, direction, from, to]);
}
