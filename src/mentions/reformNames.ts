import { KNOWN_REFORMS, REFORM_HEADS } from '../lexicon/reforms.ts';
import { WordTable } from '../lexicon/trie.ts';
import type { Mention } from './mention.ts';

/** A reform as named; `known` is the canonical name where the national vocabulary has it. */
export interface ReformMention extends Mention {
  readonly kind: 'reform';
  readonly known?: string;
}

/** The national vocabulary, to be scanned for. */
export const KNOWN = new WordTable<string>(
  KNOWN_REFORMS.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);
/** Wording → canonical name. */
export const KNOWN_EXACT = new Map(
  KNOWN_REFORMS.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);
/** Words that close the name of a reform. */
export const HEADS = new WordTable(REFORM_HEADS.map((entry) => [entry.head, entry] as const));
/** Words behind a head that make it part of another noun: 改革开放, 制度体系, 行动方案. */
export const NOT_BEFORE =
  /^(?:自主权|书|栏|墙|会议|方案|纲要|意见|办法|规定|条例|委员会|委|办公室|办|领导小组|小组|开放|红利|体系|建设年|保障|性|学|史|者|派|家|区|县|市|单位|地区|城市|清单|措施|文件|台账|汇编|目录|联席|创新工程|和制度|优势|环境|支撑|安排|框架|设计|领域|事项|项目|专班)/;
/** What a head begins another word with: 制度型开放, 制度化, 改革发展, 改革示范区. */
export const RUNS_ON =
  /^(?:(?:制度|机制)(?:型|化|笼子|性(?!贫)|创新指数)|(?:改革|试点)(?:发展|转型|化险|示范|试验区|先行|举措|政策|方向|意识|精神|的(?:办法|精神|方向|力度|决心|步伐)|中的)|行动(?:上|力|轨迹|指南|自觉|纲领|不便))/;
/** Behind a strategy that is named: nothing that goes on. */
export const STANDS_ALONE = /^[，。；、）！\n和与及]?$/;
/** 修改完善|制度, 新建|制度: what was done with systems, none of which is named. */
export const VERBS_ONLY =
  /^(?:制定|制订|修订|修改|修改完善|完善|健全|建立|新建|新增|新出台|出台|印发|梳理|废止|清理|推行)+$/;
/** A clause and not a noun phrase stands before the head: 列入国家碳达峰试点, 用改革. */
export const CLAUSAL =
  /列入|列为|纳入|开展|关进|成为|作为|获批|入选|获评|用改|用好|在[一-鿿]|更多|解决|关心|支持(?!机制|制度|政策)|着力|坚决|动真/;
/** Counted, enumerated and merely exemplified things are no one reform: 58条改革, 化工园区等专项整治, 重点领域改革. */
export const UNNAMED =
  /[\d一二三四五六七八九十百千]+(?:余|多)?(?:个|项|条|批|家)(?!一)|(?<!高|平|初|中|同|不|均|相)等(?![级保效候位])|(?:领域|规章)$|(?:相关|有关|各项)$|^全(?:流程|覆盖|方位|链条|过程)$/;
/** 贯穿全面深化|改革, 推进|改革: a verb and no noun before the head. */
export const VERBAL = /(?:深化|推进|推动|加快)$|^.{1,3}[型性]$/;
/** What may stand before a name without being part of it. */
export const LEADING =
  /^(?:(?:(?:高质量)?发展|出|首推|首创)(?=“|$)|各(?:镇街|乡镇|街镇|镇村|区县|县区|乡街)|涉及(?=[一-鿿]{4})|(?:国家、)?省、(?:市、)?[市县区](?=[一-鿿]{4})|(?:按照|根据|围绕|落实)[一-鿿、]{0,14}关于(?=[一-鿿]{4})|[一-鿿、]{1,14}以及(?=[一-鿿]{4})|第[一二三四五六七八九十]批(?:次)?|[一-鿿、]{0,12}(?:试行|推行|实行)(?=[一-鿿“]{2}|$)|违反|废止(?!制度|机制)|完成|拓展|借鉴|拿出|边(?=推进|开展|实施)|边推进|到\d{4}年|我国|参与(?=[一-鿿]{6})|\d{4}年度?(?=[一-鿿]{4})|(?:部分)?(?:地方|地区)和企业|(?:县乡村|乡村|镇村|县乡|乡|市县|省市县)?[一二三四两]级(?=[一-鿿]{5})|[^“”]{0,24}部门(?=[一二三四多]方)|人民政府|(?:特别)?(?:是|要)?(?:加强|强化)(?!版)|反映出|提出|[一-鿿]{2,8}领域(?!突出问题)(?=[一-鿿]{4})|(?:全|我|本|该|各)(?:省|市|县|区|州|国|局|厅|委|院|旗|镇|乡|系统|地|级|辖区)(?:域(?=[一-鿿]{6})|范围内|内(?=法律))?|域(?!外)(?=[一-鿿]{6})|各[种类](?=[一-鿿]{4})|新一轮|本轮|年度|首批|首个|各项|有关|相关|这一|一项|一批|系列|一系列|省级|市级|县级|区级|省市|中央|省委|市委|其他|其它|多项|多种|多个|地方|所有|重要|新的|以|省(?![内间级域际直]|以下)|市(?![场政民域容际直])|县(?![级域际城直])|区(?![域级块直]))/;
/** What no name of a reform holds or begins with. */
export const BAD_NAME =
  /部门(?:联合|共同)?(?:开展|组织|推进|实施)|^每[年月季周日]|^解决|^习近平|^做到|更加|注重|作为深化|采用|^开展|^与(?!时俱进)|^困难|政府引导|社会参与|市场运作|应当|申请办理|组织人大代表|视察|改革启动|(?:试验区|保税区|示范区)(?:更大)?(?:开展)?(?:试点|改革|制度)$|列为|列入|评为|^适应|适用|人员开展|.以制度|^关于|^我们|^“?十[一二三四五]五”|^要(?!素)|^应用|^在|^本|^或|^再延长|相应|高度重视|[《》，。；：]|^(?:等|其|各|该|这|那|之|而|于|及|则|所|有|无(?!证明|障碍|差别|废|感)|未(?!成年|来)|不(?!可移动|动产|见面|良)|是|为)|(?:是|有|等|了)(?:制度|机制|改革)$|\d+个|参加|进行|抓好|纳入|部门要|单位要|[都应]要/;
