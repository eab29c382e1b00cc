import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { KNOWN_EXACT } from './reformNames.ts';
import { overlapsAny } from './spans.ts';

/** “桐庐金盾网”, “桐庐发布”, “浙里复议”应用. */
const QUOTED = /“([一-鿿A-Za-z·]{3,12})”(应用|网(?![络格站上点民友]))?/g;
/** A site, where it is gone to: in plain words a net is anything (“一张网”, “防护网”). */
const SITE = /^[一-鿿A-Za-z·]{2,10}网$/;
const NO_SITE =
  /(?:[一全]张|互联|物联|局域|防护|防控|保障|监督|监管|安全|关系|责任|服务|治理|管理|调解|平安|巡防|[天地大小水电路管线渔])网$/;
const GONE_TO =
  /(?:在|通过|利用|依托|借助|运用|登录|登陆|登入|访问|使用|关注|参加|组织|开展|至|到|向|上传|接入|以及|和|与|、|”)$/;
/** An account that a place or an office makes known by: “桐庐发布”. */
const ACCOUNT = /^[一-鿿]{2,8}发布$/;
const NO_ACCOUNT = /(?:信息|新闻|权威|联合|集中|公开|统一|对外|审核|签署|印发|及时|主动|同步|首次)发布$/;
/** What is done with a technique or an idea and with no piece of software: “互联网+”应用. */
const NO_SOFTWARE = /[+＋]|^互联网|智能$|区块链|大数据|物联网|云计算|经验$|模式$|机制$|制度$|改革$/;

/** Whether the words within quotation marks are themselves the name of a site, a system or an account. */
export const namesPlatform = (inner: string): boolean =>
  (SITE.test(inner) && !NO_SITE.test(inner)) ||
  (ACCOUNT.test(inner) && !NO_ACCOUNT.test(inner)) ||
  (/[一-鿿]{4}(?:平台|系统|公众号|客户端|小程序)$/.test(inner) && !/^[一二两三四五六七八九十]/.test(inner));

/** “浙里复议”|应用: a piece of software, told by what stands behind the quotation. */
export const isApplication = (inner: string, behind: string): boolean =>
  APPLIED.test(behind) && !NO_SOFTWARE.test(inner) && !KNOWN_EXACT.has(`“${inner}”`);
const APPLIED = /^应用(?=[，。；：、和与及]|场景|$)/;

/** Sites, accounts and applications that a quotation names. */
export function readQuotedPlatforms(text: string, clause: Span, closed: readonly Mention[], found: Mention[]): void {
  const stretch = text.slice(clause.start, clause.end);
  if (!/网”|”网|发布”|”应用/.test(stretch)) return;
  for (const hit of stretch.matchAll(QUOTED)) {
    const [whole, inner] = hit as unknown as [string, string];
    const start = clause.start + hit.index;
    const close = start + inner.length + 2;
    // “中国桐庐”网
    const net = whole.endsWith('网');
    const software = !net && isApplication(inner, text.slice(close, close + 4));
    const end = software || net ? start + whole.length : close;
    const site = SITE.test(inner) && GONE_TO.test(text.slice(Math.max(clause.start, start - 2), start));
    const account = ACCOUNT.test(inner);
    const named = (site || account) && namesPlatform(inner);
    if ((named || net || software) && !overlapsAny(closed, start, end))
      found.push({
        kind: 'platform',
        start,
        end,
        text: text.slice(start, end),
        rule: 'platform.quoted',
        confidence: 0.8,
      });
  }
}
