import { CUES } from '../lexicon/cues.ts';
import { NOT_CUES } from '../lexicon/notCues.ts';
import { WordTable } from '../lexicon/trie.ts';
import { tagList } from './terms.ts';

/** The codes of characters. */
export function codesOf(chars: Iterable<string>): Set<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

/** Words of one character and their tags, by the character's code. */
function byCode(
  words: Iterable<readonly [string, readonly string[]]>,
): ReadonlyMap<number, readonly [string, readonly string[]]> {
  return new Map([...words].map(([word, tags]) => [word.charCodeAt(0), [word, tagList(...tags)]]));
}

/** Words of one character whose sense hangs on their neighbours: read as cues only where a clause or a phrase can begin. */
export const PARTICLES = byCode([
  ['的', ['De']],
  ['地', ['Di']],
  ['了', ['Le']],
  ['和', ['And']],
  ['与', ['Preposition', 'With']],
  ['及', ['And']],
  ['或', ['And']],
  ['将', ['Preposition', 'Dispose', 'Future']],
  ['把', ['Preposition', 'Dispose']],
  ['对', ['Preposition', 'Dispose']],
  ['被', ['Preposition', 'By']],
  ['由', ['Preposition', 'By']],
  ['经', ['Preposition', 'By']],
  ['是', ['Copula']],
]);

/** What a cue word makes of the term that it is. */
export interface Cue {
  /** None for a word that is listed only lest a part of it be read as a cue. */
  readonly tags: readonly string[];
  readonly verb: boolean;
  /** What may stand before the first word of a clause. */
  readonly beforeHead: boolean;
  /** Before it 已, 均, 共 stand by themselves: it is what is done, or the means by which it is. */
  readonly leadsOn: boolean;
}

function cueOf(...tags: readonly string[]): Cue {
  const any = (...wanted: readonly string[]): boolean => tags.some((tag) => wanted.includes(tag));
  return {
    tags: tagList(...tags),
    verb: any('Verb'),
    beforeHead: any('Connective', 'Adverb', 'Preposition', 'We'),
    leadsOn: any('Verb', 'Preposition', 'Ground'),
  };
}

export const CUE_TABLE = new WordTable<Cue>([
  ...[...CUES].filter(([word]) => word.length > 1).map(([word, tags]) => [word, cueOf(...tags)] as const),
  ...NOT_CUES.map((word) => [word, cueOf()] as const),
  ['以及', cueOf('And')],
  ['及其', cueOf('And')],
]);
/** One-character cues, read only at the head of a clause. */
export const HEAD_CUES = byCode([...CUES].filter(([word]) => word.length === 1));

export const NUMBER =
  /(?:第)?(?:约|近|超|逾)?(?:\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百千两]+(?=[余多]?[万亿千百]|[余多]?[个项件名次份条家户宗起人场期批套部支处座]))[余多]?(?:[十百千万亿]+)?[余多]?(?:[%％‰]|个百分点)?/y;
export const TIME =
  /(?:\d{4}年(?:度|以来|来|底|末|初|上半年|下半年|第?[一二三四]季度)?(?:\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日(?:[上下]午|晚(?!会)|当[天日])?)?)?(?:以来|底|末|至今|起|开始|前|期间)?|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日(?:[上下]午|晚(?!会)|当[天日])?)?(?:前|后|起|以来|至今)?|(?:今|去|明|本|上|当|同)年(?:度|以来|来|底|末|初|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?)?(?:前|起|以来)?|\d{1,2}[—–-]\d{1,2}月份?|每(?:[两二三四六]个月|[两二三四五]年|半个?月|年度?|半年|个?季度|个?月|旬|周|日|天)(?:第[一二三四]季度)?(?:首月)?(?:\d{1,2}月(?:份|底|初|[上中下]旬)?)?(?:\d{1,2}日)?(?:年?[初底末])?(?:之?前)?|第[一二三四]季度|一年来|五年来|近年来|近期|年初|年中|(?:年|季|月)[末底]前?|全年|年终|年内|上半年|下半年|同期|目前|截至目前|现阶段|过去(?:一|五)年|此前|期间)/y;
export const UNIT =
  /(?:余|多)?(?:平方公里|平方米|立方米|公里|公顷|万元|亿元|万吨|人次|件次|家次|车次|班次|场次|批次|艘次|架次|台次|余次|余件|余人|余个|余家|余份|余条|余场|㎡|万|亿|元|吨|亩|米|个|项|件|名|次|份|条|家|户|宗|起|人|场|期|批|套|部|支|处|座|篇|类|种|轮|组|台|艘|辆|所|间|张|幅|册|本|期|天|日|小时|分钟|年|月|例|颗|株|头|只|块|片|段|层|级|路|点|站|岁|倍|成|字|位|对|面|幢|栋|艘|盏|口|眼|门|款|单|笔|桩|卷|宗|届)/y;

/** 等7个部门, 等12家成员单位: closes a row of bodies. */
export const ROW_OF_BODIES =
  /等(?:\d{1,3}|[一二三四五六七八九十]{1,2})(?:余|多)?[个家](?:市直|县直|区直|省直|市级|责任|成员|主要|重点|执法|行政执法)?(?:部门|单位|乡镇（街道）|镇（街道）|乡镇|街道|机构|科室)(?!和?(?:单位)?(?:组成|构成|负责人|的))/y;

/** 同一部门, 统一标准: 一 counts nothing. */
export const ONE_AND_SAME = /^[同统唯单专划归合不进逐][一]/;

/** What a number can begin with. */
const NUMERALS = '约近超逾第一二三四五六七八九十两0123456789';
/** What words of time can begin with, digits aside, and what must stand behind it. */
const TIMES = '第一五近今去明本上当同年全下目截现过此期每';
export const BEHIND_TIME = codesOf('年半两个季周日天月一二三四五来期初中末底终内前至阶去间');

const OPENERS = '“‘（《〈〔';

/** Nouns of bodies and people behind which one character of 要应须可均将已需 says that they are to act: 有关部门要. */
export const MODAL_SUBJECTS = new Set(
  '部门 单位 人员 干部 机关 机构 队伍 企业 政府 组织 各地 地区 乡镇 街道 学校 医院 公司 各级 县区 区县 中心 领导 责人 平台 网站 成员 小组 城市 省份 各省 各市 各县 各区 地方'.split(
    ' ',
  ),
);
/** What a modal must not be the first half of. */
export const AFTER_MODAL = /^[求素点闻件急用对收届诉变有当]/;

/** Words that 应 and 须 close: 供应|保障, 相应|完善. */
export const OUGHT_WITHIN =
  /^(?:[供反对相适响效回感呼照答策因顺内报叫支急]应|必须|[主重必需首纪摘机紧次概提只]要|[许认不非尽无适宁尚唯即均皆]可)$/;
/** Prepositions that a modal may stand before: 信息要在…内公开, 村庄应以…为重点. */
export const OUGHT_BEFORE = /^[在按以与于将把由从向]/;
/** Prepositions of one character that stand right before a name. */
export const BEFORE_NAMES = codesOf('在向');
/** A dash that opens an item of a list. */
export const DASHES = /^[—－─]{1,3}/;
/** Words of which a preposition of one character is the first half: 自治区, 比亚迪, 同一. */
export const NO_HEAD_CUE =
  /^(?:自[治建审主查发愿然贸由动助来觉行有我]|比[亚赛例较值重]|同[一时步类级行期意志城仁]|为民|由于|给付|就业|就医|就近|如期|如实|用户|用人|用地|用水|用电|从业|从事|从严|从快)/;
/** Words that they close: 存在, 面向. */
export const ENDS_WORD = /[存现所正实内外潜旨重贵健自好还尚不]在|[方导面趋走意转双定朝倾取动指志流去风横纵]向/;
/** What is to be or may be done. */
export const OUGHT = codesOf('应须要可');

/** What a character can begin. */
export const BEGINS = {
  pause: 1,
  bracket: 2,
  time: 4,
  number: 8,
  particle: 16,
  modal: 32,
  behindSubject: 64,
  adverb: 128,
};
export const BEGUN_BY = (() => {
  const begun = new Uint8Array(65536);
  const mark = (codes: Iterable<number>, what: keyof typeof BEGINS): void => {
    for (const code of codes) begun[code] = (begun[code] as number) | BEGINS[what];
  };
  mark(codesOf('、'), 'pause');
  mark(codesOf(OPENERS), 'bracket');
  mark(codesOf(`${TIMES}0123456789`), 'time');
  mark(codesOf(NUMERALS), 'number');
  mark([...PARTICLES.keys(), ...HEAD_CUES.keys()], 'particle');
  mark(codesOf('要应须可均将已需'), 'modal');
  // only behind such a noun, or where a clause begins
  mark(codesOf('按以向依'), 'behindSubject');
  // where a verb follows
  mark(codesOf('已均共再仅应须要可'), 'adverb');
  return begun;
})();
