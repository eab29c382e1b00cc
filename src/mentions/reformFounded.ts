import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import { KNOWN } from './reformNames.ts';

/** What a system is set up or kept with, as far as all that follows up to the head can be its name. */
const FOUNDED =
  /(?:建立健全|建立完善|建立并完善|健全完善|完善健全|建立|健全|完善|构建|实行|推行|推广和应用|试行|落实|执行)(?:实施|落实|执行)?(?:了|起)?(?!的|实施|落实|和|与|、|并|或)([^，。；：《》？！\n]{4,36})$/;
/** Another system or another deed within: what is founded begins behind it, or is told in several names. */
const SEVERAL =
  /建立|健全|完善|构建|推行|落实|贯彻|制定(?!、)|深化|(?:制度|机制|体系|体制|办法|规定|清单制|责任制|平台|渠道|工程(?=和)|战略(?=和))(?!改革|创新)|[等各]|关于|包括|应当|必须|已经|作为|纳入|(?<!参)与[^、]*、|“|”|\d/;
/** A system that is told by what it serves, who keeps it or what it is like: 由政府负责人牵头、相关部门共同参与的, 对金融机构的. */
const OPENS_CLAUSE = /^(?:由|对|以)/;
/** Behind the head nothing goes on. */
const CLOSED = /^(?:建设)?(?:[，。；：、？！）\n]|$)/;
const SYSTEM = /(?:机制|制度)$/;

/** What stands before such a name without being part of it. */
export const LEADING_WHOLE =
  /^(?:(?:全|我|本|该|各)(?:省|市|县|区|州|国|局|厅|委|院|旗|镇|乡|系统|地|辖区)(?:域(?=[一-鿿]{6})|范围内|内)?|新一轮|首个|有关|相关|一批|系列|一系列|多项|多种|多个|新的|部分)/;

/** Whether what stands between 的 and the head names nothing by itself: 监管考核和激励机制. */
const isPlain = (modifier: string): boolean =>
  GENERIC_MODIFIERS.has(modifier) ||
  modifier === '' ||
  (/[和与、]/.test(modifier) && modifier.split(/[和与、]/).every((part) => part.length <= 4));

/**
 * Where the name of a system begins that is the whole object of the verb which sets it up: 建立|司法所协助街道开展法制审核工作机制,
 * 完善|对金融机构的监管考核和激励机制.
 * @returns -1 where the object is no one name
 */
export function foundedStart(text: string, clauseStart: number, headEnd: number): number {
  if (!SYSTEM.test(text.slice(headEnd - 2, headEnd)) || !CLOSED.test(text.slice(headEnd, headEnd + 3))) return -1;
  const object = FOUNDED.exec(text.slice(Math.max(clauseStart, headEnd - LONGEST), headEnd))?.[1];
  if (!object) return -1;
  const start = headEnd - object.length;
  const modifier = object.replace(/(?:工作|长效)?(?:机制|制度)$/, '');
  if (SEVERAL.test(modifier)) return -1;
  const of = modifier.lastIndexOf('的');
  // 科学合理的评价机制: what it is like names nothing
  if (of < 0 ? OPENS_CLAUSE.test(modifier) : of < SHORTEST_CLAUSE || !isPlain(modifier.slice(of + 1))) return -1;
  // 首问负责、限时办结制度: each is known by itself
  if (KNOWN.scan(text, start, headEnd).length > 0) return -1;
  return start;
}

const LONGEST = 48;
const SHORTEST_CLAUSE = 6;
