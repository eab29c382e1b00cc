import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components';
import { FORMATS } from '../../exports/registry.ts';
import { useExport } from './export.ts';
import { useTranslate, useView } from './page.ts';

const PART = 'part';

/** Every format that the graph can be taken along in. The menu stays open while and after it writes, to say how it went. */
export function ExportMenu() {
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { progress, save } = useExport();
  const [part, setPart] = useState(false);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const writing = progress.stage === 'writing';
  return (
    <div className="export" ref={setFrame}>
      <MenuTrigger>
        <Button aria-busy={writing} data-action="export">
          {t('export.label')}
        </Button>
        <Popover
          className="export-panel"
          placement="bottom end"
          offset={6}
          {...(frame ? { UNSTABLE_portalContainer: frame } : {})}
        >
          <Menu data-writing={writing} aria-label={t('export.menu')} shouldFocusWrap autoFocus="first">
            <MenuSection
              aria-label={t('export.what')}
              selectionMode="multiple"
              selectedKeys={part ? [PART] : []}
              onSelectionChange={(chosen) => setPart(chosen === 'all' || chosen.has(PART))}
            >
              <MenuItem id={PART} className="export-part" shouldCloseOnSelect={false}>
                {t('export.part')}
              </MenuItem>
            </MenuSection>
            <MenuSection aria-label={t('export.menu')}>
              {FORMATS.map((format) => (
                <MenuItem
                  key={format.id}
                  id={format.id}
                  textValue={format.label[language]}
                  shouldCloseOnSelect={false}
                  onAction={() => void save(format, part)}
                  data-format={format.id}
                >
                  <Text slot="label">{format.label[language]}</Text>
                  <Text slot="description">{format.purpose[language]}</Text>
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
          {progress.words && (
            <p className="export-progress" data-stage={progress.stage}>
              {progress.words}
            </p>
          )}
        </Popover>
      </MenuTrigger>
    </div>
  );
}
