import { createRoot } from 'react-dom/client';
import type { GraphOpening } from '../opening/begin.ts';
import { App } from './App.tsx';

/** Puts the page in its place, for a graph that is on its way. */
export function mountPage(place: HTMLElement, opening: GraphOpening): void {
  createRoot(place).render(<App opening={opening} />);
}
