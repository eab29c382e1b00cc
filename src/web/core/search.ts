import type { NodeKind } from '../../ontology/kinds.ts';
import { NODE_KINDS } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';

/** Where the query was found: the words searched and the matched range in them. */
export interface Hit {
  readonly node: NodeRecord;
  /** The label, the alias or the attribute (文号) that holds the match. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HitGroup {
  readonly kind: NodeKind;
  /** The best hits, at most the limit asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Attributes in which a reader would look for a thing by what it is called. */
const SEARCHED_ATTRIBUTES = ['number', 'title', 'name', 'code'];

/** Fold what readers do not tell apart: case, full and half width, the brackets around a 文号's year. One to one in length. */
function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else folded += text[i];
  }
  return folded
    .replace(/[〔［【[]/g, '(')
    .replace(/[〕］】\]]/g, ')')
    .replace(/[“”„‟"＂]/g, '"')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

interface Entry {
  readonly node: NodeRecord;
  readonly degree: number;
  readonly texts: readonly string[];
  readonly folded: readonly string[];
}

/** Finds nodes by any part of a name; build once per graph. */
export interface SearchIndex {
  /** Hits grouped by kind in legend order, exact and leading matches first, then the better connected. */
  find(query: string, limitPerKind?: number): readonly HitGroup[];
}

function rank(hit: Hit, index: number): number {
  const whole = hit.start === 0 && hit.end === hit.text.length;
  return (whole ? 0 : hit.start === 0 ? 1 : 2) + (index === 0 ? 0 : 3);
}

export function createSearchIndex(model: Model): SearchIndex {
  const entries = [...model.nodes.values()].map((node): Entry => {
    const attributes = SEARCHED_ATTRIBUTES.map((name) => node.attributes[name]);
    const words = [node.label, ...node.aliases, ...attributes.filter((value) => typeof value === 'string')];
    const texts = [...new Set(words)];
    return { node, degree: degree(model, node.key), texts, folded: texts.map(fold) };
  });
  return {
    find(query, limitPerKind = 20) {
      const needle = fold(query.trim());
      if (needle === '') return [];
      const byKind = new Map<NodeKind, { hit: Hit; rank: number; degree: number }[]>();
      for (const entry of entries) {
        for (let i = 0; i < entry.folded.length; i++) {
          const start = (entry.folded[i] as string).indexOf(needle);
          if (start < 0) continue;
          const hit = { node: entry.node, text: entry.texts[i] as string, start, end: start + needle.length };
          const found = { hit, rank: rank(hit, i), degree: entry.degree };
          const list = byKind.get(entry.node.kind);
          if (list) list.push(found);
          else byKind.set(entry.node.kind, [found]);
          break;
        }
      }
      return NODE_KINDS.flatMap((kind) => {
        const found = byKind.get(kind);
        if (!found) return [];
        found.sort((a, b) => a.rank - b.rank || b.degree - a.degree);
        return [{ kind, hits: found.slice(0, limitPerKind).map(({ hit }) => hit), total: found.length }];
      });
    },
  };
}
