import { useEffect, useState } from 'react';
import type { Scheme } from '../../picture/palette.ts';
import type { Theme } from '../core/state.ts';
import { DARK, paint } from '../picture/paint.ts';

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
