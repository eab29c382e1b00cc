import type { CurationEntry } from '../../ontology/curation.ts';

let saved: readonly CurationEntry[] = [];

/** Whether decisions would be lost with the page. */
export const unsaved = {
  save(entries: readonly CurationEntry[]): void {
    saved = entries;
  },
  among: (entries: readonly CurationEntry[]): boolean => entries.some((entry) => !saved.includes(entry)),
};
