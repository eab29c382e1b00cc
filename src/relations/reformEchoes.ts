import { signsOfReform } from '../lexicon/reformSigns.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Document, Span } from '../reading/document.ts';
import type { DeedInput } from './deedInput.ts';

/** What of a name its echo must repeat: its quotation (“两违”), or its characters in order with words between. */
export interface Echo {
  readonly key: string;
  readonly quoted: string | undefined;
  readonly core: string;
  /** By what a deed shows that it carries the reform out. */
  readonly signs: readonly RegExp[];
}

/** The reforms that each section's heading names, as what its measures may echo. */
export function reformsOfHeadings(
  document: Document,
  mentions: readonly Mention[],
  keysOf: DeedInput['keysOf'],
): Map<number, Echo[]> {
  const found = new Map<number, Echo[]>();
  document.outline.forEach(({ title, titleSpan }, index) => {
    if (!title) return;
    const echoes = reformsWithin(titleSpan, mentions, keysOf);
    if (echoes.length > 0) found.set(index, echoes);
  });
  return found;
}

/** The reforms named within `span`. */
export function reformsWithin(span: Span, mentions: readonly Mention[], keysOf: DeedInput['keysOf']): Echo[] {
  return mentionsWithin(mentions, span).flatMap((mention) =>
    mention.kind === 'reform' ? (keysOf.get(mention) ?? []).map((key) => echoOf(key, mention.text)) : [],
  );
}

const SHORTEST_ECHO = 6;

/** What must be repeated of a reform that the text calls `name`. */
export function echoOf(key: string, name: string): Echo {
  return {
    key,
    quoted: /“[^”]{2,}”/.exec(name)?.[0],
    core: name.replace(/(?:试点|工作)+$/, ''),
    signs: signsOfReform(key),
  };
}

/** Whether a deed's words repeat the name or show by a sign that they carry the reform out. */
export function echoes(words: string, { quoted, core, signs }: Echo): boolean {
  if (signs.some((shows) => shows.test(words))) return true;
  if (quoted) return words.includes(quoted);
  if (core.length < SHORTEST_ECHO || words.length < core.length) return false;
  let at = 0;
  for (let i = 0; i < core.length; i++) {
    at = words.indexOf(core[i] as string, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
