import { useState } from 'react';
import type { Format } from '../../exports/format.ts';
import { download } from '../core/download.ts';
import { exportName, fileInTurns, writeExport } from '../core/export.ts';
import { notices } from '../core/notice.ts';
import { shownPart } from '../core/part.ts';
import { usePage, useTranslate, useView, useVisible } from './page.ts';

/** How an export stands: nothing asked for yet, being written, saved, or why not. */
interface Progress {
  readonly stage: 'idle' | 'writing' | 'done' | 'failed';
  readonly words: string;
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Saves the graph, or what is shown of it, in a format; one at a time, told in words as it goes. */
export function useExport(): { progress: Progress; save(format: Format, part: boolean): Promise<void> } {
  const { model } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const shown = useVisible();
  const [progress, setProgress] = useState<Progress>({ stage: 'idle', words: '' });

  const save = async (format: Format, part: boolean) => {
    if (progress.stage === 'writing') return;
    const label = format.label[language];
    const tell = (bytes: number) =>
      setProgress({ stage: 'writing', words: t('export.writing', { format: label, size: size(bytes) }) });
    tell(0);
    // Cleared, so that the same words are announced again after the same export.
    notices.say('');
    try {
      const whole = await fileInTurns(model);
      const file = part ? shownPart(whole, shown) : whole;
      const content = await writeExport(format, file, language, tell);
      const name = exportName(format, file, part);
      download(name, content);
      const [nodes, edges] = [file.nodes.length, file.edges.length];
      const done = t('export.done', {
        name,
        nodes: t('count.nodes', { count: nodes }),
        edges: t('count.edges', { count: edges }),
        size: size(content.size),
      });
      const { drawnEdges = Number.POSITIVE_INFINITY } = format;
      const words = edges > drawnEdges ? `${done} ${t('export.drawn', { format: label, most: drawnEdges })}` : done;
      setProgress({ stage: 'done', words });
      notices.say(words);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const words = t('export.failed', { format: label, reason });
      setProgress({ stage: 'failed', words });
      notices.say(words);
    }
  };
  return { progress, save };
}
