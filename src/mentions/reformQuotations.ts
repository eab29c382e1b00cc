import { NOT_REFORMS } from '../lexicon/reforms.ts';
import type { Span } from '../reading/document.ts';
import { closeOf } from './lexClause.ts';
import type { Mention } from './mention.ts';
import { phraseBefore } from './phrase.ts';
import { isApplication, namesPlatform } from './platformQuotations.ts';
import { HEADS, KNOWN_EXACT, LEADING, NOT_BEFORE, STANDS_ALONE } from './reformNames.ts';
import { isProgramme, NAMED_CITY, namedByItself } from './reformQuotedKinds.ts';

/** What may stand before a quotation and is no part of the name that it opens: 保障“一网通办”改革, 在“…”机制. */
const NO_PREFIX =
  /^(?:在|对|以|用|本|各|等|让|把|政府部门|保障|促进|规范|拓展|优化|强化|加强|巩固|支持|参与|积极|组织|举办|打出|参加|围绕|借助|结合|配合|提升|做好|抓好|用好|建好|打好|虽然|但|由于|尽管|继续|持续|全面|深入|大力|扎实|认真|严格|开设|宣传|报道|专栏|宣讲|试点|推出|创设|创建|运用|学习|借鉴|按照|根据|依照|依据|对照|聚焦)|药$/;

/** Behind a quotation that a verb promotes: a brand, a project or a theme and no reform. */
const THEME =
  /^(?:工作室|调解室|驿站|建设|品牌|融合|发展|联动|筹备|作用|招商|优品|工坊|系列|等(?:专题|理念|品牌|做法|创新|文化|项目|体验)|向|省域|主题公园|街区|门店|产业|赛事|展|节(?!约)|论坛|大会|峰会|比赛|竞赛)/;

/** “一单两库一细则”, “一企一档”: what is set up under a numeral. */
const SETS =
  /^[一两二三四五六七八九十][一-鿿]{1,2}[一两二三四五六七八九十][一-鿿]{1,3}(?:[一两二三四五六七八九十][一-鿿]{1,3})?$/;
/** A verb that promotes and the noun between it and the quotation. */
const OF_NOUN = /(?:推行|推广|试行|探索|拓展)了?[一-鿿]{2,10}$/;

/** 落实规范性文件|“三统一”: what is kept to, and the noun between. */
const FOLLOWED = /(?:落实|执行|实行|推行|坚持)了?[一-鿿]{2,10}$/;

/** How work is shared out or goes on: several sides or steps, or a sum of parts. */
const WAY = /^(?:[一-鿿]{2,8}[、，])+[一-鿿]{2,8}$|^[一-鿿\d]{1,6}[+＋][一-鿿\dA-Za-z]{1,6}$/;
const HOW_IT_WORKS =
  /^的?[一-鿿]{0,6}?(?:工作|服务|管理|治理|审批|监管|执法|运行|协调)?(?:机制|新?模式)(?=[，。；、和与及]|$)/;
const LONGEST_WAY = 14;
/** “两违”|整治, “厂中厂”|消防安全整治: the campaign behind the quotation of what it goes against. */
const DRIVE = /^[一-鿿]{0,8}?(?:整治|综合治理|清理取缔)(?=[，。；、]|工作)/;
const DRIVEN = /(?:推进|开展|实施|深化|启动|部署)了?$/;
/** What such a way is the object of, another like it between. */
const BUILT =
  /(?:打造|形成|建立|建立健全|健全|构建|推行|实行|创新|探索|完善)(?:了|起)?(?:“[^”]{1,30}”的?[一-鿿]{0,6}(?:机制|模式)[、和与])?$/;

/** “说理式”执法, “5+X”延时服务: the quotation says in what manner something is done, and names nothing without it. */
const MANNER = /[式型]$|[+＋]/;
const DONE_SO = /^(?:(?:行政|综合)?执法(?:监督|检查)?|[一-鿿]{0,4}服务)(?=[，。；、和]|$)/;

const WEAK_HEADS = new Set(['公开', '服务', '登记', '审批', '经验', '活动', '计划', '监管']);

/** “12·4”国家宪法日: the date of a day. */
const DATE = /^\d{1,2}[·・．.]\d{1,2}$/;
const FIVE_YEARS = /^[一二三四五六七八九十]{1,2}五$/;

/** “三提三效”行动, “五公开”, “一抓到底 见底清零”工作机制: a quotation with a head behind it, a numeral before it, or a verb that promotes it. */
export function readQuotations(
  text: string,
  clause: Span,
  inside: readonly Mention[],
  take: (start: number, end: number, rule: string, confidence: number) => void,
): void {
  for (let open = text.indexOf('“', clause.start); open >= 0 && open < clause.end; open = text.indexOf('“', open + 1)) {
    const close = closeOf(text, open, clause.end);
    if (close === open + 1) return;
    const inner = text.slice(open + 1, close - 1);
    // 在“桐庐惠民网”|公开
    if (namesPlatform(inner) || isApplication(inner, text.slice(close, close + 4))) continue;
    // 作为“一把手”工程: who answers for it
    if (inner === '一把手' && text.startsWith('工程', close)) continue;
    // “十四五”综合交通运输体系发展规划: the years of a plan
    if (FIVE_YEARS.test(inner) && !text.startsWith('普法', close)) continue;
    let end = close;
    let rule = '';
    let confidence = 0;
    // the head may follow the quotation at once or behind a short noun: “谁执法谁普法”普法责任制
    for (const hit of HEADS.scan(text, close, Math.min(clause.end, close + 16))) {
      if (
        hit.start - close > 12 ||
        /[的了和与及、，（“等]|系统|平台|网站|公众号|客户端|小程序|微博|APP|归集|作为|进行|实现|开展|入选|列入|纳入|获批|获评|为|要|应(?![急用对])|都/.test(
          text.slice(close, hit.start),
        ) ||
        NOT_BEFORE.test(text.slice(hit.end, hit.end + 4))
      )
        break;
      // “政务微博”公开|信息20条: a deed
      if (
        hit.word === '公开' &&
        /^(?:信息|政务|政府|处罚|行政|事项|文件|结果|各类|相关)/.test(text.slice(hit.end, hit.end + 2))
      )
        break;
      if (
        text.startsWith('进行动', hit.start - 1) ||
        (hit.word === '制' &&
          (text[hit.start - 1] === '法' || /^[定订造作约止]/.test(text.slice(hit.end, hit.end + 1))))
      )
        break;
      if (
        (hit.value.quoted || hit.value.untitled) &&
        hit.start - close > (inner.length <= 2 || /[+＋]/.test(inner) ? 10 : 6)
      )
        break;
      // “一网通办”改革|典型经验
      if (rule && hit.start >= end && hit.value.quoted) break;
      if (hit.word === '战略' && !STANDS_ALONE.test(text.slice(hit.end, hit.end + 1))) break;
      // “放管服”|信息公开, “十四五”|规划公开
      if (
        WEAK_HEADS.has(hit.word) &&
        (hit.start > close || NOT_REFORMS.has(inner)) &&
        (KNOWN_EXACT.has(`“${inner}”`) || NOT_REFORMS.has(inner))
      )
        break;
      // “一照一码”登记|制度改革, “信托制”物业服务|模式: what stands in between names nothing by itself
      if (hit.word === '工作' || hit.word === '审批' || hit.word === '登记' || hit.word === '服务') continue;
      // “千万工程”|经验: what is learnt from it
      if (hit.word !== '经验') end = hit.end;
      rule = 'reform.quoted.head';
      confidence = 0.9;
    }
    const drive = rule ? undefined : DRIVE.exec(text.slice(close, close + LONGEST_WAY))?.[0];
    if (drive && DRIVEN.test(text.slice(Math.max(clause.start, open - 6), open))) {
      // 推进“两违”整治: a campaign by what it goes against
      take(open, close + drive.length, 'reform.quoted.drive', 0.75);
      open = close - 1;
      continue;
    }
    let start = open;
    if (rule) {
      const { start: before } = phraseBefore(text, clause.start, open, inside, true);
      const modifier = text.slice(before, open);
      const most = inner.length <= 2 ? 12 : 4;
      if (
        modifier &&
        modifier.length <= most &&
        !LEADING.test(modifier) &&
        !NO_PREFIX.test(modifier) &&
        /^[一-鿿]+$/.test(modifier) &&
        !/[中内上下间里]$|[与和及]|我[省市县区州]$/.test(modifier) &&
        // 增品种、提品质、创品牌|“三品”专项行动
        !(text[before - 1] === '、' && modifier.length <= 4) &&
        // 机构、事项和人员|“三集中”制度
        !(text[before - 1] === '和' && modifier.length <= 2)
      )
        start = before;
    } else if (NAMED_CITY.test(inner)) {
      // “无废城市”|建设: what the city is to be, and no honour
      take(open, close + (/^(?:建设|创建)/.test(text.slice(close, close + 2)) ? 2 : 0), 'reform.quoted.city', 0.75);
      continue;
    } else if (
      NOT_REFORMS.has(inner.replace(/[、，]/g, '')) ||
      DATE.test(inner) ||
      (!inner.endsWith('一件事') &&
        /相结合|原则$|要求$|方针$|党支部|单位|城市|企业(?!注销|开办|注册|登记)|标兵|先进|星级|问题|(?:场所|行业|领域|人员|群体|部位|车辆)$/.test(
          inner,
        ))
    )
      continue;
    const way = !rule && WAY.test(inner) ? HOW_IT_WORKS.exec(text.slice(close, close + LONGEST_WAY))?.[0] : undefined;
    if (way && BUILT.test(text.slice(Math.max(clause.start, open - 60), open))) {
      // 打造“政府主导、部门联动”的工作机制, 形成“1+X”法制工作新模式
      take(open, close + way.length, 'reform.quoted.way', 0.75);
      open = close - 1;
      continue;
    }
    if (!rule && inner.length >= 3 && inner.length <= 20) {
      const numeral = /^(?:[一二三四五六七八九十百千两双多]|\d{1,3}证)/.test(inner) && inner.length <= 8;
      // the verb may stand before a row of quotations: 部署“七大攻坚”“八大屏障”
      const promoted =
        /(?:推进|推行|推广|推动|深化|开展|实行|实施|落实|启动|部署|探索|创新|试行|推出|试点|完善|用上|推开|铺开|做[深细优])(?:了)?(?:“[^”]{1,20}”[、和]?)*$/.test(
          text.slice(Math.max(clause.start, open - 40), open),
        );
      if (isProgramme(inner)) {
        // “双高计划”名单, 入选“强基工程”: the quotation says what it is
        take(open, close, 'reform.quoted.programme', 0.8);
        continue;
      }
      const next = text.slice(close, close + 4);
      if (
        /^(?:党支部|称号|荣誉|奖|名单|问题|单位|城市|县|区|市|村|现象|难题|行为|精神|原则|理念|目标|方针|要求|微信|公众号|平台|系统|网|app|APP|App|小程序|客户端|移动端|专窗|专栏|栏目|号|期间|规划|时期)/.test(
          next,
        )
      )
        continue;
      const itself = namedByItself(inner, text.slice(close, close + 6));
      if (itself) {
        take(open, close + itself.tail, itself.rule, 0.75);
        continue;
      }
      if (/^(?:场所|企业|单位|行业|人员|车辆|建筑)/.test(next)) continue;
      if (numeral && promoted && next.startsWith('建设')) {
        // 深化“五型政府”建设
        take(open, close + 2, 'reform.quoted.numeral', 0.75);
        continue;
      }
      if (THEME.test(next)) continue;
      const founded = /(?:建立健全|建立完善|建立|健全|建成)了?$/.test(
        text.slice(Math.max(clause.start, open - 6), open),
      );
      if (
        numeral &&
        (promoted ||
          FOLLOWED.test(text.slice(Math.max(clause.start, open - 20), open)) ||
          (founded && SETS.test(inner)) ||
          (text.startsWith('工作', close) && inner.length <= 8) ||
          /(?:合一|联动|统管)$/.test(inner) ||
          /(?:攻坚战|行动|工程|改革|制度|机制)$/.test(inner)) &&
        !/问题|矛盾|现象/.test(next)
      ) {
        rule = 'reform.quoted.numeral';
        confidence = 0.75;
      } else if (promoted) {
        rule = 'reform.quoted.promoted';
        confidence = 0.8;
      }
      if (
        !rule &&
        inner.length >= 4 &&
        /[，。；、\n]/.test(text[close] ?? '\n') &&
        OF_NOUN.test(text.slice(Math.max(clause.start, open - 20), open))
      ) {
        // 推行学校法治工作“一校一策”
        rule = 'reform.quoted.promoted';
        confidence = 0.75;
      }
      if (rule && MANNER.test(inner)) end = close + (DONE_SO.exec(text.slice(close, close + 8))?.[0].length ?? 0);
    }
    if (rule) take(start, end, rule, confidence);
    open = close - 1;
  }
}
