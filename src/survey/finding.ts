import { type Document, type Span, toText } from '../reading/document.ts';

/** A place in a document that is worth a look, as spans of `document.text`. */
export interface Finding extends Span {
  readonly doc: string;
  readonly words: string;
}

/** The finding that a span of `flow.text` makes. */
export function findingAt({ id, flow }: Document, span: Span): Finding {
  return { doc: id, ...toText(flow, span), words: flow.text.slice(span.start, span.end) };
}

/** The findings that share what is missing, the most frequent family first. */
export interface Family<T extends Finding = Finding> {
  readonly name: string;
  readonly findings: readonly T[];
}

/** Groups findings by the name that each is given; families of one size by name, so that two runs print the same. */
export function families<T extends Finding>(named: Iterable<readonly [name: string, finding: T]>): Family<T>[] {
  const groups = new Map<string, T[]>();
  for (const [name, finding] of named) {
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups]
    .map(([name, findings]) => ({ name, findings }))
    .sort((a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1));
}
