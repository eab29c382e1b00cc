import type { TraceGraph } from '../traceGraph.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderMermaid } from './mermaid.ts';
import type { Language } from './names.ts';
import type { Section } from './section.ts';
import { renderText } from './text.ts';

type Render = (graph: TraceGraph, sections: readonly Section[], language: Language) => string;

/** What a trace can be written as. */
export const TRACE_FORMATS: Readonly<Record<'text' | 'json' | 'markdown' | 'mermaid', Render>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  mermaid: renderMermaid,
};
