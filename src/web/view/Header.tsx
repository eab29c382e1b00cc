import { dress, speak } from '../core/actions.ts';
import type { Language, Theme } from '../core/state.ts';
import { LANGUAGES, THEMES } from '../core/state.ts';
import { CurationButton } from './CurationButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { usePage, useTranslate, useView } from './page.ts';

/** Name of the page, the documents in it, language and appearance. */
export function Header() {
  const { model, store, openIntake } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const theme = useView((state) => state.theme);
  const titles = [...model.documents.values()].map(({ title }) => title);
  return (
    <header className="head">
      <h1>
        {t('app.name')}
        <small>{t('app.tagline')}</small>
      </h1>
      <p className="head-documents" title={titles.join('\n')}>
        {titles[0]}
        {titles.length > 1 && ` +${titles.length - 1}`}
      </p>
      <button type="button" className="head-button" onClick={openIntake} aria-haspopup="dialog" data-action="intake">
        {t('intake.open')}
      </button>
      <CurationButton />
      <ExportMenu />
      <label className="head-choice" data-glyph="文A">
        <span className="quiet">{t('language.label')}</span>
        <select
          value={language}
          onChange={(event) => store.dispatch(speak(event.currentTarget.value as Language))}
          data-control="language"
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t(`language.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="head-choice" data-glyph="◐">
        <span className="quiet">{t('theme.label')}</span>
        <select
          value={theme}
          onChange={(event) => store.dispatch(dress(event.currentTarget.value as Theme))}
          data-control="theme"
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
