import type { Language } from '../core/state.ts';
import { translator } from '../strings/index.ts';
import type { Outcome } from './intake.ts';

/** What came of the files: how much is new, which were there already, and which could not be read and why. */
export function IntakeOutcome({ outcome, language }: { outcome: Outcome; language: Language }) {
  const t = translator(language);
  if (outcome.end === 'cancelled') return <p>{t('intake.cancelled')}</p>;
  if (outcome.end === 'broken') return <p className="desk-refused">{t('intake.broken', { reason: outcome.reason })}</p>;
  const { result, nodes, edges } = outcome;
  const { read, known, refused } = result;
  return (
    <div data-role="intake-outcome">
      {result.model && (
        <p>
          {t('intake.read', {
            documents: t('count.documents', { count: read.length }),
            nodes: t('count.nodes', { count: nodes }),
            edges: t('count.edges', { count: edges }),
          })}
        </p>
      )}
      {known.length > 0 && <p>{t('intake.known', { names: known.join('、') })}</p>}
      {refused.length > 0 && (
        <ul className="desk-refused">
          {refused.map(({ name, why, problems }) => (
            <li key={name}>
              <strong>{name}</strong>: {t(`intake.refused.${why}`)}
              {problems.map((problem) => (
                <code key={problem}>{problem}</code>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
