import type { Term } from '../mentions/terms.ts';
import { namesBody, tagged } from './measure.ts';

/** 县长, 分管副县长: heads a government or answers for a part of its work. */
const HEAD_OF_GOVERNMENT = /(?:^|常务|分管)副?([省市县区州盟旗镇乡])长(?:同志)?(?:带队|带头|亲自)?$/;
/** A rank in the party that who heads a government holds besides: 县委副书记、县长 is one person. */
const RANK = /^(?:副书记|常委|委员)$/;
/** 王某|同志 */
const TITLED = '同志';

/** The head of a government among those who open a clause. */
export interface Head {
  /** 县 of 县长: of which level the government is. */
  readonly level: string;
  /** The party body that the clause names only for the rank that the same person holds in it. */
  readonly rankedIn: Term | undefined;
}

/** Who heads a government and opens the clause as the one who acts: 县委书记、|县长; undefined where nobody does. */
export function headAmong(terms: readonly Term[]): Head | undefined {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const level = tagged(term, 'Sitting') ? HEAD_OF_GOVERNMENT.exec(term.text)?.[1] : undefined;
    if (level) {
      const [body, rank, pause] = [terms[i - 3], terms[i - 2], terms[i - 1]];
      const ranked = body && rank && pause && namesBody(body) && RANK.test(rank.text) && tagged(pause, 'Pause');
      return { level, rankedIn: ranked ? body : undefined };
    }
    const passes = namesBody(term) || tagged(term, 'Sitting', 'Person', 'Pause', 'And', 'Connective', 'Time', 'Aside');
    if (!(passes || term.text === TITLED || RANK.test(term.text))) return undefined;
  }
  return undefined;
}

/** The government of that level that reports or is named: which 县长 is meant where only one can be. */
export function governmentOfHead(
  level: string,
  reporter: string | undefined,
  bodies: ReadonlySet<string>,
): string | undefined {
  const name = `${level}人民政府`;
  if (reporter?.endsWith(name)) return reporter;
  const [only, ...others] = [...bodies].filter((key) => key.endsWith(name));
  return others.length === 0 ? only : undefined;
}
