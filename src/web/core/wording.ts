import type { Bilingual, EdgeKind, Figure, NodeKind } from '../../ontology/registry.ts';
import { attributesOf, EDGES, NODES } from '../../ontology/registry.ts';
import type { Model } from './model.ts';
import type { Language } from './state.ts';

export function nodeKindLabel(kind: NodeKind, language: Language): string {
  return NODES[kind].label[language];
}

export function edgeKindLabel(kind: EdgeKind, language: Language): string {
  return EDGES[kind].label[language];
}

/** What stands before and after the other end's name when an edge is read aloud: 由…发布 → `['由', '发布']`. */
export function reading(kind: EdgeKind, direction: 'out' | 'in', language: Language): readonly [string, string] {
  const words = (direction === 'out' ? EDGES[kind].reads : EDGES[kind].readsBack)[language];
  const [before = '', after = ''] = words.split('…');
  return [before.trim(), after.trim()];
}

/** One attribute of a node or an edge, ready to be shown. */
export interface ShownAttribute {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The node that the value names. */
  readonly node: string | undefined;
}

function figureText(figure: Figure): string {
  return `${figure.of ?? ''} ${figure.value}${figure.unit}`.trim();
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;
}

function valueText(
  value: unknown,
  choices: Readonly<Record<string, Bilingual>> | undefined,
  language: Language,
): string {
  if (Array.isArray(value)) return value.map((item) => valueText(item, choices, language)).join('；');
  if (isFigure(value)) return figureText(value);
  if (typeof value === 'string')
    return (choices && Object.hasOwn(choices, value) && choices[value]?.[language]) || value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Attributes in the registry's order, then those that it does not know, under the names they have in the file. */
export function shownAttributes(
  model: Model,
  kind: NodeKind | EdgeKind,
  attributes: Readonly<Record<string, unknown>>,
  language: Language,
): ShownAttribute[] {
  const specs = attributesOf(kind);
  const names = [...Object.keys(specs), ...Object.keys(attributes).filter((name) => !Object.hasOwn(specs, name))];
  return names.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return [];
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const node = spec?.type === 'key' && typeof value === 'string' ? model.nodes.get(value) : undefined;
    const document = spec?.type === 'document' && typeof value === 'string' ? model.documents.get(value) : undefined;
    return [
      {
        name,
        label: spec?.label[language] ?? name,
        value: node?.label ?? document?.title ?? valueText(value, spec?.choices, language),
        node: node?.key,
      },
    ];
  });
}
