/** Wordings by which `SentenceReader` tells what a clause is to those around it; what tells its role by itself is a clause rule. */

/** 主办单位变化的，|应及时注销: what is set for the case that the clause before gives. */
export const OUGHT = /^(?:应|须|必须|要|由|可以|可)(?![变对求])/;
/** 对弄虚作假的: whom a clause describes opens so. */
export const CASES = /[对凡因未有]/;
/** 对弄虚作假的，|严肃追责: how they are dealt with. */
export const DEALT = /^(?:按照|依照|依法|严肃|予以|给予|一律|视情|坚决|从严|责令|约谈|通报|由|按|限期|追究|不予|可以)/;
/** 为贯彻落实《条例》: the aim is a basis. */
export const CARRIES_OUT =
  /^(?:为|为了)(?:更好地|进一步|全面|深入|切实|认真|有效|扎实)*(?:贯彻|落实|贯彻落实|贯彻执行|执行|实施|学习贯彻)/;
/** 还面临一些困难和挑战，主要是：what an account lists behind it falls short. */
export const FACES =
  /(?:面临|存在|还有|仍有).{0,24}(?:困难|问题|挑战|矛盾|不足|短板|差距)(?:.{0,12}|.{0,30}主要(?:是|有|表现为|体现在|表现在))：?$/;
/** A principle that is held to while something else is followed. */
export const MAXIM = /^(?:稳中求进工作总基调|新发展理念|总体国家安全观)$/;
/** 将由X牵头: no less an appointment than 由X牵头. */
export const APPOINTS = /^(?:将|要|均|仍|统一|具体)由/;
/** A part of a count: a few words and how many. */
export const PART =
  /^(?:其中)?(?!.*(?:废止|修改|失效|保留|撤销|取消|新增))(?:[一-鿿]{2,7}|(?:不属于|不予|不再|无法|申请信息)[一-鿿]{0,8})\d+(?:\.\d+)?[余多]?(?:件|条|份|人|个|次|起|宗|项|户|家|例|批)(?:次)?$/;
/** What points back at the deeds of its sentence. */
export const BACK =
  /^(?:这|此举|此项|该项|上述|以上|有关|相关|其|各项)(?:工作|做法|举措|事项)?(?:均|都|也|正|主要)*(?:是|系|为)?(?:严格|认真|全面)?(?:落实|贯彻|贯彻落实|依据|按照|根据|执行|依照)/;
/** 报区司法局备案 is done for itself; 报县委审议 is how what stands before was decided. */
export const FILED = /备案|施行$|先进|典型|条例$|办法$|^提请.{6}/;
/** 执法公示方面, “十年禁渔”期间, “铁拳”行动开展以来, 按照“最多跑一次”改革要求, 以自建房专项整治为重点; 结合机构改革 is about something else. */
export const ABOUT =
  /(?:方面|期间|工作中|(?:行动|整治|治理|斗争|攻坚战?|大检查|会战|活动)”?(?:部署|启动|开展|实施)*以来)，?$|^(?:按照|对照|按|依照|根据|围绕|落实).*(?:要求|部署|标准|清单|任务|规定)，?$|^以.*(?:为重点|为抓手|为载体|为突破口)，?$/;
/** 执法公示方面: what the deeds behind it are about. */
export const TOPIC = /(?:方面|期间)$/;
