import { EDGES, NODES } from '../../ontology/registry.ts';
import type { Scheme } from '../../picture/palette.ts';
import type { Theme } from '../core/state.ts';

/** Asks whether the system is dark. */
export const DARK = '(prefers-color-scheme: dark)';

/** The colour scheme that a theme comes to at the moment. */
export function schemeOf(theme: Theme): Scheme {
  if (theme !== 'system') return theme;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Hand the registry's colours to the style sheet as `--node-report`, `--edge-drives`… */
export function paint(scheme: Scheme): void {
  const root = document.documentElement;
  root.dataset.scheme = scheme;
  for (const [kind, { colour }] of Object.entries(NODES)) root.style.setProperty(`--node-${kind}`, colour[scheme]);
  for (const [kind, { colour }] of Object.entries(EDGES)) root.style.setProperty(`--edge-${kind}`, colour[scheme]);
}
