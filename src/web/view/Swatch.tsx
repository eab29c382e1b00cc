import type { EdgeKind, NodeKind } from '../../ontology/registry.ts';
import { NODES } from '../../ontology/registry.ts';

/** A node kind as the picture draws it: its colour and shape. */
export function NodeSwatch({ kind }: { kind: NodeKind }) {
  const colour = `var(--node-${kind})`;
  const { shape } = NODES[kind];
  return (
    <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'square' && <rect x="2.5" y="2.5" width="11" height="11" style={{ fill: colour }} />}
      {shape === 'disc' && <circle cx="8" cy="8" r="6" style={{ fill: colour }} />}
      {shape === 'ringed' && (
        <circle cx="8" cy="8" r="5" style={{ fill: colour, fillOpacity: 0.28, stroke: colour, strokeWidth: 2.5 }} />
      )}
      {(shape === 'hollow' || shape === 'target') && (
        <circle cx="8" cy="8" r="5.2" style={{ fill: 'none', stroke: colour, strokeWidth: 2 }} />
      )}
      {shape === 'target' && <circle cx="8" cy="8" r="2.2" style={{ fill: colour }} />}
    </svg>
  );
}

/** An edge kind as the picture draws it. */
export function EdgeSwatch({ kind }: { kind: EdgeKind }) {
  const colour = `var(--edge-${kind})`;
  return (
    <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 8h9" style={{ stroke: colour, strokeWidth: 2 }} />
      <path d="M15 8 9.5 4.8v6.4z" style={{ fill: colour }} />
    </svg>
  );
}
