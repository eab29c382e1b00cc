import type { Bilingual } from './attributes.ts';

/**
 * The rules that make edges, in plain words, by the id of the rule or the beginning of it up to a full stop. Clause rules
 * (`deed.…`, `basis.…`) carry their own words where they are written.
 */
export const RULE_WORDS: Readonly<Record<string, Bilingual>> = {
  actor: { zh: '从句子判断由谁实施', en: 'the sentence tells who acted' },
  'actor.addressed': { zh: '收到建议的机构作出答复', en: 'answered by the body to which it was sent' },
  'actor.annex': {
    zh: '转发的文件，由拟订它的机构实施',
    en: 'what is forwarded is done by the bodies that drew it up',
  },
  'actor.assigned': { zh: '小标题写明是谁的任务', en: 'the heading names whose task it is' },
  'actor.by': { zh: '“由／被…”点明实施主体', en: '由／被… names who acted' },
  'actor.government': {
    zh: '政府办公室报告本地情况，由该政府实施',
    en: 'an office of a government reports on its place: the government acted',
  },
  'actor.head': { zh: '县长、镇长等政府领导作主语，由该政府实施', en: 'who heads the government is the subject' },
  'actor.issuer': { zh: '通知作主语，实施主体即其发布机关', en: 'a notice is the subject: its issuer acted' },
  'actor.lead': { zh: '任务后注明的牵头、责任单位', en: 'the note behind the task names its leads' },
  'actor.reporter': {
    zh: '句子没有写出主语，实施主体即报告机关',
    en: 'no subject is named, so the reporting body acted',
  },
  'basis.closing': {
    zh: '“其依据为…”“这是落实…的举措”：句末说明依据',
    en: 'the close of the sentence says on what basis',
  },
  'basis.row': { zh: '依据的并列部分写在逗号之后', en: 'the row of what is followed goes on behind a comma' },
  'actor.subject': {
    zh: '分句或其所承句子的主语是该机构',
    en: 'the body is the subject of the clause or its sentence',
  },
  addresses: { zh: '报告写明是针对该问题的整改', en: 'stated as the remedy of the shortcoming' },
  'addresses.collective': {
    zh: '“针对存在的问题，采取以下措施”：整组举措对应整组问题',
    en: 'remedies stated as a set answer the problems as a set',
  },
  'addresses.named': { zh: '同句写明针对该问题', en: 'its own sentence names the shortcoming that it is for' },
  'addresses.section': {
    zh: '整改一节的举措对应所列问题',
    en: 'measures of a section on remedies answer the problems listed',
  },
  advances: { zh: '举措推进该项改革', en: 'the measure carries the reform forward' },
  'advances.anaphor': { zh: '“该项改革”等指同句所说的改革', en: 'this reform refers back to the one in the sentence' },
  'advances.basis': { zh: '举措所据文件的标题写有该项改革', en: 'the title of the measure’s basis names the reform' },
  'advances.cleanup': { zh: '清理结果推进该次清理', en: 'what a clean-up comes to carries it out' },
  'advances.echo': {
    zh: '举措重复了改革名称的用词，或有该项改革特有的做法',
    en: 'the measure repeats the words of the reform’s name or does what only that reform asks for',
  },
  'advances.heading': {
    zh: '所属标题写有该项改革',
    en: 'the heading that is carried out names the reform',
  },
  'advances.lead': { zh: '本段起首句说的是推进该项改革', en: 'the lead of the item carries the reform out' },
  'advances.named': { zh: '举措中写有该项改革的名称', en: 'the measure names the reform' },
  'advances.product': { zh: '举措制定的文件标题写有该项改革', en: 'the title of what it drew up names the reform' },
  'advances.setting': { zh: '同一句的前提、范围写有该项改革', en: 'what the sentence is about names the reform' },
  'advances.sentence': { zh: '同一句前文写有该项改革', en: 'the reform is named earlier in the sentence' },
  amends: { zh: '文件写明修改另一文件', en: 'the document states that it amends the other' },
  basis: { zh: '“根据／贯彻／以…为指导”说明依据', en: 'the wording states the basis' },
  'basis.drafts': { zh: '“根据《…》，起草／拟定本文件”', en: 'drafted under the document named' },
  'basis.enacts': { zh: '“根据《…》，制定本办法”', en: 'enacted under the document named' },
  'basis.proposes': { zh: '“为贯彻《…》，提出以下意见”', en: 'opinions put forward to carry out the document named' },
  'basis.reports': { zh: '“根据《…》要求，现将…报告如下”', en: 'reported as the document named requires' },
  cleanup: { zh: '文件列在清理目录中', en: 'the document is in the list of a clean-up notice' },
  'cleanup.changed': {
    zh: '标题下逐条写明对该文件的修改',
    en: 'the document stands as a heading with its changes below',
  },
  establishes: { zh: '文件确立或规范该项改革', en: 'the document sets up or governs the reform' },
  'establishes.text': { zh: '文件正文写明建立或实行该项改革', en: 'the text of the document sets the reform up' },
  'establishes.title': { zh: '文件标题写有该项改革', en: 'the title of the document names the reform' },
  involves: { zh: '举措涉及该机构，但它不是实施者', en: 'the body takes part but is not who acted' },
  'involves.ground': { zh: '“按照…要求”提到该机构，机构不作依据', en: 'named in 按照…; a body is no basis' },
  'involves.lead': { zh: '任务后注明的配合单位', en: 'the note behind the task names who helps' },
  'involves.means': { zh: '方式状语中提到该机构', en: 'named in the phrase that tells how' },
  'involves.object': {
    zh: '举措的对象或共同参与者是该机构',
    en: 'the body is what the deed was done with, to or before',
  },
  issuer: { zh: '写明或可见的发布机关', en: 'the issuer is stated' },
  'issuer.addressee': { zh: '“你局《关于…的请示》”：来文机关即主送机关', en: 'a reply is addressed to who asked' },
  'issuer.before-title': { zh: '标题之前写有发布机关', en: 'the issuer stands before the title' },
  'issuer.code': { zh: '发文字号的机关代字', en: 'the code in the document number tells the issuer' },
  'issuer.in-title': { zh: '标题以发布机关开头', en: 'the title opens with the issuer' },
  'issuer.joint': { zh: '“联合某机构印发《…》”：共同发布', en: 'issued together with the body named' },
  'issuer.named-in-title': { zh: '标题以制定它的部门开头', en: 'the title opens with the department whose it is' },
  'issuer.published-by': { zh: '“由…发布／印发”', en: 'said to be issued by the body' },
  'issuer.produces': {
    zh: '制定、印发它的举措由该机构实施',
    en: 'the measure that drew it up or issued it is the body’s',
  },
  'issuer.publishes': { zh: '“…发布／印发《…》”', en: 'the body is said to issue it' },
  'issuer.section': { zh: '清理目录的小标题写明发布机关', en: 'the heading of the list names the issuer' },
  'issuer.signs': { zh: '落款署名', en: 'the body signs the document' },
  'issuer.speaks': { zh: '报告机关自述其文件', en: 'the reporting body speaks of its own document' },
  letterhead: { zh: '公文格式：版头、版记（GB/T 9704）', en: 'the layout of official documents (GB/T 9704)' },
  'letterhead.addressee': { zh: '主送机关', en: 'the addressee line' },
  'letterhead.copy': { zh: '版记的抄送机关', en: 'the copy line' },
  'letterhead.signer': { zh: '版头的签发人', en: 'the signer in the letterhead' },
  problem: { zh: '报告自陈的不足', en: 'a shortcoming that the report states' },
  'problem.lack': { zh: '“不够／不足／有待…”说的是不足', en: 'the wording tells of a lack' },
  'problem.heading': { zh: '“存在的问题”之下的标题', en: 'a heading of the section on problems' },
  'problem.named': { zh: '“针对…问题”所说的不足', en: 'named with its remedy' },
  'problem.listed': { zh: '列在“存在的问题”之下', en: 'listed under the problems' },
  produces: { zh: '举措制定、印发了该文件', en: 'the measure drew up or issued the document' },
  'produces.work': { zh: '举措推进该文件的制定、修订', en: 'the measure carries on the drafting or revision' },
  repeals: { zh: '文件写明废止另一文件', en: 'the document states that it repeals the other' },
  structure: { zh: '由名称推得', en: 'follows from the names' },
  'structure.division': { zh: '行政区划的上下级（GB/T 2260）', en: 'the hierarchy of divisions (GB/T 2260)' },
  'structure.name': { zh: '机构名称包含其上级', en: 'the name of the body holds that of its parent' },
  'structure.region': { zh: '机构名称写有其辖区', en: 'the name of the body tells its region' },
  supervises: { zh: '写明领导、指导或监督', en: 'stated to lead, guide or supervise' },
  'supervises.accept': { zh: '“接受…监督”', en: '接受…监督 names who supervises' },
  'supervises.lead': { zh: '“在…领导／监督下”', en: '在…领导／监督下 names who leads' },
  title: { zh: '文中写有该文件的名称', en: 'the document is named' },
  'title.around-marked': { zh: '书名号内外合成一个标题', en: 'the title goes on outside the marks' },
  'title.bare-law': { zh: '不加书名号的法律名称', en: 'a law named without title marks' },
  'title.inner': { zh: '通知标题内所印发的文件', en: 'the instrument inside the title of a notice' },
  'title.marked': { zh: '书名号内的标题', en: 'a title in 《》' },
  'title.marks-misplaced': { zh: '书名号错位的标题', en: 'a title whose marks are misplaced' },
  'title.number-only': { zh: '只写了文号', en: 'named by its number alone' },
  'title.promulgates': { zh: '“关于印发《…》的通知”', en: 'a notice that issues the instrument in its title' },
  topic: { zh: '所在小节的标题', en: 'the heading of the section it stands in' },
  trace: { zh: '由名称推断的同一事项', en: 'concluded from names: the same matter' },
  uses: { zh: '举措使用或建成该平台', en: 'the measure uses or builds the platform' },
  'uses.means': { zh: '“通过／利用…平台”', en: 'named in the phrase that tells how' },
  'uses.object': { zh: '平台是举措的对象', en: 'the platform is the object of the deed' },
};

/** A rule in plain words: its own, or those of the family that its id begins with; `undefined` for an unknown one. */
export function ruleWords(rule: string): Bilingual | undefined {
  for (let id = rule; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
    if (Object.hasOwn(RULE_WORDS, id)) return RULE_WORDS[id];
  }
  return undefined;
}
