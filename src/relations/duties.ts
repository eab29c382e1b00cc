import type { Document, Span } from '../reading/document.ts';

/** What lays a duty on whom its sentence names: 应当, 可以, 负责. */
const MODAL = /应当|应(?![急用对收付])|可以|负责|必须|要(?![求素件])/;
/** Who governs: 省人民政府及其有关部门, 发展改革部门, 人民法院. */
const PUBLIC =
  /政府|部门|机关(?!事业)|机构编制|委员会|管委会|办事处|法院|检察院|海关|政务服务(?:中心|大厅|窗口)|[国省市县区][^，。；、]{0,10}[局厅委办院]/;
/** Who is governed, right before the modal; 任何单位 are both. */
const PRIVATE =
  /^(?:任何|公民|法人|自然人|个人|市场主体|经营者|企业|申请人|当事人|纳税人|用人单位|建设单位|生产经营单位)|(?:企业|经营者|市场主体|申请人|当事人|纳税人|个人|公民|业主|供应商|投标人|建设单位|公司|银行|中介机构|协会)$/;
/** What is governed: 政务服务事项应当…, 市场监管领域应当…. */
const GOVERNED = /(?:事项|领域|(?:检查|执法|监管|审批)主体)$/;
/** A sentence that opens with who governs and says at once what is done: 省人民政府依托…建立…. */
const OPENS_PUBLIC =
  /^[^，。；应]{0,18}(?:政府|部门|机关)(?:依托|依法|与|会同|负责|按照|组织|根据|通过|建立|统筹|制定)/;
/** 市安监局每年组织…; …，市安监局应当公布…; …，由财政部门拨付: a body by its name, or a department, that is charged in any clause. */
const CHARGES =
  /(?:^|，|；)(?:各)?[省市县区州][^，。；、]{0,12}[局厅委办](?:每|应当|应(?![急用对收付])|要(?![求素件])|负责|会同|组织|定期|及时|统一)|由[^，。；]{0,12}(?:部门|机关|[局厅委办院])(?:依法|负责|按照|组织|给予|会同|统一|应当|予以)/;
/** 受理举报后，应当在30日内完成核查: a duty whose subject goes without saying is that of those who govern. */
const SUBJECTLESS = /^(?:对[^，。；]{2,40}，)?(?:[^，。；]{2,14}[后前时]，)?(?:应当|必须)/;
const PRIVATE_ANYWHERE =
  /企业|经营者|当事人|申请人|公民|个人|单位|法人|用户|业主|供应商|投标人|公司|银行|学校|学生|从业人员|驾驶人|举报人应/;
/** A sentence without a subject that tells what is to be brought about speaks to those who govern. */
const IMPERATIVE =
  /^(?:全面|深入|积极|大力|依法|逐步|探索|持续|不断)*(?:推行|推进|推动|建立|实行|完善|健全|深化|加强|优化|推广|支持|鼓励|引导|探索|组织|开展|落实|强化|实施|构建|打造)/;
/** Chapters that hold no duties of those who govern but penalties and what the instrument means. */
const ASIDE = /^(?:法律责任|罚则|附则|总则与定义|定义)$/;

/**
 * Whether an article's sentence lays a duty on those who govern, so that what it tells is to be done: 县级以上人民政府应当建立…. Laws of the
 * National People's Congress (…法) set the order of society and not tasks, and are left out.
 */
export function laysDuty(document: Document, sentence: Span, topic: number | undefined): boolean {
  const { title } = document.letterhead;
  if (title && /法(?:（[^）]*）)?$/.test(title.text)) return false;
  if (topic !== undefined && ASIDE.test(document.outline[topic]?.title ?? '')) return false;
  const words = document.flow.text.slice(sentence.start, sentence.end);
  if (IMPERATIVE.test(words) || OPENS_PUBLIC.test(words) || CHARGES.test(words)) return true;
  if (SUBJECTLESS.test(words) && !PRIVATE_ANYWHERE.test(words)) return true;
  const modal = MODAL.exec(words)?.index ?? -1;
  if (modal < 0) return false;
  const subject = words.slice(0, modal);
  return (
    GOVERNED.test(subject) || PUBLIC.test(subject.slice(-NEAR)) || (PUBLIC.test(subject) && !PRIVATE.test(subject))
  );
}

/** How near the modal a subject counts whatever else is named before it. */
const NEAR = 8;
