import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import type { Problem } from './measure.ts';

/** 针对法制审核力量不足的问题, 聚焦败诉多发问题: the remedy that follows names what it is for. */
const NAMES =
  /^(?:同时|此外|并|今年|全年|特别是)?(?:针对|聚焦|着眼|为解决|为破解|着力解决|着力破解|从根本上解决|有效解决|切实解决|彻底解决|为缓解|为化解|有效缓解|解决了?|有效破解|破解了?)(?:了)?((?:部分|个别|少数|一些)?[^，。；：]{4,44}?)(?:等)?(?:的)?(?:突出|实际|现实|客观|具体|历史遗留)?(?:问题|难题|情况|现象|短板|不足|瓶颈|矛盾|实际)$/;
/** What lies before the shortcoming itself: 评查中发现的|文书制作不规范. */
const FOUND = /^.{0,24}(?:存在|发现|反映|指出|反馈|暴露|出现|发生|检查出|查出|梳理出)的/;
/** Words of a shortcoming: without one only a topic is named (群众反映的噪声问题). */
const SHORT =
  /不|薄弱|短缺|紧缺|缺乏|缺失|缺位|滞后|瑕疵|陈旧|老化|两张皮|“[^”]{2,8}”$|反弹|多发|频发|参差|脱节|梗阻|推诿|偏[低少弱慢软小大高多散]|较[低少弱慢差难小]|[办做找跑贷融]难|难[以于]?$|难落实|重复|多头|分散|单一|粗放|盲区|盲点|空白|断层|浪费|拖延|随意|宽严|扰民|突出|多(?:、|$)|[^减]少(?:、|$)/;
const UNSAID =
  /^(?:上述|以上|这些|存在|当前|目前|相关|有关|群众|反映|检查|发现|突出|重点|薄弱|遗留|该)(?:的|中|存在|发现|出|反映|强烈|出来|到)*$/;

/**
 * The shortcoming that a clause names as what its remedy is for, and whether the clause says nothing else (针对…问题，) or is itself what came of
 * the deed before it (…，有效解决…的问题).
 */
export function namedProblem(text: string, clause: Clause): { problem: Span; closes: boolean } | undefined {
  const words = text.slice(clause.start, clause.end);
  const match = NAMES.exec(words);
  if (!match) return undefined;
  const whole = match[1] as string;
  const lead = FOUND.exec(whole)?.[0].length ?? 0;
  const named = whole.slice(lead);
  if (named.length < SHORTEST || UNSAID.test(named) || !SHORT.test(named)) return undefined;
  const start = clause.start + words.indexOf(whole) + lead;
  return {
    problem: { start, end: start + named.length },
    closes: /^.{0,6}(?:解决|破解|缓解)/.test(words) && !/^(?:为|着力)/.test(words),
  };
}

const SHORTEST = 4;

/** From such a share of common pairs of characters on, two wordings are of one shortcoming. */
const ALIKE = 0.5;

/** So many wordings that share an opening are looked at, the last ones: a report of people has few, and a hostile text shall cost no more by its length. */
const MOST_ALIKE = 64;

/**
 * What problems named with their remedy say again, of those stated elsewhere: in other words (人才短缺 after 专业人才短缺) or by their place in the
 * order of remedies. Keyed by the problem that needs no node of its own. `problems` in order of the text.
 */
export function statedAgain(text: string, problems: readonly Problem[]): Map<Problem, readonly Problem[]> {
  const named = problems.filter(({ rule }) => rule === 'problem.named');
  if (named.length === 0) return new Map();
  const stated = problems.filter(({ rule }) => rule !== 'problem.named');
  const alike = saidAlike(text, named, stated);
  const found = new Map<Problem, readonly Problem[]>([...alike].map(([problem, other]) => [problem, [other]]));
  for (const [problem, unit] of namedInOrder(named, stated, alike)) found.set(problem, unit);
  return found;
}

/** For each problem named with its remedy the stated one that shares most of its words, and its opening. */
function saidAlike(text: string, named: readonly Problem[], stated: readonly Problem[]): Map<Problem, Problem> {
  const holding = new Map<string, { readonly problem: Problem; readonly pairs: Set<string> }[]>();
  for (const problem of stated) {
    const entry = { problem, pairs: pairsOf(text, problem) };
    for (const pair of entry.pairs) {
      const list = holding.get(pair);
      if (list) list.push(entry);
      else holding.set(pair, [entry]);
    }
  }
  const found = new Map<Problem, Problem>();
  for (const problem of named) {
    const pairs = pairsOf(text, problem);
    let most = ALIKE;
    // 文书制作不规范 is not 案卷制作不规范
    const candidates = holding.get(text.slice(problem.start, problem.start + 2)) ?? [];
    for (const other of candidates.slice(-MOST_ALIKE)) {
      const shared = [...pairs].filter((pair) => other.pairs.has(pair)).length;
      const share = (2 * shared) / (pairs.size + other.pairs.size);
      if (share < most) continue;
      most = share;
      found.set(problem, other.problem);
    }
  }
  return found;
}

function pairsOf(text: string, { start, end }: Span): Set<string> {
  const pairs = new Set<string>();
  for (let i = start; i + 1 < end; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/**
 * Where a section states so many shortcomings, a sentence or an item each, and as many remedies behind them name one each, the first is for the
 * first.
 */
function namedInOrder(
  named: readonly Problem[],
  stated: readonly Problem[],
  alike: ReadonlyMap<Problem, Problem>,
): Map<Problem, readonly Problem[]> {
  const found = new Map<Problem, readonly Problem[]>();
  const units = new Map<number | undefined, Problem[][]>();
  for (const [topic, ofTopic] of groupsBy(stated, ({ context }) => context.topic))
    units.set(topic, [...groupsBy(ofTopic, ({ sentence }) => sentence).values()]);
  let next = 0;
  for (const group of groupsBy(named, ({ context }) => context.topic).values()) {
    const from = (group[0] as Problem).start;
    while (next < stated.length && (stated[next] as Problem).start < from) next++;
    const before = (units.get(stated[next - 1]?.context.topic) ?? []).slice(0, group.length + 1);
    const ahead = before.filter(([first]) => (first as Problem).start < from);
    if (ahead.length !== group.length || ahead.length < 2) continue;
    const told = group.map((problem) => alike.get(problem));
    if (told.some((problem, i) => problem && !ahead[i]?.includes(problem))) continue;
    group.forEach((problem, i) => {
      if (!told[i])
        found.set(
          problem,
          (ahead[i] as Problem[]).filter(({ start }) => start < from),
        );
    });
  }
  return found;
}

/** What has the same key, in order. */
function groupsBy<K>(problems: readonly Problem[], keyOf: (problem: Problem) => K): Map<K, Problem[]> {
  const groups = new Map<K, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(keyOf(problem));
    if (group) group.push(problem);
    else groups.set(keyOf(problem), [problem]);
  }
  return groups;
}
