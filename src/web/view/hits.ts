import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HitGroup } from '../core/search-hits.ts';
import { usePage } from './page.ts';

/** What was found, for which query, and when that query was asked. */
interface Answer {
  readonly query: string;
  readonly groups: readonly HitGroup[];
  readonly asked: number;
}

const NOTHING: Answer = { query: '', groups: [], asked: 0 };

/**
 * What a query finds. While the next answer is worked out the last one stays; `settled` says whether it is the one to
 * this query, `after` waits for it.
 * @param typed when the keystroke came that made the query, in the time of the page
 */
export function useHits(
  query: string,
  typed: RefObject<number>,
): {
  groups: readonly HitGroup[];
  settled: boolean;
  after(then: (groups: readonly HitGroup[]) => void): void;
} {
  const { finder } = usePage();
  const [answer, setAnswer] = useState(NOTHING);
  const waiting = useRef<(groups: readonly HitGroup[]) => void>(undefined);
  const wanted = query.trim();
  useEffect(() => {
    waiting.current = undefined;
    if (wanted === '') return setAnswer(NOTHING);
    let current = true;
    const asked = typed.current;
    void finder.find(wanted).then((groups) => {
      if (current && groups) setAnswer({ query: wanted, groups, asked });
    });
    return () => {
      current = false;
    };
  }, [finder, wanted, typed]);
  const settled = answer.query === wanted;
  useLayoutEffect(() => {
    if (answer.query === '') return;
    // For whoever measures the page, `npm run bench:web` above all.
    performance.measure('search', { start: answer.asked, detail: answer.query });
    waiting.current?.(answer.groups);
    waiting.current = undefined;
  }, [answer]);
  return {
    groups: answer.groups,
    settled,
    after(then) {
      if (settled) then(answer.groups);
      else waiting.current = then;
    },
  };
}
