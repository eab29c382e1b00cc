import { drawn, ranked } from './drawn.ts';
import type { Model } from './model.ts';
import { pause } from './pause.ts';
import type { ViewState } from './state.ts';
import { visible } from './visible.ts';

/** Graphs of fewer nodes need no preparing. */
const LARGE = 5000;

/** Whether the first view of a model takes so long to work out that it wants preparing. */
export const wantsPreparing = (model: Model): boolean => model.nodes.size >= LARGE;

/** Work out what the first trace in a large graph asks for, a little at a time. */
export async function prepareTrace(model: Model): Promise<void> {
  if (wantsPreparing(model)) await (await import('./trace-graph.ts')).makeTraceGraph(model);
}

/** Work out what the first view of a large graph asks for, one thing at a time, so that no one task is long. */
export async function prepare(model: Model, state: ViewState): Promise<void> {
  if (!wantsPreparing(model)) return;
  await pause();
  visible(model, state.filters);
  await pause();
  drawn(model, state);
  await pause();
  ranked(model);
  if (state.trace) await prepareTrace(model);
  await pause();
}
