import { DATE, isoDate } from './dates.ts';
import type { Head } from './head.ts';
import { ORGAN_END, SESSION } from './patterns.ts';
import { names, written } from './written.ts';

const DATES = new RegExp(DATE, 'g');
const DECREE_IN_NOTE = /([\u4e00-\u9fff]{2,20}令)第?\d{1,5}号/;
const ENACTING_BODY =
  /^(?:经|由)?([\u4e00-\u9fff、]{2,60}?)(?:第[一二三四五六七八九十百\d]{1,6}次|令|政治局会议|会议|公布|发布|批准|通过|印发)/;
const STATE = '中华人民共和国';

/** Notes under a title: 2018年11月30日 … 会议通过, ——2026年1月26日在…会议上. */
export function readNote(text: string, at: number, end: number, head: Head): void {
  const note = text.slice(at, end);
  DATES.lastIndex = 0;
  const day = DATES.exec(note) ?? /\d{4}[-./]\d{1,2}[-./]\d{1,2}/.exec(note);
  const iso = day && isoDate(day[0]);
  // A date alone in figures with hyphens is when the page was put up.
  if (!day || !iso || (note.length <= 26 && !/年/.test(note))) {
    head.residue.push({ start: at, end });
    return;
  }
  const start = at + day.index;
  head.dates.push({ ...written(text, start, start + day[0].length), iso });
  const decree = DECREE_IN_NOTE.exec(note);
  if (decree && !head.number)
    head.number = written(text, at + decree.index + lead(decree[0]), at + decree.index + decree[0].length);
  if (!SESSION.test(note)) readEnacting(text, start + day[0].length, end, head);
}

/** Who adopted or issued, behind the date of a note; approval by a higher body yields to issue by the body itself. */
function readEnacting(text: string, from: number, end: number, head: Head): void {
  const rest = text.slice(from, end);
  const found = ENACTING_BODY.exec(rest);
  if (!found) return;
  const approval = /批准/.test(rest);
  if (head.enacting.length > 0 && (approval || !head.approvedOnly)) return;
  const start = from + found[0].indexOf(found[1] as string);
  const bodies = names(text, start, start + (found[1] as string).length).filter((name) => ORGAN_END.test(name.text));
  if (bodies.length === 0) return;
  head.approvedOnly = approval;
  head.enacting = bodies.map((name) => {
    const cut = name.text.startsWith(STATE) && name.text.length > STATE.length + 1 ? STATE.length : 0;
    return {
      start: name.start + cut,
      end: name.end,
      text: name.text.slice(cut).replace(/第[一二三四五六七八九十\d]{1,3}届/, ''),
    };
  });
}

function lead(words: string): number {
  return /^[年月日经由]/.test(words) ? 1 : 0;
}
