import { useEffect, useState } from 'react';
import { EDGES, NODES } from '../../ontology/registry.ts';
import type { Scheme } from '../../picture/palette.ts';
import type { Theme } from '../core/state.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The colour scheme that a theme comes to, following the system where the theme says so. */
export function useScheme(theme: Theme): Scheme {
  const [systemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const scheme = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  useEffect(() => paint(scheme), [scheme]);
  return scheme;
}

/** Hand the registry's colours to the style sheet as `--node-report`, `--edge-drives`… */
function paint(scheme: Scheme): void {
  const root = document.documentElement;
  root.dataset.scheme = scheme;
  for (const [kind, { colour }] of Object.entries(NODES)) root.style.setProperty(`--node-${kind}`, colour[scheme]);
  for (const [kind, { colour }] of Object.entries(EDGES)) root.style.setProperty(`--edge-${kind}`, colour[scheme]);
}
