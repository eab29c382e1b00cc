import { type Clause, signsOf } from '../reading/clauses.ts';

/** 成立了由局长任组长，…: a verb of founding whose object opens with who does what. */
const OPENS =
  /(?:形成|成立|建立|构建|组建|健全|构筑)(?:了|起|起了)?(?:由|以|党政|党委|政府|主要领导|主要负责|分管领导|一把手|书记|上下|横向|纵向|一级|人人|市级|县级|区级|镇级|[市县区镇局校院][长级])/;
const OPENING_SIGNS = signsOf('成建健筑');
/** …的领导小组, 的工作格局: where such an object closes. */
const CLOSES =
  /的.{0,24}(?:领导小组|工作小组|工作专班|专班|委员会|格局|局面|机制|体系|氛围|模式|态势|网络|体制|合力|队伍)$/;
/** The object runs over so many clauses at most. */
const MOST = 5;

/**
 * Joins clauses that are one because the object of the first runs over them: 建立镇长亲自抓，科室分头办，村居
 * 参与的巡查机制. Others are handed on as they are.
 */
export function joinLongObjects(text: string, clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some((clause) => opens(text, clause))) return clauses;
  const joined: Clause[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const last = opens(text, clause) ? closing(text, clauses, i) : undefined;
    joined.push(last === undefined ? clause : whole(clauses.slice(i, last + 1)));
    if (last !== undefined) i = last;
  }
  return joined;
}

const whole = (clauses: readonly Clause[]): Clause => ({
  ...(clauses.at(-1) as Clause),
  start: (clauses[0] as Clause).start,
  signs: clauses.reduce((all, { signs }) => all | signs, 0),
});

function opens(text: string, { start, end, closer, signs }: Clause): boolean {
  if (closer !== '，' || (signs & OPENING_SIGNS) === 0) return false;
  const words = text.slice(start, end);
  return OPENS.test(words.slice(0, 40)) && !CLOSES.test(words);
}

function closing(text: string, clauses: readonly Clause[], from: number): number | undefined {
  for (let i = from + 1; i < clauses.length && i <= from + MOST; i++) {
    const { start, end, closer } = clauses[i] as Clause;
    if (CLOSES.test(text.slice(start, end))) return i;
    if (closer !== '，') return undefined;
  }
  return undefined;
}
