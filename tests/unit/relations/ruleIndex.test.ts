import { describe, expect, test } from 'vitest';
import { needsOf, type Reg } from '../../../src/relations/patternProbes.ts';
import { RuleIndex } from '../../../src/relations/ruleIndex.ts';
import { TermClasses } from '../../../src/relations/termClasses.ts';

const term = (text: string, ...tags: string[]) => ({ text, tags });
const tag = (name: string, more: Reg = {}): Reg => ({ tag: name, ...more });
/** `^#Time? #Adverb+? #Verb * #Noun$`, by hand. */
const anchored: Reg[] = [
  tag('Time', { start: true, optional: true }),
  tag('Adverb', { optional: true, greedy: true }),
  tag('Verb'),
  { anything: true, optional: true, greedy: true },
  tag('Noun', { end: true }),
];

describe('which rules may match', () => {
  /** As many rules as take two words of bits; the first and the last are told apart from the rest. */
  const needs = [anchored, ...Array.from({ length: 40 }, () => [tag('Never')]), [tag('Noun')]].map(needsOf);
  const index = new RuleIndex(needs);
  const classes = new TermClasses([], []);
  const candidates = (...terms: ReturnType<typeof term>[]): number[] => {
    const bits = index.candidates(
      terms,
      terms.map((each) => classes.of(each)),
    );
    return needs.flatMap((_, rule) => (((bits[rule >> 5] as number) >>> (rule & 31)) & 1 ? [rule] : []));
  };
  const [noun, verb, adverb, time, gap] = ['Noun', 'Verb', 'Adverb', 'Time', 'Gap'].map((name) => term('词', name));

  test.each([
    ['opening and close', [time, adverb, adverb, verb, gap, noun], [0, 41]],
    ['an opening without what it may do without', [verb, noun], [0, 41]],
    ['an opening in another order', [adverb, time, verb, noun], [41]],
    ['another close', [verb, noun, gap], [41]],
    ['a need that no term meets', [verb, gap], []],
  ])('%s', (_, terms, rules) => {
    const clause = terms as ReturnType<typeof term>[];
    for (const round of [1, 2]) expect(candidates(...clause), `round ${round}`).toEqual(rules);
  });
});

describe('classes of terms', () => {
  const classes = new TermClasses(
    ['坚持', '通过'],
    [/^[本此]/, /^给[你各]/, /^(如下|以下)/, /机遇$/, /等(?:重大|一批)?(?:项目|工程)$/, /面积/, /\d+项/],
  );
  const tags = ['Gap'];
  const of = (text: string, list: readonly string[] = tags): number => classes.of({ text, tags: list });
  const plain = of('工作');

  test.each(['本市', '给你', '以下', '抓住机遇', '等重大项目', '等工程', '耕地面积增', '共12项', '坚持'])(
    'a rule can tell %s from other words',
    (text) => {
      expect(of(text)).not.toBe(plain);
      expect(of(text)).toBe(of(text));
    },
  );
  test.each(['市本级', '机遇期', '项目', '坚持不懈', '给出', '下'])('no rule can tell %s', (text) => {
    expect(of(text)).toBe(plain);
  });
  test('words of one kind are of one class, whatever else they say', () => {
    expect(of('本县')).toBe(of('本区'));
    expect(of('本县', ['Name'])).not.toBe(of('本县'));
    expect(of('坚持')).not.toBe(of('通过'));
  });
});
