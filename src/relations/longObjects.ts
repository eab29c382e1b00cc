import { type Clause, signsOf } from '../reading/clauses.ts';

/** 成立了由局长任组长，…: a verb of founding whose object opens with who does what. */
const OPENS =
  /(?:形成|成立|建立|构建|组建|健全|构筑)(?:了|起|起了)?(?:由|以|[省市县区州]委|领导|党政|党委|政府|主要领导|主要负责|分管领导|一把手|书记|上下|横向|纵向|一级|人人|市级|县级|区级|镇级|[市县区镇局校院][长级])/;
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
  if (!clauses.some((clause) => opens(text, clause) || handsOn(text, clause))) return clauses;
  const joined: Clause[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const last = opens(text, clause)
      ? closing(text, clauses, i)
      : handsOn(text, clause)
        ? handedOn(text, clauses, i)
        : undefined;
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

/** 将A的监督检查，B的执法检查，|确认为中央财政事权; 对A保持增长，B较好的省（区、市），|在…给予支持: what is acted on runs over clauses. */
const HANDS_ON = /^(?:同时|此外|并)?(?:(将|把)|对(?![此外口接标照比策应话象抗于]))/;
const MADE = /^(?:统一|一并|均|都|全部)?(?:确认为|界定为|明确为|列为|列入|纳入|作为|划为|认定为|调整为|移交)/;
const WHOM =
  /的(?:[^的，]{0,6})?(?:省|市|县|区|州|盟|旗|地区|地方|单位|企业|部门|高校|文件|规章)(?:（[^（）]*）、?|、[市县区旗州])*$/;

function handsOn(text: string, { start, end, closer }: Clause): boolean {
  return closer === '，' && HANDS_ON.test(text.slice(start, start + 4)) && !WHOM.test(text.slice(start, end));
}

function handedOn(text: string, clauses: readonly Clause[], from: number): number | undefined {
  const { start, end } = clauses[from] as Clause;
  const given = HANDS_ON.exec(text.slice(start, start + 4))?.[1] !== undefined;
  if (given && DONE.test(text.slice(start, end))) return undefined;
  for (let i = from + 1; i < clauses.length && i <= from + MOST; i++) {
    const clause = clauses[i] as Clause;
    const words = text.slice(clause.start, clause.end);
    if (given ? MADE.test(words) && i > from + 1 : WHOM.test(words)) return i;
    if (clause.closer !== '，') return undefined;
  }
  return undefined;
}
/** With these 将… is a whole. */
const DONE =
  /(?:纳入|列入|列为|作为|录入|上传|移送|移交|报送|公布|公开|公示|划转|调整|反馈|通报|归集|提交|接入|压缩|压减|缩短|下放|转变|落实|分解|整合|进行|覆盖|延伸)/;

function closing(text: string, clauses: readonly Clause[], from: number): number | undefined {
  for (let i = from + 1; i < clauses.length && i <= from + MOST; i++) {
    const { start, end, closer } = clauses[i] as Clause;
    if (CLOSES.test(text.slice(start, end))) return i;
    if (closer !== '，') return undefined;
  }
  return undefined;
}
