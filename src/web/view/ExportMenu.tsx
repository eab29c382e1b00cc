import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { FORMATS } from '../../exports/registry.ts';
import { useExport } from './export.ts';
import { useTranslate, useView } from './page.ts';

/** Where a key moves among `count` items; undefined for keys that do not move. */
function moved(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/**
 * Every format that the graph can be taken along in. A menu button after the ARIA Authoring Practices: arrow keys, Home
 * and End move, Escape closes and gives the focus back. The menu stays open while and after it writes, to say how it went.
 */
export function ExportMenu() {
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { progress, save } = useExport();
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const writing = progress.stage === 'writing';
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are read from the menu that was just drawn
  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', onPointerDown);
    return () => removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        setOpen(true);
      }
      return;
    }
    if (event.key === 'Escape') {
      // Elsewhere Escape clears the selection.
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
      return;
    }
    const all = items();
    const to = moved(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and the menu in it, one handler for both
    <div
      className="export"
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={writing}
        onClick={() => setOpen(!open)}
        data-action="export"
      >
        {t('export.label')}
      </button>
      {open && (
        <div className="export-panel">
          <div role="menu" id={id} aria-label={t('export.menu')}>
            <button
              type="button"
              role="menuitemcheckbox"
              aria-checked={part}
              tabIndex={-1}
              className="export-part"
              onClick={() => setPart(!part)}
            >
              {t('export.part')}
            </button>
            {FORMATS.map((format) => (
              <button
                key={format.id}
                type="button"
                role="menuitem"
                aria-disabled={writing}
                tabIndex={-1}
                onClick={() => void save(format, part)}
                data-format={format.id}
              >
                {format.label[language]} <small>{format.purpose[language]}</small>
              </button>
            ))}
          </div>
          {progress.words && (
            <p className="export-progress" data-stage={progress.stage}>
              {progress.words}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
