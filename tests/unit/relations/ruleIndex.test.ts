import nlp from 'compromise/one';
import { describe, expect, test } from 'vitest';
import { CLAUSE_RULES } from '../../../src/relations/clauseRules/precedence.ts';
import { needsOf, type Reg, withChoices } from '../../../src/relations/patternProbes.ts';
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

describe('patterns that say what every term is', () => {
  /** `^#Time? (#Verb|#Adverb)+$` and `^* /看$/$`. */
  const needs = ['^#Time? (#Verb|#Adverb)+$', '^* /看$/$'].map((match) =>
    needsOf(nlp.parseMatch(match, {}) as unknown as Reg[]),
  );
  const index = new RuleIndex(needs);
  const classes = new TermClasses([], [/看$/]);
  const [verb, time, gap, look] = [term('词', 'Verb'), term('词', 'Time'), term('词', 'Gap'), term('总的看', 'Gap')];

  test.each([
    ['each is one that the pattern names', [time, verb, verb], [true, false]],
    ['one is none that the pattern names', [verb, gap, verb], [false, false]],
    ['the words of the last fit', [gap, look], [false, true]],
    ['the words of another fit', [look, gap], [false, false]],
  ])('%s', (_, terms, expected) => {
    const clause = terms as ReturnType<typeof term>[];
    const [bits = 0] = index.candidates(
      clause,
      clause.map((each) => classes.of(each)),
    );
    expect([(bits & 1) !== 0, (bits & 2) !== 0]).toEqual(expected);
  });
});

describe('no rule is barred that compromise finds', () => {
  type Match = (docs: unknown[][], todo: { regs: Reg[] }) => { ptrs: unknown[] };
  const { match } = (nlp.methods() as unknown as { one: { match: Match } }).one;
  const parsed = CLAUSE_RULES.map((rule) => ({
    id: rule.id,
    regs: nlp.parseMatch(rule.match, {}) as unknown as Reg[],
  }));
  const places = parsed.flatMap(({ regs }) => regs.flatMap(withChoices));
  const index = new RuleIndex(parsed.map(({ regs }) => needsOf(regs)));
  const classes = new TermClasses(
    places.flatMap(({ word, fastOr }) => [...(word === undefined ? [] : [word]), ...(fastOr ?? [])]),
    places.flatMap(({ regex }) => regex ?? []),
  );

  /** Rules that compromise found. */
  const met = new Set<number>();
  /** Numbers below `limit`, the same in every run. */
  let state = 17;
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };

  /** Words that the expression finds: the first of each choice. */
  const wordsOf = ({ source }: RegExp): string =>
    source
      .replace(/\((?:\?:)?([^|)]*)[^)]*\)/g, '$1')
      .replace(/\[(.)[^\]]*\]/g, '$1')
      .replace(/\.\{.*?\}|[\^$?]/g, '');

  test.each(parsed.map(({ id, regs }, rule) => [id, regs, rule] as const))('%s', (_, regs, rule) => {
    const asked = regs.map((reg) =>
      withChoices(reg).flatMap(({ tag: name, word, fastOr, regex }) => {
        if (name) return [term('某', name)];
        const words = [...(word === undefined ? [] : [word]), ...(fastOr ?? [])];
        if (regex) words.push(wordsOf(regex));
        return words.map((text) => term(text, 'Word'));
      }),
    );
    for (let round = 0; round < 300; round++) {
      // in the order of the pattern, some places left out, some twice, and now and then a term that none asks for
      const clause = asked.flatMap((terms) => {
        const one = terms[draw(terms.length)] ?? term('某', 'Gap');
        return [[], [one], [one], [one], [one, one], [one, term('某', 'Gap')]][draw(6)] as (typeof one)[];
      });
      if (clause.length === 0) continue;
      const doc = clause.map(({ text, tags }) => ({
        ...{ text, normal: text, pre: '', post: '', machine: null },
        tags: new Set(tags),
      }));
      if (match([doc], { regs }).ptrs.length === 0) continue;
      met.add(rule);
      const bits = index.candidates(
        clause,
        clause.map((each) => classes.of(each)),
      );
      expect({ clause, may: ((bits[rule >> 5] as number) >>> (rule & 31)) & 1 }).toEqual({ clause, may: 1 });
    }
  });

  test('nearly all rules were found in some clause', () => {
    expect(met.size).toBeGreaterThan(parsed.length * 0.9);
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
