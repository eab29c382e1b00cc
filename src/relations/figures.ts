import type { Term } from '../mentions/terms.ts';

/** A number of a measure: `value` in `unit`, and what is counted. `from` where the text says that it was another before. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly of: string;
  readonly from?: number;
  readonly approximate?: true;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The value of a numeral in Arabic or Chinese writing (3,200 · 2.6万 · 三千 · 一百二十), or undefined. */
export function numeralValue(written: string): number | undefined {
  const arabic = /^(\d[\d,]*(?:\.\d+)?)(?:[余多])?([十百千万亿]*)/.exec(written);
  if (arabic) {
    let value = Number((arabic[1] as string).replace(/,/g, ''));
    for (const power of arabic[2] ?? '') value *= POWERS[power] ?? 1;
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  let seen = false;
  for (const char of written.replace(/[余多]/g, '')) {
    const known = DIGITS[char];
    const power = POWERS[char];
    if (known !== undefined) {
      digit = known;
      seen = true;
    } else if (power !== undefined && power < 1e4) {
      section += (digit || 1) * power;
      digit = 0;
      seen = true;
    } else if (power !== undefined) {
      total += (section + digit || 1) * power;
      section = 0;
      digit = 0;
      seen = true;
    } else return undefined;
  }
  return seen ? total + section + digit : undefined;
}

const FIGURE = /^(?:约|近|超|逾|第)*([\d,.]+|[零〇一二两三四五六七八九十百千]+)([余多]?[十百千万亿]*)([余多]?)(.*)$/;
const BECOMES = /(?:成|为|到|至|减至|增至|压减到|压减至|精简为|整合为|合并为)$/;

/** 满意率 and the like: the words before a rate, back to the last mark or figure. */
function beforeText(terms: readonly Term[], i: number): string {
  let words = '';
  for (let j = i - 1; j >= 0; j--) {
    const term = terms[j] as Term;
    if (['Pause', 'Figure', 'Name', 'Aside'].some((tag) => term.tags.includes(tag)) || words.length > 10) break;
    words = term.text + words;
  }
  return words.replace(/(?:均?为|均|达到?|分别)$/, '');
}

/** What is counted, if the term beside a figure can say so. */
function counted(beside: Term | undefined): string {
  if (!beside || beside.tags.includes('Pause') || beside.tags.includes('Figure')) return '';
  const { tags, mention, text } = beside;
  return mention || tags.includes('Gap') || tags.includes('Quoted') || tags.includes('Titled') ? text : '';
}

/** What numbers but counts nothing: 三个|半月, 县人大|三次|会议, 二期|工程, 5.0|版, 5|G基站, the mark of a note [1]. */
function countsNothing(written: string, unit: string, before: Term | undefined, after: Term | undefined): boolean {
  const next = after?.text ?? '';
  const chinese = !/\d/.test(written);
  if (unit === '个') return /^半[年月]/.test(next);
  if (unit === '次')
    return (
      chinese &&
      /^(?:会议|全会|大会)/.test(next) &&
      (before?.mention !== undefined || /[届会]$/.test(before?.text ?? ''))
    );
  if (unit === '期') return chinese && /^(?:工程|项目|建设|改造|扩建|规划|厂|码头)/.test(next);
  if (unit === '') return /^(?:版|G(?!DP))/.test(next) || (/[[［]$/.test(before?.text ?? '') && /^[\]］]/.test(next));
  return false;
}

/** The figures of a measure's terms, in order. */
export function figuresOf(terms: readonly Term[]): Figure[] {
  const figures: Figure[] = [];
  terms.forEach((term, i) => {
    if (!term.tags.includes('Figure')) return;
    const parts = FIGURE.exec(term.text);
    if (!parts) return;
    const value = numeralValue((parts[1] as string) + (parts[2] as string));
    if (value === undefined) return;
    const unit = (parts[4] as string).replace(/^[余多]/, '');
    // what stands between two figures is counted by the first
    const before = terms[i - 2]?.tags.includes('Figure') ? undefined : terms[i - 1];
    const after = terms[i + 1];
    if (countsNothing(parts[1] as string, unit, terms[i - 1], after)) return;
    const last = figures[figures.length - 1];
    if (last && before && BECOMES.test(before.text) && figures.length === 1) {
      figures[figures.length - 1] = { value, unit: unit || last.unit, of: last.of, from: last.value };
      return;
    }
    figures.push({
      value,
      unit,
      of: (term.tags.includes('Rate')
        ? beforeText(terms, i)
        : counted(after?.start === term.end ? after : undefined) ||
          counted(before?.end === term.start ? before : undefined)
      ).replace(/^[的了]|(?:[的共]|[均都现]?已)$/g, ''),
      ...(/[余多约近]/.test(term.text) ? { approximate: true as const } : {}),
    });
  });
  return figures;
}
