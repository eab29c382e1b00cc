import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import { FIELD_CONNECTIVES } from '../lexicon/organFields.ts';
import { runsOn } from '../lexicon/organs.ts';
import { WordTable } from '../lexicon/trie.ts';
import { isHan } from '../reading/characters.ts';
import type { Draft } from './institutionDraft.ts';
import { anchorAt } from './institutionScope.ts';
import { fieldStarts } from './institutionStem.ts';
import { opensAt } from './nameBoundary.ts';

const NAMES = new WordTable(CENTRAL_ORGANS);

/** The central name that stands at `at`, the longest; undefined where it is part of another name or word. */
export function centralAt(
  text: string,
  at: number,
  to: number,
  floor: number,
  draft: Draft | undefined,
): string | undefined {
  let limit = to;
  for (let name = NAMES.at(text, at, limit)?.word; name !== undefined; name = NAMES.at(text, at, limit)?.word) {
    const end = at + name.length;
    // where this one is not meant a shorter one may be
    limit = end - 1;
    if (runsOn(text, name, end)) continue;
    if (name.length <= 2 && name !== '中央' && !opensAt(text, at, floor) && text[at - 1] !== '获') continue;
    if (name === '中央') {
      if (!opensAt(text, at, floor) || !CENTRE_ALONE.test(text.slice(at, at + 8))) continue;
      return name;
    }
    if (
      name.length <= 2 &&
      isHan(text.charCodeAt(end)) &&
      !text.startsWith('中央', end) &&
      !ACTS.test(text.slice(end, end + 10))
    )
      continue;
    if (draft?.end === at && CENTRAL_ORGANS.get(name)?.shared) continue;
    // 省国资委, 市统计局: with a scope before it the short form is local.
    if (CENTRAL_ORGANS.get(name)?.shared && (!opensAt(text, at, floor) || goesOnLeft(text, at, floor))) continue;
    if (!name.startsWith('国') && !name.startsWith('中') && anchorAt(text, at, floor, true)) continue;
    return name;
  }
  return undefined;
}

/** 文化广电体育和|旅游局: the name began before the connective. */
const goesOnLeft = (text: string, at: number, floor: number): boolean =>
  at - 1 > floor && FIELD_CONNECTIVES.has(text[at - 1] as string) && fieldStarts(text, at - 1, floor).length > 1;

/** Behind a name of two characters: it acts, or its branch in a place follows. */
const ACTS = /^(?:[已将与和]|正在|会同|牵头|印发|转发|发布|[一-鿿]{2,6}(?:中心支行|支行|分行))/;

/** 中央 alone is the Central Committee beside another party committee or before what it decides: 中央、省委; 中央决策部署. */
const CENTRE_ALONE = /^中央(?=[、和](?:省委|市委|区委|县委|自治区党委|国务院)|决策|要求|部署)/;

export function central(start: number, name: string): Draft {
  const shared = CENTRAL_ORGANS.get(name)?.shared === true;
  return {
    start,
    end: start + name.length,
    scope: { kind: shared ? 'none' : 'central' },
    prefix: '',
    units: [{ stem: '', head: name, role: 'central', end: start + name.length }],
    rule: shared ? 'institution.central-short' : 'institution.central',
    confidence: shared ? 0.7 : 0.98,
  };
}
