/** What one name sounds like: per character its syllables without tone; what is not Chinese stands for itself. */
export type Syllables = readonly string[];

/** Reads a name aloud. */
export type Speller = (name: string) => Syllables;

let loading: Promise<Speller> | undefined;

/**
 * The speller, fetched on first use only: the dictionary of pinyin-pro is large and most queries are Chinese. The page and
 * the commands share it.
 */
export function loadSpeller(): Promise<Speller> {
  loading ??= import('pinyin-pro').then(
    ({ pinyin }) =>
      (name) =>
        pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((syllable) =>
          syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''),
        ),
  );
  return loading;
}

/** Whether a query can be pinyin at all. */
export function isLatin(query: string): boolean {
  return /^[a-zü][a-zü\s'’-]*$/iu.test(query);
}

/** A query as syllables are compared: no blanks or apostrophes, ü as v. */
export function foldPinyin(query: string): string {
  return query
    .toLowerCase()
    .replace(/ü/gu, 'v')
    .replace(/[^a-z]/gu, '');
}

export interface Sound {
  /** Characters from the first to the one behind the last that the query spells. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where a query spells a stretch of a name, each character by its whole syllable or by its initial (gaozcn for 告知承诺):
 * the first such stretch, undefined if none.
 */
export function soundsIn(syllables: Syllables, query: string): Sound | undefined {
  if (query === '') return undefined;
  for (let start = 0; start < syllables.length; start++) {
    const end = spelled(syllables, start, query);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** The end of the stretch that spells the whole query from `start` on. Ends reached so far are kept as a set: no backtracking. */
function spelled(syllables: Syllables, start: number, query: string): number | undefined {
  let reached = new Set([0]);
  for (let i = start; i < syllables.length && reached.size > 0; i++) {
    const syllable = syllables[i] as string;
    const next = new Set<number>();
    for (const at of reached) {
      if (syllable === '') next.add(at);
      else {
        if (query.startsWith(syllable, at)) next.add(at + syllable.length);
        if (query[at] === syllable[0]) next.add(at + 1);
        // the last syllable may be begun only: gaozhicheng, gaozhichen
        if (at < query.length && syllable.startsWith(query.slice(at))) return i + 1;
      }
    }
    if (next.has(query.length)) return i + 1;
    reached = next;
  }
  return undefined;
}
