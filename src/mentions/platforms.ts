import { WordTable } from '../lexicon/trie.ts';
import { clausesOf, signsOf } from '../reading/clauses.ts';
import type { Document } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { opensAt } from './nameBoundary.ts';
import { phraseBefore } from './phrase.ts';
import { readQuotedPlatforms } from './platformQuotations.ts';
import { mentionsWithin, overlapsAny, settleOverlaps } from './spans.ts';

/** Words that end the name of a system, site, app, hotline or account; `least` characters of modifier make it a name. */
const HEADS = new WordTable<{ readonly least: number; readonly digital?: true }>([
  ['平台', { least: 4, digital: true }],
  ['系统', { least: 4, digital: true }],
  ['网站', { least: 2 }],
  ['官网', { least: 2 }],
  ['门户', { least: 2, digital: true }],
  ['微信公众号', { least: 0 }],
  ['公众号', { least: 1 }],
  ['小程序', { least: 2 }],
  ['微信小程序', { least: 2 }],
  ['客户端', { least: 2 }],
  ['APP', { least: 2 }],
  ['App', { least: 2 }],
  ['app', { least: 2 }],
  ['热线', { least: 3 }],
  ['头条号', { least: 0 }],
  ['抖音号', { least: 0 }],
  ['快手号', { least: 0 }],
  ['百家号', { least: 0 }],
  ['强国号', { least: 0 }],
  ['视频号', { least: 0 }],
  ['政务微博', { least: 0 }],
  ['微博', { least: 2 }],
  ['政务大厅', { least: 2, digital: true }],
  ['网上大厅', { least: 0 }],
  ['掌上大厅', { least: 0 }],
  ['网上政务大厅', { least: 0 }],
  ['网上办事大厅', { least: 0 }],
  ['数据库', { least: 4, digital: true }],
  ['驾驶舱', { least: 2 }],
  ['资源库', { least: 4, digital: true }],
  ['证照库', { least: 2 }],
  ['电子政务外网', { least: 0 }],
  ['电子税务局', { least: 0 }],
]);
/** The first half of a system's name that 和 joins to the second. */
const BOTH =
  /(?:网上|线上|政务|行政|电子|信息|公共|政府)(?:网上|政务|行政|电子|信息|公共)?(?:服务|办公|审批|监管|信息|监察|管理)和$/;
/** 没有开通|政务微博: what there is not. */
const DENIED = /(?:没有|尚未|暂未|未|无)(?:单独|独立)?(?:开通|开设|建立|建设|设立|设置)?$/;
const LEARNT = /学法(?:用法)?[和及]$/;
const ACCOUNTS = new Set(
  '头条号 抖音号 快手号 百家号 强国号 视频号 微信公众号 公众号 政务微博 微博 小程序 微信小程序 APP App app 客户端'.split(
    ' ',
  ),
);
/** A 平台 or 系统 is a thing of information technology only when its modifier says so; 教育系统, 融资平台 are not. */
const DIGITAL =
  /信息|网络|数据|数字|智慧|政务|监管|监控|公示|共享|查询|公开|申报|审批|投诉|举报|执法|监督|办公|交易|调度|指挥|预警|追溯|溯源|管理|报名|考试|办案|公文|登记|备案|电子|在线|网上|线上|云|“|互联网|服务平台|服务系统|统计|直报|监测|信用|应急|培训平台|预约|缴费|申请|一体化|综合|集约化|网站|学习强国|12345|终端|充装|普法|法治|复议|应诉|热线|客服|采购|审查/;
const NOT_DIGITAL =
  /^.{0,3}(?:教育|公安|政法|税务|卫生|金融|水利|交通|生态|经济|本|全|各|农业|司法行政|工会|国土|城管|财政|融资|创新创业|开放|合作|产业|招商|展示|宣传|交流|发展|中央|国家机关|机关)系统$|^.{0,3}(?:融资|投资|创新|产业|开放|合作|招商|展示|交流|发展|科研|研发|孵化|双创|工作|载体|公共|对外|宣传|服务|这一|试验|技术)平台$/;
/** What no name of `NAMED` is without. */
const MAY_BE_NAMED =
  /网|12\d{3}|单一窗口|(?:云|通|码|宝|钉|大脑)”|信用中国|学习强国|粤省事|浙里办|随申办|手机办事通|赣服通|豫事办|皖事通|闽政通|辽事通|鄂汇办|渝快办|苏服办|爱山东|冀时办|蒙速办|甘快办|秦务员|天府通办|津心办|三晋通|吉事办|新服办|海易办|湘易办|粤商通|粤政易|浙政钉/;
const QUOTE_SIGN = signsOf('“');
const NAMED_SIGNS = signsOf('网1信学粤浙随“');
/** Sites named …网 and lines named by number. */
const NAMED =
  /(?:(?:[市县区州省]长|政务服务|便民|公开)(?:公开电话|专线|热线)“?12\d{3}”?(?!\d)|“[一-鿿]{1,4}12\d{3}”(?:APP|App|app|平台|网站)?|“?12\d{3}”?(?:[一-鿿]{0,8}?(?:服务平台|热线平台|服务热线|便民热线|热线|平台|[一-鿿]{0,6}(?:监督|服务|举报|投诉)电话))?|(?:“?信用中国”?|“?学习强国”?|“?粤省事”?|“?浙里办”?|中国政府网(?!站)|“?随申办”?|“?(?:[一-鿿]{0,3}一部手机办事通|赣服通|豫事办|皖事通|闽政通|辽事通|鄂汇办|渝快办|苏服办|爱山东|冀时办|蒙速办|甘快办|秦务员|天府通办|津心办|三晋通|吉事办|新服办|海易办|湘易办|粤商通|粤政易|浙政钉)”?|(?![在用托过由好及与和到至对入])[一-鿿]{2,3}政务服务网(?!络)(?:[一-鿿]{2,8}(?:子站|分厅|旗舰店|站点))?)(?:网站|平台|系统)?(?:[（(][一-鿿]{2,8}[）)](?:网站)?)?|(?:民[心意生声]|问政|阳光信访|(?:(?![和与及对在到向至由经])[一-鿿]){2,6}(?:信息|政务|政府|新闻|服务|采购|公开|人才|招聘|裁判文书|普法|法治|党建|扶贫|就业|消费))网(?=[、，。；：”信上及和等（）发公进诉受反留]|$)|(?<![一-鿿])[省市县区州旗镇乡](?:人民)?政府网(?![络站格点])|(?<=在|至|到|于|过|由|托|陆|录|和|与|、)[省市县区州旗镇乡](?:人民)?政府网(?![络站格点])|人民网“(?:地方)?领导留言板”|(?:中国（[一-鿿]{2,4}）|中国)?国际贸易“?单一窗口”?(?:标准版|平台)?|(?<=依托|通过|利用|运用|借助|登录|接入|上线)“(?!一)[一-鿿]{1,5}(?:云|通|码|宝|钉|大脑)”)/g;
/** The part of a site that a place has of its own. */
const LOCAL_PART = /^(?:[一-鿿]{2,4}(?:分厅|子站|分站|旗舰店)|“[一-鿿]{2,4}(?:频道|分厅|子站|旗舰店)”)/;
const ONLINE =
  /^上(?:录入|流转|监督|查询|办理|办|审批|运行|巡查|生成|采集|归集|公示|申报|申请|考核|管理|监管|受理|服务|缴费|支付)/;
const LEADING =
  /^(?:(?:全国|全省|全市)?(?:首创|首推|首个|首家)|部分|建成|录(?=[一-鿿]{2,4}政务)|推广应用|推广使用|发展(?!改革)|我国|升级|改版|入驻|进驻|登录|做客|提升|持续提升|并转|关停|关停并转|强化(?=“)|对接|运行(?!管理|监测|监控|维护)|应用(?!系统|平台|管理|服务|程序)|撤下|建好用好|用好|规范(?!性文件)|扶持|更新|推进|关闭|牵头组织|牵头|组织|集约化管理|(?:全|本|该|各)(?:省|市|县|区|系统|地|辖区)|以下(?:简)?称|相关|有关|原(?=[省市县区网])|新版|新的|统一的|统一|原有|现有|以|等)/;
const GENERIC =
  /^(?:(?:其他|所属|直属|下属)?(?:直属)?(?:机构|单位)|各?部门|各?单位|有关部门|相关部门|政府部门|本部门|乡镇|各级政府|全国政府)(?:门户)?网站$|^线[上下](?:线[上下])?(?:平台|系统)$|”“|作为/;
const FIELD_SYSTEM =
  /(?:[全我][国省市县区]|本)(?:市场监管|市场监督管理|司法行政|自然资源|生态环境|应急管理|退役军人|人社|人力资源社会保障|民政|审计|商务|文旅|文化旅游|住建|城管|城市管理|行政审批|机关事务|信访|统计|医保)系统$/;
const BAD =
  /[《》，。；：]|^第[一二三四五六七八九十]+[届次]|(?:^|[省市县区州镇乡局委院部厅门位])(?:也|均|都|尚|暂|并)?(?:无(?![线人障证废])|没有|未)|下简称|基于|宽带|体系统$|等(?:\d+[大个])?[一-鿿]{0,6}(?:平台|系统)$|^(?:持续|不断)?提升|^(?:等|其|各|该|这|那|所|多个|若干|有关|相关)|的/;

/** Words that lead up to a platform as a means or a place: what it is called begins behind the last of them. */
const MEANS =
  /.*(?:(?<=[一-鿿]{4})[中上](?=[省市县区](?:人民)?政府)|登陆|做客|负责|破坏|迁移|建设运维|建设和|配置|通过|依托|利用|运用|借助|录入|登录|登入|记入|载入|建成|开通|上传(?!至)|受理|归并|打通(?:了)?(?:[^，。；]*等\d+个[省市县区]?)?|汇集至|归集至|上传至|推送至|报送至|纳入|接入|使用|按要求在|嵌入|汇入|并入|对接至|会同[一-鿿]{2,12}(?:加快|推进|建设)|加快|实现|带动|传播|沉淀|完成|各级各类|各级|各类|本地区|本部门|试点地区|在(?!线)|至|到|以|向|(?<=系统|平台|网站)与|与(?!服务|管理|监管|监督|应用|共享|预警|评价|分析|防控)|由)/;

const EVERY = /各[类级个种](?:信息发布|信息|宣传|媒体|新媒体|网络|公开|服务|政务)平台$/;

function behindMeans(text: string, start: number, headStart: number): number {
  const quote = text.indexOf('“', start);
  const limit = quote >= start && quote < headStart ? quote : headStart;
  const lead = MEANS.exec(text.slice(start, limit));
  return lead ? start + lead[0].length : start;
}

/** “甲”网站在|政府网站绩效评估中: what is told of a site that stands before is none of its name. */
function behindAnother(text: string, start: number, headStart: number): number {
  const before = ANOTHER.exec(text.slice(start, headStart));
  return before ? start + before[0].length : start;
}
const ANOTHER = /^.*(?:网站|平台|系统|公众号|热线)(?:在|是|被|列|获)/;

/** The named information systems, sites, apps, hotlines and accounts of the document. */
export function findPlatforms(document: Document, opaque: readonly Mention[]): Mention[] {
  const { text } = document.flow;
  const found: Mention[] = [];
  const closed = opaque.filter((mention) => mention.kind === 'regulation');
  for (const clauses of clausesOf(document)) {
    for (const clause of clauses) {
      for (const hit of HEADS.scan(text, clause.start, clause.end)) {
        if (
          /^(?:性|化|类|型|接口|建设者|经济|企业|[一-鿿]{0,4}工作方案|[一-鿿]{0,4}(?:办法|规定|意见))/.test(
            text.slice(hit.end, hit.end + 8),
          ) ||
          overlapsAny(closed, hit.start, hit.end)
        )
          continue;
        const phrase = phraseBefore(text, clause.start, hit.start, mentionsWithin(closed, clause));
        // 线上审批和信息监管|系统: one system for both
        const both = text[phrase.start - 1] === '和' ? BOTH.exec(text.slice(clause.start, phrase.start)) : null;
        let start = both ? phrase.start - both[0].length : phrase.start;
        // 学法用法及|考试平台: the whole row, as far as the verb goes before it
        if (LEARNT.test(text.slice(Math.max(clause.start, phrase.start - 6), phrase.start))) start = phrase.wide;
        start = behindMeans(text, start, hit.start);
        start = behindAnother(text, start, hit.start);
        // the region or body that owns the site belongs to its name
        const owner = mentionsWithin(opaque, clause).find(
          (mention) => mention.kind !== 'regulation' && mention.end === start,
        );
        if (owner && owner.end - owner.start <= 10 && text.slice(owner.start - 1, owner.start) !== '和')
          start = owner.start;
        for (
          let lead = LEADING.exec(text.slice(start, hit.start));
          lead;
          lead = LEADING.exec(text.slice(start, hit.start))
        )
          start += lead[0].length;
        if (ACCOUNTS.has(hit.word) && text[hit.end] === '“' && text[hit.start - 1] !== '”') {
          // 微信公众号“东山发布”: the account is what is quoted
          const close = text.indexOf('”', hit.end);
          if (close > hit.end + 2 && close - hit.end < 16)
            found.push({
              kind: 'platform',
              start: hit.end,
              end: close + 1,
              text: text.slice(hit.end, close + 1),
              rule: 'platform.account',
              confidence: 0.85,
            });
          continue;
        }
        // 搭建“X服务平台”: the name is what is quoted
        const quote = text[hit.end] === '”' ? text.lastIndexOf('“', hit.start) : -1;
        const whole = quote >= start;
        if (whole) start = quote + 1;
        if (start > hit.start || hit.end - start > 30) continue;
        // 各类|信息发布平台
        if (EVERY.test(text.slice(Math.max(clause.start, start - 4), hit.end))) continue;
        // 网上办事大厅|上杭分厅
        const end = whole ? hit.end : hit.end + (LOCAL_PART.exec(text.slice(hit.end, hit.end + 8))?.[0].length ?? 0);
        if (DENIED.test(text.slice(Math.max(clause.start, start - 8), start))) continue;
        const name = text.slice(start, end);
        const modifier = text.slice(start, hit.start);
        if (
          modifier.length < hit.value.least ||
          BAD.test(name) ||
          GENERIC.test(name) ||
          name.split('“').length !== name.split('”').length ||
          (NOT_DIGITAL.test(name) && !modifier.includes('“'))
        )
          continue;
        if (hit.value.digital && !DIGITAL.test(modifier)) continue;
        // 全省市场监管系统: all who work in the field
        if (hit.word === '系统' && FIELD_SYSTEM.test(text.slice(clause.start, hit.end))) continue;
        found.push(
          whole
            ? {
                kind: 'platform',
                start: start - 1,
                end: hit.end + 1,
                text: `“${name}”`,
                rule: 'platform.head',
                confidence: 0.85,
              }
            : { kind: 'platform', start, end, text: name, rule: 'platform.head', confidence: 0.85 },
        );
      }
      if ((clause.signs & NAMED_SIGNS) === 0) continue;
      if (clause.signs & QUOTE_SIGN) readQuotedPlatforms(text, clause, closed, found);
      const stretch = text.slice(clause.start, clause.end);
      if (!MAY_BE_NAMED.test(stretch)) continue;
      NAMED.lastIndex = 0;
      for (let hit = NAMED.exec(stretch); hit; hit = NAMED.exec(stretch)) {
        const end0 = clause.start + hit.index + hit[0].length;
        let start = behindMeans(text, clause.start + hit.index, end0 - 2);
        start += LEADING.exec(text.slice(start, end0 - 2))?.[0].length ?? 0;
        // the pattern may have cut off the head of the region that owns the site
        start = mentionsWithin(opaque, clause).find((m) => m.start < start && m.end > start)?.start ?? start;
        const end = end0;
        // 执法信息|网上录入
        if (hit[0].endsWith('网') && ONLINE.test(text.slice(end, end + 3))) continue;
        if (/互联网|物联网|局域网/.test(hit[0]) || overlapsAny(closed, start, end)) continue;
        if (/\d/.test(text[start - 1] ?? '') || /[\d.,%年月日元万件]/.test(text[end] ?? '')) continue;
        found.push({
          kind: 'platform',
          start,
          end,
          text: text.slice(start, end),
          rule: 'platform.named',
          confidence: 0.85,
        });
      }
    }
  }
  const named = settleOverlaps(found);
  return settleOverlaps([...named, ...shortened(text, named, [...closed, ...named])]);
}

const SHORTEST = 5;
/** What several platforms may be called. */
const COMMON_ENDING =
  /^(?:[一-鿿]?(?:信息|服务|政务|综合|管理|监管|监督|工作|公共|公开|数据|在线|网上|一体化|电子){1,2}(?:平台|系统)|[一-鿿]{0,3}(?:门户|官方|政府)网站|[一-鿿]{0,3}微信公众号)$/;

/** 政府网站集约化平台 … 集约化平台: where the text calls the only platform that ends so by the end of its name. */
function shortened(text: string, named: readonly Mention[], taken: readonly Mention[]): Mention[] {
  const full = new Map<string, Mention>();
  for (const mention of named) if (!full.has(mention.text)) full.set(mention.text, mention);
  const called: Mention[] = [];
  const names = [...full.keys()];
  for (const [name, mention] of full) {
    if (!/(?:平台|系统)$/.test(name) || name.includes('“')) continue;
    for (let length = name.length - 2; length >= SHORTEST; length--) {
      const ending = name.slice(-length);
      if (COMMON_ENDING.test(ending) || names.filter((other) => other.endsWith(ending)).length > 1) continue;
      for (let at = text.indexOf(ending, mention.end); at >= 0; at = text.indexOf(ending, at + length)) {
        const end = at + length;
        if (!opensAt(text, at, 0) && !BEHIND.test(text.slice(Math.max(0, at - 2), at))) continue;
        if (overlapsAny(taken, at, end) || overlapsAny(called, at, end)) continue;
        called.push({ ...mention, start: at, end, text: ending, rule: 'platform.shortened', confidence: 0.75 });
      }
    }
  }
  return called;
}

/** What else may stand right before a name. */
const BEHIND = /(?:[的与和及向在对于将至]|基于|推进|建设|破坏|纳入|接入|依托)$/;
