import { centralIssuers } from '../lexicon/issuerCodes.ts';
import { findDocNumbers } from '../mentions/docNumbers.ts';
import type { InstitutionMention } from '../mentions/institution.ts';
import { ZONE, ZONE_KINDS } from '../mentions/institutionScope.ts';
import { findInstitutionsIn } from '../mentions/institutions.ts';
import { looksProper } from '../mentions/nameBoundary.ts';
import { splitIssuers } from '../mentions/regulationIssuers.ts';
import type { Document, Written } from '../reading/document.ts';
import type { Place } from './places.ts';
import { codeReader, homeRegions } from './regulationCodes.ts';
import { issuerInReportTitle } from './regulationOwn.ts';

/** The one body that a title or signature names as the speaker. */
export interface Speaker {
  readonly name: string;
  /** The name as the recognisers read it; undefined where they know only a part of it (国家统计局|X调查队). */
  readonly mention: InstitutionMention | undefined;
}

/** The single body that the signature names or, failing one, that the title opens with: 省建设厅, 高新市场监管局. */
export function readSpeaker(title: Written | undefined, signature: Written | undefined): Speaker | undefined {
  const name = signature ?? (title ? issuerInReportTitle(title) : undefined);
  if (!name || !ENDS_IN_ORGAN.test(name.text) || FORWARDS.test(name.text) || splitIssuers(name).length !== 1)
    return undefined;
  const found = findInstitutionsIn(name.text);
  const whole = found.find(({ start, end }) => start === 0 && end === name.text.length);
  return found.length > 1 && !whole ? undefined : { name: name.text, mention: whole };
}

/** 转发省政府办公厅关于…: the title names whose paper it hands on, not who hands it on. */
export const FORWARDS = /^(?:关于)?(?:转发|批转|印发|公布|贯彻|落实)/;

/** The body that a document's own 文号 names, where its place is known: 常德市人民政府办公室 by 常政办〔2004〕17号. */
export function speakerByCode({ letterhead, flow }: Document, chain: readonly Place[]): InstitutionMention | undefined {
  const number = letterhead.number && findDocNumbers(letterhead.number.text)[0];
  // 教办 is a bureau's letters as often as the ministry's
  if (number?.form !== 'code' || centralIssuers(number.code)) return undefined;
  const [name, ...others] = codeReader(homeRegions({ chain }), number.code, flow.text).issuers(number.code);
  return name === undefined || others.length > 0 ? undefined : findInstitutionsIn(name)[0];
}

const ENDS_IN_ORGAN = /^[一-鿿]{3,30}(?:局|厅|委员会|管委会|办公室|办事处|政府|中心|[支大总查]队|院|站)$/;

/** What stands right behind a zone that a title opens with. */
const ZONE_AT = new RegExp(
  `^[一-鿿]{2,9}?(?:${ZONE_KINDS})(?=(?:19|20)\\d\\d年|关于|管委会|管理委员会|党工委|[一-鿿]{2,14}[局委办](?:关于|(?:19|20)\\d\\d年|$))`,
);

/** 天津西青经济技术开发区, 湖滨新区: the zone that a title opens with, named whole whatever of its name a table holds. */
export function zoneOpening(title: string): string | undefined {
  const name = ZONE_AT.exec(title)?.[0];
  if (name === undefined) return undefined;
  const proper = name.replace(ZONE, '').replace(/^两/, '');
  return looksProper(proper, 0, proper.length) ? name : undefined;
}
