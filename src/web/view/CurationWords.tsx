import type { Curated } from '../../ontology/curation.ts';
import { CURATION_WORDS } from '../../ontology/curation.ts';
import { useView } from './page.ts';

/** What people said of what is selected, with their names and the day. */
export function CurationWords({ said }: { said: readonly Curated[] }) {
  const language = useView((state) => state.language);
  if (said.length === 0) return null;
  return (
    <ul className="curation-words" data-role="curation">
      {said.map(({ action, why, when, by }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a thing only grow at their end
        <li key={i} data-curated={action}>
          <strong>{CURATION_WORDS[action][language]}</strong> {why}{' '}
          <small>
            {by} · {when}
          </small>
        </li>
      ))}
    </ul>
  );
}
