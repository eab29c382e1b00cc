import type { Span } from '../reading/document.ts';

/** A person in a list of members, with the post that the list gives. */
export interface RosterRow extends Span {
  /** 主任 where the list says so, else the post: 教育部副部长. */
  readonly role: string;
}

const ROLE =
  '副?(?:主任委员|主任|组长|召集人|总召集人|总指挥|指挥长|指挥|秘书长|理事长|会长|委员|成员|组员|理事|领队|队长|顾问)';
/** What closes a post: 教育部副部长, 北京大学教授, 市委常委. */
const POST =
  '(?:[部厅局署院校行社馆司处科股组市县区省州盟旗镇乡站所队村]长|主任|书记|成员|常委|主席|秘书长|召集人|经理|董事长|总裁|教授|研究员|院士|编审|律师|司令员|政委|委员|总监|主编|总编辑|理事长|会长|工程师|规划师|经济师|会计师|巡视员|调研员|督学|参事|助理|负责人|负责同志)';
const BEHIND_POST = '(?:（[^（）\\n]{1,20}）)?';
const NAME = '\\p{Script=Han}{2,4}';

/** 张三　县财政局局长, a row of its own; a roster printed without breaks runs into the next role: 副秘书长副召集人：. */
const ROW = new RegExp(
  `(?<=^|\\n|：)(${NAME})[ \\n]+((?:[^\\n，。；：]{0,60}?${POST}${BEHIND_POST}、?)+)(?=\\n|$| |成\\n?员：|${ROLE}：)`,
  'gu',
);
/** 组长：张三（县长） */
const BRACKETED = new RegExp(`(?<=${ROLE}：|[、\\n])(${NAME})（([^（）\\n]{0,40}${POST})）`, 'gu');
/** 成员：张三、李四、王五 */
const LISTED = new RegExp(`(?<=^|[\\n；。 ])(${ROLE})：((?:${NAME}[、 ])*${NAME})(?=[\\n；。]|$)`, 'gu');
const ANNOUNCED = /名单|组成人员|[成组]\n?员：|组长：|主任：|召集人：|指挥(?:长)?：/;
/** No name of a person, though the row may look like one. */
const NO_NAME =
  /^(?:副?(?:主任|组长|成员|委员|召集人|秘书长|总指挥)|姓名|职务|单位|电话|联系|备注|附件|名单|以上|同志)|[县市区局部委办厅]$/;

/**
 * The persons that lists of members name (组成人员名单, 领导小组成员), in order. A text that announces no list has none.
 * @param looksLikeName whether the words open with a family name; a list counts where half of its rows do
 */
export function findRosters(text: string, looksLikeName: (name: string) => boolean): RosterRow[] {
  if (!ANNOUNCED.test(text)) return [];
  const rows: RosterRow[] = [];
  for (const pattern of [ROW, BRACKETED]) {
    for (const hit of text.matchAll(pattern)) {
      const [, name, post] = hit as unknown as [string, string, string];
      if (NO_NAME.test(name)) continue;
      rows.push({ start: hit.index, end: hit.index + name.length, role: roleOf(text, hit.index) ?? post });
    }
  }
  const known = rows.filter(({ start, end }) => looksLikeName(text.slice(start, end))).length;
  if (rows.length < 2 || known * 2 < rows.length) rows.length = 0;
  for (const hit of text.matchAll(LISTED)) {
    const [whole, role, names] = hit as unknown as [string, string, string];
    let at = hit.index + whole.length - names.length;
    const found = names.split(/[、 ]/).map((name) => {
      const span = { start: at, end: at + name.length, role };
      at += name.length + 1;
      return span;
    });
    const people = found.filter(({ start, end }) => looksLikeName(text.slice(start, end)));
    if (people.length * 2 > found.length)
      rows.push(...found.filter(({ start, end }) => !NO_NAME.test(text.slice(start, end))));
  }
  const seen = new Set<number>();
  return rows.filter(({ start }) => !seen.has(start) && seen.add(start)).sort((a, b) => a.start - b.start);
}

const ROLE_BEFORE = new RegExp(`(${ROLE})：$`, 'u');
const roleOf = (text: string, at: number): string | undefined =>
  ROLE_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[1];
