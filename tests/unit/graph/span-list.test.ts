import { describe, expect, it } from 'vitest';
import { SpanList } from '../../../src/graph/spanList.ts';

const span = (doc: string, start: number) => ({ doc, start, end: start + 2 });

describe('a list of spans', () => {
  it.each([3, 40])('holds each once, in order, whichever of %d per document comes back', (count) => {
    const spans = ['a', 'b', 'a', 'c', 'b'].flatMap((doc) => Array.from({ length: count }, (_, i) => span(doc, i)));
    const list = new SpanList();
    for (const one of [...spans, ...spans]) list.add(one);
    const once = ['a', 'b', 'c'].flatMap((doc) => Array.from({ length: count }, (_, i) => span(doc, i)));
    expect(list.spans).toEqual(once);
  });

  it('goes on from spans of several documents', () => {
    const list = new SpanList([span('a', 0), span('b', 0), span('b', 1)]);
    for (const one of [span('b', 1), span('a', 0), span('a', 1), span('b', 0)]) list.add(one);
    expect(list.spans.map(({ doc, start }) => `${doc}${start}`)).toEqual(['a0', 'b0', 'b1', 'a1']);
  });

  it('leaves out a span that is followed by one of the document before', () => {
    const list = new SpanList();
    for (const one of [span('a', 0), span('b', 0), span('a', 0), span('b', 0), span('b', 1)]) list.add(one);
    expect(list.spans.map(({ doc, start }) => `${doc}${start}`)).toEqual(['a0', 'b0', 'b1']);
  });
});
