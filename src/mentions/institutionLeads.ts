import type { InstitutionMention } from './institution.ts';
import { overlapsAny } from './spans.ts';

/** What opens the list of those who are to do a task. */
const LEADS = /(?:牵头|责任|配合|支撑|主办|协办|承办|实施|参与|协同)(?:单位|部门)：/g;
/** A list closes with its bracket, sentence or line. */
const LIST_END = /[）。；\n]/;
const LONGEST_LIST = 240;
const TOWN = /^\p{Script=Han}{2,5}(?:街道|镇|乡)$/u;
const COMPANY = /^\p{Script=Han}{2,6}(?:公司|集团)$/u;
/** Classes of towns and companies. */
const CLASS =
  /^(?:各|有关|相关|所有|属地|辖区|沿线|全区|全县|全市|其他|涉及)|(?:国有|相关|有关|燃气|供水|供电|电力|通信|物业|保险|运营|建设|施工)(?:公司|集团)$/u;

/**
 * Towns and companies in the list of those who lead or share a task (牵头单位：九里镇、城投公司): there a town stands for its government.
 * @param found what was read by grammar, in no order
 */
export function findLeads(text: string, found: readonly InstitutionMention[]): InstitutionMention[] {
  const taken = [...found].sort((a, b) => a.start - b.start);
  const leads: InstitutionMention[] = [];
  const labels = [...text.matchAll(LEADS)];
  for (const [i, lead] of labels.entries()) {
    const from = lead.index + lead[0].length;
    const to = Math.min(from + LONGEST_LIST, labels[i + 1]?.index ?? text.length);
    const list = text.slice(from, to).split(LIST_END, 1)[0] as string;
    let start = from;
    for (const item of list.split(/[、，：]/u)) {
      const end = start + item.length;
      const town = TOWN.test(item);
      if ((town || COMPANY.test(item)) && !CLASS.test(item) && !overlapsAny(taken, start, end)) {
        const head = /(?:公司|集团)$/u.exec(item)?.[0] ?? '';
        leads.push({
          kind: 'institution',
          text: item,
          start,
          end,
          rule: 'institution.lead',
          confidence: 0.8,
          scope: town ? { kind: 'region', names: [item] } : { kind: 'none' },
          prefix: '',
          units: town
            ? [{ stem: '', head: '政府', role: 'government', end: item.length }]
            : [{ stem: item.slice(0, -head.length), head, role: 'company', end: item.length }],
        });
      }
      start = end + 1;
    }
  }
  return leads;
}
