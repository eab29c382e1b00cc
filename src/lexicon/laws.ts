import table from './national-laws.json' with { type: 'json' };

/** 效力位阶 of a national instrument, as the table of national laws gives it. */
export type NationalForce =
  | 'constitution'
  | 'law'
  | 'administrative-regulation'
  | 'judicial-interpretation'
  | 'departmental-rule';

export interface NationalLaw {
  /** The full official title, 中华人民共和国行政复议法. */
  readonly title: string;
  readonly force: NationalForce;
  /** ISO date on which it was first adopted, where the table knows it. */
  readonly adopted?: string;
  /** ISO date of the version in force. */
  readonly revised?: string;
}

const STATE = '中华人民共和国';

/** Names that everybody uses and that no cutting of the official title yields. */
const ALIASES: Readonly<Record<string, string>> = {
  宪法: '中华人民共和国宪法',
  民法典: '中华人民共和国民法典',
  民诉法: '中华人民共和国民事诉讼法',
  刑诉法: '中华人民共和国刑事诉讼法',
  行诉法: '中华人民共和国行政诉讼法',
  环保法: '中华人民共和国环境保护法',
  环评法: '中华人民共和国环境影响评价法',
  地方组织法: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  地方各级人大和地方各级政府组织法: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  选举法: '中华人民共和国全国人民代表大会和地方各级人民代表大会选举法',
  代表法: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  监督法: '中华人民共和国各级人民代表大会常务委员会监督法',
  香港基本法: '中华人民共和国香港特别行政区基本法',
  澳门基本法: '中华人民共和国澳门特别行政区基本法',
};

/** Laws that the table lacks: adopted after it was made, or under a name that it does not hold. */
const LATER: readonly string[] = [
  '中华人民共和国民营经济促进法',
  '中华人民共和国学前教育法',
  '中华人民共和国能源法',
  '中华人民共和国法治宣传教育法',
  '中华人民共和国突发公共卫生事件应对法',
  '中华人民共和国生态环境法典',
  '中华人民共和国民法通则',
  '中华人民共和国民法总则',
  '中华人民共和国合同法',
  '中华人民共和国物权法',
  '中华人民共和国侵权责任法',
  '中华人民共和国担保法',
  '中华人民共和国继承法',
  '中华人民共和国婚姻法',
  '中华人民共和国收养法',
  '中华人民共和国行政监察法',
  '中华人民共和国执业医师法',
];

/** What a title must share to be the same: width, brackets and blanks do not count. */
const loose = (title: string) => title.replace(/[\s《》〈〉“”"()（）]/gu, '');

const byTitle = new Map<string, NationalLaw>();
const byShort = new Map<string, NationalLaw>();

for (const [force, rows] of Object.entries(table) as [NationalForce, string[][]][]) {
  for (const [title, adopted, revised = adopted] of rows) {
    if (!title) continue;
    byTitle.set(loose(title), { title, force, ...(adopted && { adopted }), ...(revised && { revised }) });
  }
}
for (const title of LATER) if (!byTitle.has(title)) byTitle.set(title, { title, force: 'law' });
for (const [key, law] of byTitle) if (key.startsWith(STATE)) byShort.set(key.slice(STATE.length), law);
for (const [alias, title] of Object.entries(ALIASES)) {
  const law = byTitle.get(title);
  if (law) byShort.set(alias, law);
}

/** The national instrument of this title, with or without 中华人民共和国 before it, or under a common short name. */
export function nationalLaw(title: string): NationalLaw | undefined {
  const key = loose(title);
  return byTitle.get(key) ?? byShort.get(key);
}

type Node = Map<string, Node | NationalLaw>;

/** Reversed trie of the names that running text uses without 《》: laws short and full, decrees with the state's name. */
const bare: Node = new Map();
const END = '';

const [LAW, CODE, RULES] = [...'法典例'].map((char) => char.charCodeAt(0));
/** Whether a name that running text uses without 《》 may end in the character. */
export const mayEndBareLaw = (code: number): boolean => code === LAW || code === CODE || code === RULES;

function plant(name: string, law: NationalLaw): void {
  if (!mayEndBareLaw(name.charCodeAt(name.length - 1))) return;
  let node = bare;
  for (let i = name.length - 1; i >= 0; i--) {
    const char = name[i] as string;
    const next = (node.get(char) as Node | undefined) ?? new Map();
    node.set(char, next);
    node = next;
  }
  node.set(END, law);
}

for (const [key, law] of byTitle) {
  if (key.startsWith(STATE) || (law.force === 'administrative-regulation' && key.endsWith('条例'))) plant(key, law);
}
for (const [key, law] of byShort) {
  if (law.force === 'law' || law.force === 'constitution' || key.endsWith('条例')) plant(key, law);
}

/** The longest national name that ends right before `end`, read without 《》; nothing if none does. */
export function bareLawBefore(text: string, end: number): { start: number; law: NationalLaw } | undefined {
  let node = bare;
  let found: { start: number; law: NationalLaw } | undefined;
  for (let i = end - 1; i >= 0; i--) {
    const next = node.get(text[i] as string) as Node | undefined;
    if (!next) return found;
    node = next;
    const law = node.get(END) as NationalLaw | undefined;
    if (law) found = { start: i, law };
  }
  return found;
}
