import { centralIssuers } from '../lexicon/issuerCodes.ts';
import { nationalLaw } from '../lexicon/laws.ts';
import { regionsNamed } from '../lexicon/regions.ts';

const STATE = /^(?:中华人民共和国|中国|国家|全国|国务院|最高人民)/u;
const ZONE = /^\p{Script=Han}{2,8}?(?:实验区|开发区|高新区|示范区|合作区|新区|镇|乡|街道)/u;
const ABOUT = /^(?:关于)?(?:印发|转发|批转|公布|发布|修改|修订|废止)?《?/u;

/** Whether a region's name or the state's opens the title. */
function opensWithPlace(title: string): boolean {
  if (STATE.test(title) || ZONE.test(title)) return true;
  for (let length = 3; length <= 11; length++) if (regionsNamed(title.slice(0, length)).length > 0) return true;
  return false;
}

const CENTRAL = /^(?:国务院|中国共产党中央|中共中央|中央|全国|国家|中国(?!共产党)|最高人民|中华人民共和国)/u;
/** What a ministry ends in, and a department of a local party committee as well. */
const MINISTRY = /(?:[^总]部|总局|总署|署)$/u;
const isCentral = (name: string): boolean =>
  CENTRAL.test(name) || (MINISTRY.test(name) && !opensWithPlace(name.replace(/^中共/u, '')));

/** Nothing but characters that every writing of a title keeps. */
const BARE = /^[一-鿿]*$/;

/** What two writings of one title share: no marks, brackets, stops or blanks, one width, one dash. */
export function titleNorm(title: string): string {
  if (BARE.test(title)) return title;
  return title
    .normalize('NFKC')
    .replace(/((?:19|20)\d\d)年?[-－—–~～一至]+((?:19|20)\d\d)年?/gu, '$1-$2年')
    .replace(/[—–－~～一]+(?=\d{4}年)/gu, '-')
    .replace(/[\s《》〈〉<>“”"'‘’「」『』·,，、。:：;；()（）[\]〔〕【】]/gu, '')
    .toLowerCase();
}

/** Whether the title alone tells which document is meant, in whatever document it is named: its own place or its object's. */
export function tellsItsPlace(title: string): boolean {
  return opensWithPlace(title.replace(ABOUT, '')) || nationalLaw(title) !== undefined;
}

/**
 * The key of a regulation, the same from every document that names it.
 *
 * A title that opens with its region, or is in the table of national laws, is enough. A title that could be anybody's
 * (关于加强…的通知) is taken as the centre's when nothing else is known; what is known to come from a local body carries its
 * 文号, failing that its issuer, so that the notices by which province, city and county pass one thing down under one title
 * stay apart, while documents of the centre and its ministries agree whether or not the citing text gives the 文号.
 * @param earlier what tells an edition from the one that replaced it under the same title
 */
export function regulationKey(
  title: string,
  number: string | undefined,
  issuer: string | undefined,
  earlier?: string,
): string {
  if (earlier !== undefined) return `regulation:${titleNorm(title)}#${earlier}`;
  if (title === number) return `regulation:${number}`;
  const key = `regulation:${titleNorm(title)}`;
  if (tellsItsPlace(title)) return key;
  const code = number && /^([^〔]*)〔/u.exec(number)?.[1];
  const name = issuer?.replace(/^institution:/u, '');
  if (name ? isCentral(name) : !code || centralIssuers(code)) return key;
  if (code && !centralIssuers(code)) return `${key}#${number}`;
  return name ? `${key}#${name}` : key;
}

/**
 * The key of a report: its title names place and year as a rule. Where it names no place its 文号 or signer is added, where it
 * names no year its date, and where nothing else tells it apart the file.
 */
export function reportKey(
  title: string,
  number: string | undefined,
  issuer: string | undefined,
  date: string | undefined,
  source: string,
): string {
  const placed = tellsItsPlace(title.replace(/^(?:19|20)\d\d年度?/u, ''));
  const dated = /(?:19|20)\d\d/u.test(title);
  const by = placed ? '' : (number ?? issuer?.replace(/^institution:/u, '') ?? '');
  const when = dated || number ? '' : (date ?? '');
  const tail = [by, when].filter(Boolean).join('#');
  const alone = (placed || by !== '') && (dated || when !== '' || number !== undefined);
  return `report:${titleNorm(title)}${tail && `#${tail}`}${alone || when ? '' : `#${source}`}`;
}
