import { memo } from 'react';
import type { Paragraph, Segment } from '../core/segments.ts';
import { segments } from '../core/segments.ts';

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** The sentences to mark. The same array as long as there are none. */
  readonly marks: readonly { start: number; end: number }[];
  /** Keys of what is selected, where this paragraph names it. */
  readonly selected: ReadonlySet<string> | undefined;
}

/** A paragraph of the report. Drawn again only when its own marks change. */
export const ParagraphView = memo(function ParagraphView({ text, paragraph, marks, selected }: Props) {
  return (
    <p data-start={paragraph.start}>
      {segments(paragraph, marks).map((segment) => (
        <Piece
          key={segment.start}
          segment={segment}
          text={text.slice(segment.start, segment.end)}
          selected={selected}
        />
      ))}
    </p>
  );
});

/** Kinds whose spans are whole clauses: they are underlined, so that the names inside keep their colours. */
const CLAUSES = new Set(['measure', 'problem', 'topic']);

function Piece({ segment, text, selected }: { segment: Segment; text: string; selected: Props['selected'] }) {
  const { over, marked } = segment;
  const innermost = over.at(-1);
  if (!innermost) return marked ? <mark data-start={segment.start}>{text}</mark> : text;
  const clause = over.findLast(({ kind }) => CLAUSES.has(kind));
  const names = over.filter(({ kind }) => !CLAUSES.has(kind));
  const name = names.at(-1);
  const outer = names[0];
  const classes = ['mention'];
  if (name) classes.push('mention-name');
  if (clause) classes.push('mention-clause');
  if (marked) classes.push('marked');
  if (selected && over.some(({ key }) => selected.has(key))) classes.push('selected');
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <a> without an address is no link, and one with would jump
    <span
      className={classes.join(' ')}
      role="link"
      tabIndex={-1}
      data-start={segment.start}
      data-keys={JSON.stringify(over.map(({ key }) => key).reverse())}
      data-kind={innermost.kind}
      data-outer={outer?.kind}
      style={{
        ['--name' as string]: name ? `var(--node-${name.kind})` : undefined,
        ['--outer' as string]: outer ? `var(--node-${outer.kind})` : undefined,
        ['--clause' as string]: clause ? `var(--node-${clause.kind})` : undefined,
      }}
    >
      {text}
    </span>
  );
}
