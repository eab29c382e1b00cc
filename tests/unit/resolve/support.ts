import { findInstitutions } from '../../../src/mentions/institutions.ts';
import { findRegions } from '../../../src/mentions/regions.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { resolveInstitutions } from '../../../src/resolve/institutions.ts';
import { resolveRegions } from '../../../src/resolve/regions.ts';
import { readSetting } from '../../../src/resolve/setting.ts';

/** Reads a text as far as institutions and regions go. */
export function read(text: string) {
  const document = readDocument(text, 'x.txt');
  const setting = readSetting(document);
  const mentions = findInstitutions(document);
  const institutions = resolveInstitutions(document, mentions, setting);
  const regions = resolveRegions(document, findRegions(document, mentions), setting, institutions.entities);
  const called = (written: string): string | undefined =>
    institutions.references.find((r) => r.mention.text === written)?.key.replace('institution:', '');
  return { document, setting, institutions, regions, called };
}

/** A report of a county, signed by its government. */
export const countyReport = (body: string): string =>
  `长海县2018年法治政府建设情况报告\n\n大连市人民政府：\n\n${body}\n\n长海县人民政府\n2019年1月30日\n`;
