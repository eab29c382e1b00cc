import { type Numbered, QuoteMemory, quotesOf } from '../quote.ts';
import { STAGES, stageOf } from '../stage.ts';
import type { TraceGraph, TraceNode } from '../traceGraph.ts';
import type { Branch } from '../tree.ts';
import { type Language, nameOf } from './names.ts';
import { byStage, type Section, sourcesOf } from './section.ts';
import { MARKS, place, relation, sentenceName, sureness, word } from './words.ts';

/** Text as Markdown shows it unchanged. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~#]/gu, (mark) => `\\${mark}`);

/** Sections as Markdown: a table of what stands on each level, then a nested list, each hop with its whole sentences. */
export function renderMarkdown(graph: TraceGraph, sections: readonly Section[], language: Language): string {
  const memory = new QuoteMemory();
  const parts = sections.map((section) => sectionLines(graph, section, memory, language).join('\n').trimEnd());
  const sources = sourcesOf(graph, sections).map(({ id, title }) => `- ${escapeMarkdown(id)} ${escapeMarkdown(title)}`);
  if (sources.length > 0) parts.push([`## ${word('sources', language)}`, '', ...sources].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function sectionLines(graph: TraceGraph, section: Section, memory: QuoteMemory, language: Language): string[] {
  const lines = [`## ${section.heading[language]}`, ''];
  if (section.branches.length === 0) return [...lines, section.empty[language]];
  const { colon, comma, between, open, close } = MARKS[language];
  const name = (key: string): string => escapeMarkdown(nameOf(graph.nodes.get(key) as TraceNode));
  for (const { stage, keys } of byStage(graph, section))
    lines.push(`- **${STAGES[stage][language]}**${colon}${keys.map(name).join(between)}`);
  lines.push('', `### ${name(section.start)}`, '');
  const pending: { branch: Branch; depth: number }[] = [];
  const push = (branches: readonly Branch[], depth: number): void => {
    for (let i = branches.length - 1; i >= 0; i--) pending.push({ branch: branches[i] as Branch, depth });
  };
  push(section.branches, 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { branch, depth } = next;
    const { hop, elsewhere, branches } = branch;
    const margin = '  '.repeat(depth);
    const stage = STAGES[stageOf(graph, hop.to)][language];
    lines.push(
      `${margin}- ${relation(hop, language)} → **${name(hop.to)}**${open}${stage}${comma}${sureness(hop, language)}${close}${elsewhere ? word('elsewhere', language) : ''}`,
    );
    for (const one of memory.number(quotesOf(graph, hop.edge.evidence)))
      lines.push(...quoteLines(one, `${margin}  `, language));
    push(branches, depth + 1);
  }
  return lines;
}

function quoteLines({ quote, number, again }: Numbered, margin: string, language: Language): string[] {
  const { sentence } = quote;
  const name = number === undefined ? '' : sentenceName(number, language);
  const said =
    sentence === undefined ? word('noText', language) : again ? name : `${name}“${escapeMarkdown(sentence)}”`;
  return [`${margin}> ${said} — ${escapeMarkdown(place(quote))}`, ''];
}
