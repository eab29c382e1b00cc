import { plainGenre } from '../lexicon/genres.ts';
import { regionsNamed } from '../lexicon/regions.ts';
import type { RegulationRecord } from './regulationRecords.ts';

type Level = 'national' | 'province' | 'city' | 'county' | 'township';

/** What no town's name begins with. */
const NO_TOWN =
  '关于|有关|支持|促进|推进|推动|加快|加强|发展|建设|保护|管理|规范|鼓励|扶持|完善|深化|实施|美丽|特色|重点|中心|各|农村|全|小城镇';
/** A town behind its county; 关于促进乡村民宿, 住房和城乡建设, 镇域经济 and 支持乡镇企业 name none. */
const TOWNSHIP = new RegExp(
  `^(?!${NO_TOWN})(?:${[
    '\\p{Script=Han}{1,3}族乡',
    '\\p{Script=Han}{1,4}[^和与及的各乡小古强镇型]镇(?![域级化])',
    '\\p{Script=Han}{1,4}[^和与及的各城乡]乡(?![村镇土域级贤])',
    '\\p{Script=Han}{2,5}街道(?!办事处工作)',
  ].join('|')})`,
  'u',
);

/** The level of the place, or the central body, that opens a name. */
function levelOfName(name: string): Level | undefined {
  if (/^(?:中华人民共和国|国务院|中国共产党中央|中共中央|最高人民|全国|国家|中央|中国(?!共产党))/u.test(name))
    return 'national';
  const place = name.replace(/^(?:中共|中国共产党)/u, '');
  let level: Level | undefined;
  let inner = 0;
  // 某市某县 is the county's: the innermost of the regions named in a row counts.
  for (let start = 0, found = true; found; ) {
    found = false;
    for (let length = 11; length >= 2 && !found; length--) {
      const region = regionsNamed(place.slice(start, start + length))[0];
      if (!region) continue;
      level = region.level;
      start += length;
      inner = start;
      found = true;
    }
  }
  if (level) return TOWNSHIP.test(place.slice(inner)) ? 'township' : level;
  return /(?:[^总]部|总局|总署|银行)$/u.test(name) ? 'national' : undefined;
}

/** 效力位阶 as far as title, genre and issuer settle it (立法法; 中国共产党党内法规制定条例 article 5). */
function forceOf(
  record: RegulationRecord,
  genre: string,
  issuer: string | undefined,
  level: Level | undefined,
): string | undefined {
  if (record.national) return record.national.force;
  if (
    /^(?:通知|意见|通告|公告|通报|批复|复函|函|方案|计划|规划|纲要|目录|名录|清单|措施|要点|预案|指引|指南|纪要|安排|标准)$/u.test(
      genre,
    )
  )
    return 'normative-document';
  const party = /^中共|^中国共产党|委办公[厅室]$/u.test(issuer ?? '') || /^(?:中国共产党|中共)/u.test(record.title);
  if (party && /^(?:条例|规定|办法|准则|章程|规则|细则)$/u.test(genre)) return 'party-regulation';
  if (genre === '法' || genre === '法典') return 'law';
  if (genre === '解释' && /最高人民/u.test(issuer ?? record.title)) return 'judicial-interpretation';
  if (genre === '条例')
    return level && level !== 'national'
      ? 'local-regulation'
      : level === 'national'
        ? 'administrative-regulation'
        : undefined;
  if (record.number?.form === 'decree' && /^(?:规定|办法|细则|规则)$/u.test(genre)) {
    return /国务院/u.test(record.number.code)
      ? 'administrative-regulation'
      : level === 'national'
        ? 'departmental-rule'
        : 'local-government-rule';
  }
  return undefined;
}

/** The title without those of the documents that it is about; what it prints is of its own year. */
const ownWords = ({ title, parts }: RegulationRecord): string =>
  parts.objects.reduce(
    (words, { act, title: other }) => (act === 'promulgates' ? words : words.replace(other, '')),
    title,
  );

/** The attributes that the registry declares for a regulation, as far as the words of the document tell them. */
export function regulationAttributes(record: RegulationRecord, issuerKey: string | undefined): Record<string, unknown> {
  const issuer = issuerKey?.replace(/^institution:/u, '');
  const genre = record.parts.genre ? plainGenre(record.parts.genre.name) : undefined;
  const level =
    (record.national && 'national') || levelOfName(record.title) || (issuer && levelOfName(issuer)) || undefined;
  const titleYear = /((?:19|20)\d\d)(?:年|[-—–])/u.exec(record.earlier ?? ownWords(record))?.[1];
  const year = record.number?.year ?? (titleYear ? Number(titleYear) : undefined);
  const force = forceOf(record, genre ?? '', issuer, level);
  return {
    title: record.title,
    ...(record.number && { number: record.number.canonical }),
    ...(issuerKey && { issuer: issuerKey }),
    ...(year && { year }),
    ...(genre && { genre: genre === '法' && record.national ? '法律' : genre }),
    ...(force && { force }),
    ...(level && { level }),
    ...(record.national?.revised && { date: record.national.revised }),
  };
}
