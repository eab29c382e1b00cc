/** “人工智能+政务”, “党建+治理”. */
const PLUS =
  /^(?:互联网|人工智能|数字|数据|大数据|物联网|区块链|信用|标准化|党建|文化|旅游|农业保险|AI|5G)[+＋][一-鿿]{0,8}$/;
const COLLECTED = /^(?:各项|各类|有关|重点|重大|所有|三年)/;

/** Behind a quotation, what is made known and followed elsewhere. */
const PRACTICE = /^(?:工作|创新|经验|典型)?(做法|品牌(?!店|形象|建设年))/;
/** What a brand is of that is a way of doing things and no product. */
const OF_DOING = /(?:调解|说事|议事|评理|说理|普法|执法|服务|治理|监管|[快通代帮联即]办|不求人|共治|解忧)$/;
/** Places and teams, which have brands of their own. */
const OF_PLACE = /(?:[室站所队馆店台屋坊亭院]|中心|超市|驿站|工作室|大厅|小镇|农产品|公司)$/;
/** Ways of working: “六尺巷工作法”, “路长制”. */
const METHOD = /^[一-鿿]{1,10}(?:工作法|调解法|工作机制|(?:调解|治理|监管|服务)模式|长制)$/;
/** How a service is offered: “全区通办”, “竣工即交证”, “一趟不用跑”. */
const SERVICE =
  /^(?:[一-鿿]{2,4}(?:通办|联办|即办|代收代办|即交证|即开工|即领证)|[一-鿿]{0,6}(?:最多跑一[次趟]|最多采一次|不见面审批|[趟次]不用跑)|零跑[路动腿趟])$/;
/** What a city is to be: “无废城市”, “无证明城市”. */
export const NAMED_CITY = /^无[一-鿿]{1,4}(?:城市|城区|社会)$/;
const PLACE = /^(?:信用|平安|法治|数字|健康|美丽|智慧|清廉|诚信|无废|文明|善治)[一-鿿]{2,4}$/;
const MONTH = /^[一-鿿]{0,6}(?:安全生产|质量|宣传|服务|法治)月$/;
const CIRCLE = /^\d+分钟.{2,12}圈$/;

/** “双高计划”名单, 入选“强基工程”: the quotation says what it is. */
export const isProgramme = (inner: string): boolean =>
  /^[一-鿿]{2,12}(?:计划|工程|行动|战略|改革|一件事|一类事)$/.test(inner) && !COLLECTED.test(inner);

/**
 * The rule by which a quotation names a reform whatever stands before it, and how much of what stands behind it belongs to the name.
 * @param behind some characters behind the closing mark
 */
export function namedByItself(
  inner: string,
  behind: string,
): { readonly rule: string; readonly tail: number } | undefined {
  if (PLUS.test(inner)) return { rule: 'reform.quoted.plus', tail: 0 };
  // “15分钟医保服务圈”
  if (CIRCLE.test(inner)) return { rule: 'reform.quoted.circle', tail: 0 };
  // “信用杭州”建设: a programme that bears the place's name
  if (PLACE.test(inner) && behind.startsWith('建设')) return { rule: 'reform.quoted.place', tail: 2 };
  // “安全生产月”: what a month is given to
  if (MONTH.test(inner)) return { rule: 'reform.quoted.month', tail: 0 };
  // 45件“一件事”: the family of them
  if (inner === '一件事') return { rule: 'reform.quoted.practice', tail: 0 };
  const practice = PRACTICE.exec(behind)?.[1];
  // 擦亮“炕头调解”品牌, “院坝说事”做法被推广; “六尺巷工作法”, “竣工即交证”: a way of doing things
  if (
    (practice && !OF_PLACE.test(inner) && (practice !== '品牌' || OF_DOING.test(inner))) ||
    METHOD.test(inner) ||
    SERVICE.test(inner)
  )
    return { rule: 'reform.quoted.practice', tail: 0 };
  return undefined;
}
