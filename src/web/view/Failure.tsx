import { useEffect } from 'react';
import type { LoadFailure } from '../core/fetch-graph.ts';
import { MOST_BYTES } from '../core/limits.ts';
import type { Language } from '../core/state.ts';
import { translator } from '../strings/index.ts';
import { useScheme } from './scheme.ts';

interface Props {
  readonly failure: LoadFailure;
  readonly language: Language;
  retry(): void;
  openIntake(): void;
}

/** Stands in place of the explorer when there is no graph: which file, and what is wrong where. */
export function Failure({ failure, language, retry, openIntake }: Props) {
  const t = translator(language);
  useScheme('system');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t('failure.title');
  });
  return (
    <main className="failure">
      <div role="alert">
        <h1>{t('failure.title')}</h1>
        <dl>
          <dt>{t('failure.file')}</dt>
          <dd>
            <code>{failure.address}</code>
          </dd>
          <dt>{t('failure.reason')}</dt>
          <dd>
            <ul>
              {failure.large && <li>{t('failure.large', { most: MOST_BYTES / 1e6 })}</li>}
              {failure.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </dd>
        </dl>
        <p>{t('failure.help')}</p>
      </div>
      <button type="button" onClick={retry}>
        {t('failure.retry')}
      </button>{' '}
      <button type="button" onClick={openIntake} aria-haspopup="dialog" data-action="intake">
        {t('intake.open')}
      </button>
    </main>
  );
}
