import { clip, type Numbered, type Quote, QuoteMemory, quotesOf } from '../quote.ts';
import { STAGES, stageOf } from '../stage.ts';
import type { TraceGraph, TraceNode } from '../traceGraph.ts';
import type { Branch } from '../tree.ts';
import { type Language, nameOf, shortName } from './names.ts';
import { byStage, type Section, sourcesOf } from './section.ts';
import { MARKS, place, relation, sentenceName, sureness, word } from './words.ts';

/** More of a sentence than this is cut around what it proves. */
const QUOTED = 400;
/** So many proofs of one hop are shown, the rest is counted. */
const PROOFS = 2;
/** So many names of one level stand in the summary. */
const NAMED = 4;

/** Sections as plain text for a terminal or a memo: what stands on each level, then the tree, each hop with its sentence and place. */
export function renderText(graph: TraceGraph, sections: readonly Section[], language: Language): string {
  const memory = new QuoteMemory();
  const parts = sections.map((section) => sectionLines(graph, section, memory, language).join('\n'));
  const sources = sourcesOf(graph, sections).map(({ id, title }) => `  ${id}  ${title.replace(/\s+/gu, ' ')}`);
  if (sources.length > 0) parts.push([word('sources', language), ...sources].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function sectionLines(graph: TraceGraph, section: Section, memory: QuoteMemory, language: Language): string[] {
  const lines = [`■ ${section.heading[language]}`, ''];
  if (section.branches.length === 0) return [...lines, section.empty[language]];
  for (const { stage, keys } of byStage(graph, section)) {
    const names = keys.slice(0, NAMED).map((key) => shortName(graph.nodes.get(key) as TraceNode));
    const rest = keys.length > NAMED ? ` … ${keys.length}` : '';
    lines.push(`  ${STAGES[stage][language]}  ${names.join(MARKS[language].between)}${rest}`);
  }
  lines.push('', headOf(graph, section.start, language));
  treeLines(graph, section.branches, lines, memory, language);
  return lines;
}

function headOf(graph: TraceGraph, key: string, language: Language): string {
  const { open, close } = MARKS[language];
  return `${nameOf(graph.nodes.get(key) as TraceNode)}${open}${STAGES[stageOf(graph, key)][language]}${close}`;
}

interface Pending {
  readonly branch: Branch;
  readonly indent: string;
  readonly last: boolean;
}

function treeLines(
  graph: TraceGraph,
  top: readonly Branch[],
  lines: string[],
  memory: QuoteMemory,
  language: Language,
): void {
  const pending: Pending[] = [];
  const push = (branches: readonly Branch[], at: string): void => {
    for (let i = branches.length - 1; i >= 0; i--)
      pending.push({ branch: branches[i] as Branch, indent: at, last: i === branches.length - 1 });
  };
  push(top, '');
  const { colon, comma } = MARKS[language];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { branch, indent: at, last } = next;
    const { hop, elsewhere, branches } = branch;
    const quotes = quotesOf(graph, hop.edge.evidence);
    const told = memory.number(quotes.slice(0, PROOFS));
    const below = `${at}${last ? '   ' : '│  '}`;
    const head =
      `${at}${last ? '└─ ' : '├─ '}${relation(hop, language)}${colon}${headOf(graph, hop.to, language)}` +
      (elsewhere ? word('elsewhere', language) : '');
    const margin = `${below}${branches.length > 0 ? '│  ' : '   '}`;
    const cite = (quote: Quote): string => `${place(quote)}${comma}${sureness(hop, language)}`;
    const [only] = told;
    if (told.length === 1 && only?.again)
      lines.push(`${head}  ${nameOfSentence(only, language)}${comma}${cite(only.quote)}`);
    else {
      lines.push(head);
      for (const one of told) {
        const name = nameOfSentence(one, language);
        if (one.again) lines.push(`${margin}${name} —— ${cite(one.quote)}`);
        else lines.push(`${margin}${name}${said(one.quote, language)}`, `${margin}—— ${cite(one.quote)}`);
      }
      if (quotes.length > PROOFS)
        lines.push(`${margin}${word('more', language).replace('{n}', String(quotes.length - PROOFS))}`);
    }
    push(branches, below);
  }
}

const nameOfSentence = ({ number }: Numbered, language: Language): string =>
  number === undefined ? '' : sentenceName(number, language);

const said = (quote: Quote, language: Language): string =>
  quote.sentence === undefined ? word('noText', language) : `“${clip(quote, QUOTED)}”`;
