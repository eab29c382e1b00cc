import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import type { Branch, Named } from './institutionNames.ts';
import { NATION } from './places.ts';

/** Central names of the form 中共中央组织部, 国家税务总局 tell their branch. */
export function centralBranch(name: string): Branch {
  if (/纪律检查|监察委员会/.test(name)) return 'supervision';
  if (/法院/.test(name)) return 'court';
  if (/检察院/.test(name)) return 'procuratorate';
  if (/^全国人民代表大会/.test(name)) return 'congress';
  if (/政治协商会议/.test(name)) return 'cppcc';
  if (/^(?:中国共产党|中共|中央)(?!人民政府|军事)/.test(name) && !/^中国共产主义/.test(name)) return 'party';
  if (/军事|解放军|武警|武装警察|总(?:参谋|政治|后勤)部/.test(name)) return 'military';
  if (/总工会|青年团|联合会|红十字|协会|学会|同盟|民主|国民党革命|九三|致公/.test(name)) return 'mass';
  if (/公司|银行$|总行$/.test(name) && name !== '中国人民银行') return 'company';
  return 'government';
}

/** The central bodies whose names the written one begins with: 国务院 in 国务院办公厅, 国务院 and 国务院安委会 in 国务院安委会办公室. */
export function parentsWithin(written: string, official: string): Named[] {
  if (!/^(?:国务院|中共中央办公厅)./.test(written) && written !== '中共中央办公厅') return [];
  const above: Named[] = [];
  for (let end = 3; end < written.length; end++) {
    const parent = CENTRAL_ORGANS.get(written.slice(0, end));
    if (!parent || parent.shared || parent.official === official) continue;
    const { official: name } = parent;
    above.push({ name, branch: centralBranch(name), place: NATION, role: 'central', tail: name, end });
  }
  return above;
}
