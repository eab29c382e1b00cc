import type { Hop } from '../../graph/trace/hop.ts';
import { nameOf } from '../../graph/trace/render/names.ts';
import type { Section } from '../../graph/trace/render/section.ts';
import { relation } from '../../graph/trace/render/words.ts';
import { STAGES, stageOf } from '../../graph/trace/stage.ts';
import type { TraceGraph } from '../../graph/trace/traceGraph.ts';
import type { Branch } from '../../graph/trace/tree.ts';
import { quote } from '../core/sentences.ts';
import { usePage, useTranslate, useView } from './page.ts';
import { QuoteView } from './Quotes.tsx';
import { NodeSwatch } from './Swatch.tsx';

interface Props {
  readonly graph: TraceGraph;
  readonly sections: readonly Section[];
  /** All hops in reading order. */
  readonly hops: readonly Hop[];
  readonly step: number | undefined;
  go(step: number): void;
}

/** The hops of a trace as nested lists; the one that the reader stands at shows its sentence. */
export function TraceTree({ graph, sections, hops, step, go }: Props) {
  const language = useView((state) => state.language);
  const order = new Map(hops.map((hop, i) => [hop, i]));
  const branches = (all: readonly Branch[]) => (
    <ol className="trace-tree">
      {all.map((branch) => (
        <li key={`${branch.hop.edge.key} ${branch.hop.from}`}>
          <HopView graph={graph} branch={branch} at={order.get(branch.hop) ?? -1} step={step} go={go} />
          {branch.branches.length > 0 && branches(branch.branches)}
        </li>
      ))}
    </ol>
  );
  return sections.map((section) => (
    <div key={section.heading.zh} className="trace-section">
      <h3>{section.heading[language]}</h3>
      {section.branches.length === 0 ? <p className="empty">{section.empty[language]}</p> : branches(section.branches)}
    </div>
  ));
}

type HopProps = Pick<Props, 'graph' | 'step' | 'go'> & { readonly branch: Branch; readonly at: number };

function reveal(item: HTMLElement | null) {
  item?.scrollIntoView({ block: 'nearest' });
}

function HopView({ graph, branch: { hop, elsewhere }, at, step, go }: HopProps) {
  const { model } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const node = graph.nodes.get(hop.to);
  const here = at === step;
  if (!node) return null;
  return (
    <div className="hop" ref={here ? reveal : undefined}>
      <button type="button" aria-current={here ? 'step' : undefined} data-hop={at} onClick={() => go(at)}>
        <NodeSwatch kind={node.attributes.kind} />
        <span>
          <em>{relation(hop, language)}</em> {nameOf(node)}
          <small>
            {STAGES[stageOf(graph, hop.to)][language]}
            {elsewhere && ` · ${t('trace.elsewhere')}`}
          </small>
        </span>
      </button>
      {here && (
        <ul className="quotes">
          {quote(model, hop.edge.evidence).map((found) => (
            <QuoteView key={`${found.doc} ${found.start}`} quote={found} />
          ))}
        </ul>
      )}
    </div>
  );
}
