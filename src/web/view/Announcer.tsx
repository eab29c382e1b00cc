import { useEffect, useSyncExternalStore } from 'react';
import { quotesOf } from '../core/evidence.ts';
import type { Model } from '../core/model.ts';
import { degree } from '../core/model.ts';
import { notices } from '../core/notice.ts';
import { readPassage } from '../core/passage.ts';
import type { ViewState } from '../core/state.ts';
import { edgeKindLabel, nodeKindLabel } from '../core/wording.ts';
import type { Translate } from '../strings/index.ts';
import { useChange } from './change.ts';
import { usePage, useTranslate, useView, useVisible } from './page.ts';

function sentence(model: Model, { selection, language }: Pick<ViewState, 'selection' | 'language'>, t: Translate) {
  if (!selection) return '';
  const quotes = t('count.quotes', { count: quotesOf(model, selection).length });
  if (selection.type === 'passage') {
    const edges = readPassage(model, selection.key)?.edges.length ?? 0;
    return t('passage.selected', { count: edges });
  }
  const node = selection.type === 'node' ? model.nodes.get(selection.key) : undefined;
  if (node) {
    const kind = nodeKindLabel(node.kind, language);
    const edges = t('count.edges', { count: degree(model, node.key) });
    return t('detail.selected', { kind, label: node.label, edges, quotes });
  }
  const edge = model.edges.get(selection.key);
  if (!edge) return '';
  const name = (key: string) => model.nodes.get(key)?.label ?? key;
  return t('detail.selected.edge', {
    source: name(edge.source),
    kind: edgeKindLabel(edge.kind, language),
    target: name(edge.target),
    quotes,
  });
}

/** Tells a screen reader what is selected, or what the page has done since. */
export function Announcer() {
  const { model } = usePage();
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const language = useView((state) => state.language);
  const filters = useView((state) => state.filters);
  const view = useView((state) => state.view);
  const { nodes, edges } = useVisible();
  const notice = useSyncExternalStore(notices.subscribe, notices.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is the newer news
  useEffect(() => notices.say(''), [selection]);
  useChange(view, () => notices.say(t(`view.${view}`)));
  useChange(filters, () => {
    const counts = { nodes: t('count.nodes', { count: nodes.size }), edges: t('count.edges', { count: edges.size }) };
    notices.say(t('filter.now', counts));
  });
  return (
    <p className="quiet" role="status" aria-live="polite" data-role="announcer" data-live-announcer="true">
      {notice || sentence(model, { selection, language }, t)}
    </p>
  );
}
