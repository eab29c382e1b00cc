import { EDGES, NODES } from '../../src/ontology/registry.ts';
import { type Family, type Finding, families } from '../../src/survey/finding.ts';
import type { Survey } from '../../src/survey/survey.ts';
import type { Count } from '../../src/survey/tally.ts';

/** Characters of a finding that a line shows. */
const SHOWN = 90;
/** Verbs or words that a family is broken down into. */
const BREAKDOWN = 6;
/** Examples of each. */
const EXAMPLES = 2;

const place = ({ doc, start }: Finding): string => `${doc}:${start}`;

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** How much of each kind was found, and in how many documents. */
export function countsTable({ nodes, edges }: Survey): string {
  const rows = (specs: Readonly<Record<string, { label: { zh: string } }>>, counts: Readonly<Record<string, Count>>) =>
    Object.entries(counts).map(
      ([kind, { distinct, documents }]) =>
        `  ${kind.padEnd(12)}${String(distinct).padStart(8)}${String(documents).padStart(10)}  ${specs[kind]?.label.zh}`,
    );
  const head = (name: string) => `${name.padEnd(14)}${'different'.padStart(8)}${'documents'.padStart(10)}`;
  return [head('nodes'), ...rows(NODES, nodes), head('edges'), ...rows(EDGES, edges)].join('\n');
}

/** The sentences whose cue no edge answers, those of which nothing at all was read first. */
export function sentencesReport({ sentences }: Survey, top: number): string[] {
  const lines = [`${sentences.length} sentences with a cue before a title that no edge answers`];
  const groups = families(
    sentences.map((one) => [`${one.cue}, ${one.read.length === 0 ? 'nothing read' : 'other edges only'}`, one]),
  );
  for (const { name, findings } of groups) {
    lines.push(`${String(findings.length).padStart(6)}  ${name}`);
    for (const { name: word, findings: alike } of families(findings.map((one) => [one.word, one]))) {
      lines.push(`${String(alike.length).padStart(10)}  ${word}`);
      for (const one of alike.slice(0, top))
        lines.push(
          `              ${place(one)}  ${cut(one.words)}${one.read.length > 0 ? `  ← ${one.read.join(', ')}` : ''}`,
        );
    }
  }
  return lines;
}

/** The unread clauses by how they are built, then by the unknown words that open them. */
export function clausesReport({ clauses }: Survey, top: number): string[] {
  const lines = [`${clauses.length} clauses that look like a deed and that no rule reads`];
  for (const { name, findings } of families(clauses.map((clause) => [clause.pattern, clause])).slice(0, top)) {
    lines.push(`${String(findings.length).padStart(6)}  ${name}`);
    for (const verb of families(findings.map((clause) => [clause.verb, clause])).slice(0, BREAKDOWN))
      lines.push(...familyLines(verb));
  }
  const openings = clauses.flatMap((clause) =>
    clause.opening === undefined ? [] : [[clause.opening, clause] as const],
  );
  lines.push('', `${openings.length} of them open with words that no table holds, straight before a verb or adverb`);
  for (const opening of families(openings).slice(0, top)) lines.push(...familyLines(opening));
  return lines;
}

function familyLines({ name, findings }: Family): string[] {
  return [
    `${String(findings.length).padStart(10)}  ${name}`,
    ...findings.slice(0, EXAMPLES).map((finding) => `              ${place(finding)}  ${cut(finding.words)}`),
  ];
}

/** Names that are probably cut wrongly, by kind and reason. */
export function namesReport({ names }: Survey, top: number): string[] {
  const lines = [`${names.length} suspicious names`];
  const groups = families(names.map((name) => [`${name.kind}: ${name.why}`, name]));
  for (const { name, findings } of groups.slice(0, top)) {
    lines.push(`${String(findings.length).padStart(6)}  ${name}`);
    for (const { name: word, findings: alike } of families(findings.map((one) => [one.word ?? '', one])).slice(
      0,
      top,
    )) {
      if (word) lines.push(`${String(alike.length).padStart(10)}  ${word}`);
      for (const one of alike.slice(0, word ? EXAMPLES : top))
        lines.push(`              ${place(one)}  ${cut(one.name)}  ← ${cut(one.sentence)}`);
    }
  }
  return lines;
}
