import type { Span, Written } from './document.ts';

/** What a field of a web site's metadata block tells. */
export type FieldKey =
  | 'title'
  | 'number'
  | 'issuer'
  | 'publisher'
  | 'date'
  | 'published'
  | 'addressee'
  | 'signer'
  | 'other';

const LABELS: readonly (readonly [FieldKey, string])[] = [
  ['title', '标题|信息标题|文件标题|文件名称|信息名称|公文标题|名称'],
  ['number', '发文字号|文号|发文文号|发布文号|文件文号|文件字号|备注/文号|文件编号|公文文号'],
  ['issuer', '发文机关|发文机构|发文单位|制发机关|发文部门'],
  ['publisher', '发布机构|发布单位|发布机关|公开责任部门|责任部门'],
  ['date', '成文日期|成文时间|生成日期|发文日期|发文时间|制发日期|印发日期|签发日期'],
  // a date that the site gives; it stands for the document's own where that tells none
  ['published', '发布日期|发布时间|公布日期'],
  ['signer', '签发人|签发'],
  [
    'other',
    '索引号|索引|主题分类|分类|主题词|关键词|公开日期|有效性|是否有效|效力状态|时效性|文件状态|来源|信息来源|文章来源|稿源|时间|日期|体裁|体裁分类|公开类别|公开形式|公开方式|公开范围|公开时限|服务对象|作者|撰稿|编辑|责任编辑|审核|字号|字体|字体大小|浏览次数|浏览量|阅读次数|阅读|点击数|点击量|点击|访问量|当前位置|您的位置|您现在的位置|您当前的位置|所在位置|分享|分享到|打印|施行日期|实施日期|生效日期|失效日期|失效时间|废止日期|统一编号|规范性文件编号|规范性文件登记号|备案号|信息分类|组配分类|载体类型|栏目|所属栏目|语种|内容概述|内容概况|摘要|更新时间|录入时间|内容分类|信息类别|文件类型|公文种类|截止日期|有效性/截止日期|有效性／截止日期|信息索引号|签发日期',
  ],
];

const KEY_OF = new Map<string, FieldKey>();
for (const [key, labels] of LABELS)
  for (const label of labels.split('|')) if (!KEY_OF.has(label)) KEY_OF.set(label, key);
const LONGEST = Math.max(...[...KEY_OF.keys()].map((label) => label.length));

/** A field of the block that web sites print around a document: 索引号：…, 发文机关：…. */
export interface Field extends Span {
  readonly key: FieldKey;
  readonly value: Written;
}

/** Whether a field's label opens `text` (blanks within it taken out), as in 索引号：. */
export function opensField(text: string): boolean {
  return labelLength(text, 0) > 0;
}

/** What may stand before a label: a bracket, or the bullet of a list. */
const OPENS_LABEL = new Set('【[（•·●▪◆■'.split(''));

/** Length of the label at `at` with its colon, or 0. A label in brackets （来源：…） or 【字体：…】 counts. */
function labelLength(text: string, at: number): number {
  const from = OPENS_LABEL.has(text[at] ?? '') ? at + 1 : at;
  for (let i = from + 1; i <= from + LONGEST; i++) {
    const sign = text[i];
    if (sign === undefined || sign === '\n') return 0;
    if (sign === '：' || sign === ':' || sign === '】' || (sign === ']' && text[at] === '['))
      return KEY_OF.has(text.slice(from, i)) ? i + 1 - at : 0;
  }
  return 0;
}

/** Labels that a site's own words may be, too, or a heading of the document. */
const NO_BARE_LABEL = new Set(
  '时间 日期 来源 作者 编辑 打印 分享 阅读 点击 审核 标题 名称 摘要 内容概述 签发 字体 字号'.split(' '),
);

/** A label that is alone on its line, in a table whose cells were copied one below the other: 发文日期. */
export function bareLabel(text: string, start: number, end: number): Field | undefined {
  if (end - start > LONGEST || end - start < 2) return undefined;
  const label = text.slice(start, end);
  const key = NO_BARE_LABEL.has(label) ? undefined : KEY_OF.get(label);
  return key && { key, start, end, value: { text: '', start: end, end } };
}

/** The field that opens the paragraph `text[start, end)`, or undefined. Its value runs to the end of the paragraph or to the next label. */
export function readField(text: string, start: number, end: number): Field | undefined {
  const length = labelLength(text, start);
  if (length === 0) return undefined;
  const label = text.slice(start, start + length).replace(/^[【[（•·●▪◆■]|[：:】\]]$/g, '');
  let from = start + length;
  // the bars of a table that was copied as text
  while (from < end && (text[from] === '|' || text[from] === ' ')) from++;
  let to = end;
  for (let i = from + 1; i < end - 2; i++) {
    if (
      (text[i] === '[' || text[i - 1] === ' ' || text[i - 1] === '】' || text[i - 1] === '|') &&
      labelLength(text, i) > 0
    ) {
      to = i;
      break;
    }
  }
  let valueEnd = to;
  while (valueEnd > from && (text[valueEnd - 1] === '|' || text[valueEnd - 1] === ' ')) valueEnd--;
  return {
    key: KEY_OF.get(label) ?? 'other',
    start,
    end: to,
    value: { text: text.slice(from, valueEnd), start: from, end: valueEnd },
  };
}
