import { drawn } from './drawn.ts';
import type { Model } from './model.ts';
import { pause } from './pause.ts';
import type { ViewState } from './state.ts';
import { visible } from './visible.ts';

/** Graphs of fewer nodes need no preparing. */
const LARGE = 5000;

/** Work out what the first view of a large graph asks for, one thing at a time, so that no one task is long. */
export async function prepare(model: Model, state: ViewState): Promise<void> {
  if (model.nodes.size < LARGE) return;
  await pause();
  visible(model, state.filters);
  await pause();
  drawn(model, state);
  await pause();
}
