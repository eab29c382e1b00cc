import type { Language } from '../core/state.ts';
import type { OpeningProgress } from '../opening/task.ts';
import type { Translate } from '../strings/index.ts';
import { translator } from '../strings/index.ts';
import { useScheme } from './scheme.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function words(progress: OpeningProgress | undefined, t: Translate): string {
  switch (progress?.stage) {
    case 'fetch': {
      const { done, total } = progress;
      if (total === undefined) return t('app.loading.fetch', { done: megabytes(done) });
      return t('app.loading.fetch.of', { done: megabytes(done), total: megabytes(total) });
    }
    case 'check':
      return t('app.loading.check');
    case 'build':
      return t('app.loading.build', { done: progress.done, total: progress.total });
    default:
      return t('app.loading');
  }
}

/** How far the graph has come that is being opened. A screen reader is told the stages, not the numbers. */
export function Loading({ language, progress }: { language: Language; progress: OpeningProgress | undefined }) {
  const t = translator(language);
  useScheme('system');
  const part = progress && 'done' in progress && progress.total ? progress.done / progress.total : undefined;
  return (
    <div className="loading">
      <p role="status" className="quiet">
        {t(progress?.stage === 'check' ? 'app.loading.check' : 'app.loading')}
      </p>
      <p aria-hidden="true" data-role="loading">
        {words(progress, t)}
      </p>
      {progress && <progress aria-label={t('app.loading')} value={part} max={1} data-stage={progress.stage} />}
    </div>
  );
}
