import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import { BACK, MAXIM } from './clauseShapes.ts';
import { namesBody, type OpenMeasure, type Tie, tagged, tie } from './measure.ts';
import type { ClauseReading } from './reading.ts';
import { groundsOf } from './tieNamed.ts';

/** The basis that a sentence hands from clause to clause until the next takes its place. */
export class Grounds {
  #laws: readonly Tie[];
  /** Measures since the last basis phrase: the next one begins a new reach. */
  #since = 0;

  /**
   * @param text the document's
   * @param carried the basis that the sentence is given from before it
   * @param reach how many basis phrases the document has had so far
   */
  constructor(
    private readonly text: string,
    carried: readonly Tie[],
    public reach: number,
  ) {
    this.#laws = carried;
  }

  /** The basis that is in force. */
  get laws(): readonly Tie[] {
    return this.#laws;
  }

  /** The basis of a measure of these words: what is only studied and made known is none of the publicity that it is given. */
  lawsOf(words: string): Tie[] {
    const publicity = this.#laws.some(({ rule }) => rule === MADE_KNOWN) && PUBLICITY.test(words);
    return publicity ? this.#laws.filter(({ rule }) => rule !== MADE_KNOWN) : [...this.#laws];
  }

  /** That a measure was read on the basis in force. */
  used(): void {
    this.#since++;
  }

  /**
   * 根据《A》，
   * @param last whether the clause closes its sentence
   * @param previous the measure before it, if any
   * @returns the bodies whose demand the basis is
   */
  take(reading: ClauseReading, last: boolean, previous: OpenMeasure | undefined): readonly Tie[] {
    const { terms, role, rule, deed } = reading;
    // a maxim (按照政事分开的要求) does not end what a document set going; another document or another's demand does
    if (terms.some((term) => tagged(term, 'Law') || namesBody(term))) this.reach++;
    const { laws, bodies } = groundsOf(reading);
    if (last && !deed && this.#since > 0 && previous) {
      // a basis that closes its sentence drives the measure beside it
      previous.laws.push(...laws);
      return bodies;
    }
    // 坚持稳中求进工作总基调 goes on with what is followed
    const maxim = laws.length > 0 && laws.every(({ mention }) => MAXIM.test(mention.text));
    const anew = !maxim && (laws.length > 0 || (role === 'ground' && rule?.id !== 'ground.spirit'));
    if (this.#since > 0 && anew) this.#laws = [];
    if (anew) this.#since = 0;
    this.#laws = [...this.#laws, ...laws];
    return bodies;
  }

  /**
   * 贯彻落实党的十八大，|十八届三中全会和习近平总书记讲话精神，: a row that goes on behind a comma.
   * @returns whether the clause, which stands right behind a basis phrase, is nothing but more of it
   */
  goesOn({ clause, terms }: ClauseReading): boolean {
    if (this.#since > 0 || this.#laws.length === 0 || !isRow(terms)) return false;
    const more = terms.filter((term) => tagged(term, 'Law'));
    this.#laws = [...this.#laws, ...more.map((term) => tie(term.mention as Mention, clause, 'basis.row', 0.85))];
    return true;
  }

  /** …，其依据为《A》; …，这是落实《A》的具体举措: `measures`, which stand before, were done on that basis. */
  closes({ clause, terms }: ClauseReading, measures: readonly OpenMeasure[]): boolean {
    if (!BACK.test(this.text.slice(clause.start, clause.end))) return false;
    const laws = terms
      .filter((term) => tagged(term, 'Law'))
      .map((term) => tie(term.mention as Mention, clause, 'basis.closing', 0.85));
    for (const measure of measures) measure.laws.push(...laws);
    return laws.length > 0;
  }
}

const isRow = (terms: readonly Term[]): boolean =>
  terms.some((term) => tagged(term, 'Law')) &&
  terms.every((term) => tagged(term, 'Law', 'Pause', 'And', 'Aside', 'Spirit') || /^(?:以及|等)$/.test(term.text));

const MADE_KNOWN = 'basis.publicity';
/** 举办讲座62场, 组建宣讲团, 发放资料: what makes a law known. */
const PUBLICITY =
  /宣传|宣讲|讲座|普法|培训|学习|咨询|解读|解答|讲解|讲课|授课|党课|竞赛|答题|问答|测试|考试|资料|手册|折页|展板|标语|横幅|海报|专栏|视频|推送|短信|文艺|演出|进(?:校园|社区|企业|乡村|机关|万家)|以案释法/;
