import { useState } from 'react';
import { renderJson } from '../../graph/trace/render/json.ts';
import { renderMarkdown } from '../../graph/trace/render/markdown.ts';
import { renderMermaid } from '../../graph/trace/render/mermaid.ts';
import { renderText } from '../../graph/trace/render/text.ts';
import { shorten } from '../../picture/shorten.ts';
import { stepTo, trace } from '../core/actions.ts';
import type { TraceRequest } from '../core/state.ts';
import { DIRECTIONS } from '../core/state.ts';
import { traceGraphOf } from '../core/trace-graph.ts';
import { usePage, useTranslate, useView } from './page.ts';
import { copyText, saveFile } from './save.ts';
import { TraceTree } from './TraceTree.tsx';
import { useTrace } from './trace.ts';

/** The formats in which a trace can be taken along. */
const FILES = {
  md: { type: 'text/markdown', write: renderMarkdown },
  mmd: { type: 'text/vnd.mermaid', write: renderMermaid },
  json: { type: 'application/json', write: renderJson },
} as const;

/** A way through the graph, hop by hop with the sentence of each, to walk, copy, share and save. */
export default function TracePanel({ request }: { request: TraceRequest }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const shown = useTrace();
  const [said, setSaid] = useState<'copied' | 'shared'>();
  const graph = traceGraphOf(model);
  const { direction, from, to, step } = request;
  const label = (key: string) => shorten(model.nodes.get(key)?.label ?? key, 22);
  const hops = shown?.hops ?? [];

  const go = (at: number) => {
    const hop = hops[at];
    if (!hop) return;
    const stated = model.edges.has(hop.edge.key);
    store.dispatch(stepTo(at, stated ? { type: 'edge', key: hop.edge.key } : { type: 'node', key: hop.to }));
  };
  const copy = async (what: 'copied' | 'shared') => {
    const words = what === 'shared' ? location.href : renderText(graph, shown?.sections ?? [], language);
    await copyText(words);
    setSaid(what);
  };
  return (
    <section className="trace" aria-label={t('trace.label')}>
      <div className="trace-head">
        <h2>
          {t('trace.label')} <small>{t(`trace.${direction}`)}</small>
        </h2>
        <button
          type="button"
          className="trace-close"
          aria-label={t('trace.close')}
          onClick={() => store.dispatch(trace(undefined))}
        >
          ×
        </button>
      </div>
      <p className="trace-ends">
        {label(from)}
        {direction === 'between' && <> ⇢ {to === undefined ? t('trace.choose') : label(to)}</>}
      </p>
      <div className="trace-bar">
        {DIRECTIONS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === direction}
            onClick={() => store.dispatch(trace({ direction: one, from }))}
          >
            {t(`trace.${one}`)}
          </button>
        ))}
      </div>
      {shown && (
        <>
          <div className="trace-bar">
            <button
              type="button"
              aria-label={t('trace.previous')}
              aria-disabled={hops.length === 0 || step === 0}
              onClick={() => go(Math.max(0, (step ?? 1) - 1))}
            >
              ←
            </button>
            <span className="trace-count" role="status">
              {step === undefined
                ? t('trace.steps', { count: hops.length })
                : t('trace.step', { step: step + 1, total: hops.length })}
            </span>
            <button
              type="button"
              aria-label={t('trace.next')}
              aria-disabled={hops.length === 0 || (step ?? -1) >= hops.length - 1}
              onClick={() => go((step ?? -1) + 1)}
            >
              →
            </button>
            <button type="button" onClick={() => void copy('copied')} data-action="copy-trace">
              {t(said === 'copied' ? 'trace.copied' : 'trace.copy')}
            </button>
            <button type="button" onClick={() => void copy('shared')} data-action="share">
              {t(said === 'shared' ? 'trace.shared' : 'trace.share')}
            </button>
            <select
              aria-label={t('trace.save')}
              value=""
              data-control="save-trace"
              onChange={(event) => {
                const ending = event.currentTarget.value as keyof typeof FILES;
                const { type, write } = FILES[ending];
                saveFile(`trace.${ending}`, type, write(graph, shown.sections, language));
              }}
            >
              <option value="">{t('trace.save')}</option>
              {Object.keys(FILES).map((ending) => (
                <option key={ending} value={ending}>
                  .{ending}
                </option>
              ))}
            </select>
          </div>
          <div className="trace-scroll">
            {shown.sections.length === 0 && <p className="empty">{t('trace.none')}</p>}
            <TraceTree graph={graph} sections={shown.sections} hops={hops} step={step} go={go} />
          </div>
        </>
      )}
    </section>
  );
}
