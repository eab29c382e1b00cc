import type { Bilingual } from '../../ontology/attributes.ts';
import type { Language } from '../trace/render/names.ts';

const WORDS = {
  title: { zh: '依据与举措综述', en: 'Summary of measures and their authority' },
  overview: { zh: '概况', en: 'Overview' },
  documents: { zh: '读入文件', en: 'Documents read' },
  contents: { zh: '图中有', en: 'The graph holds' },
  measures: { zh: '各主题举措', en: 'Measures by topic' },
  regulations: { zh: '法规文件及其推动的举措', en: 'Regulations and the measures they drove' },
  bodies: { zh: '各机构所做', en: 'Bodies by what they did' },
  reforms: { zh: '改革事项', en: 'Reforms' },
  problems: { zh: '问题与整改', en: 'Problems and their stated remedies' },
  unfounded: { zh: '未写明依据的举措和文件', en: 'What has no stated basis' },
  measure: { zh: '举措', en: 'Measure' },
  actor: { zh: '实施主体', en: 'Done by' },
  figures: { zh: '数字', en: 'Figures' },
  basis: { zh: '依据', en: 'Basis' },
  status: { zh: '状态', en: 'Status' },
  place: { zh: '原文位置', en: 'At' },
  regulation: { zh: '文件', en: 'Document' },
  issuer: { zh: '发布机关', en: 'Issued by' },
  direct: { zh: '直接推动举措', en: 'Measures driven' },
  indirect: { zh: '经文件或改革关联', en: 'Linked through documents or reforms' },
  establishes: { zh: '确立改革', en: 'Establishes' },
  body: { zh: '机构', en: 'Body' },
  level: { zh: '层级', en: 'Level' },
  did: { zh: '实施举措', en: 'Measures done' },
  tookPart: { zh: '参与、配合或接受', en: 'Took part in' },
  issued: { zh: '发布文件', en: 'Documents issued' },
  examples: { zh: '例', en: 'Such as' },
  reform: { zh: '改革', en: 'Reform' },
  established: { zh: '确立文件', en: 'Established by' },
  advancedBy: { zh: '推进举措', en: 'Advanced by' },
  problem: { zh: '问题', en: 'Problem' },
  remedies: { zh: '写明的整改举措', en: 'Stated remedies' },
  collective: { zh: '（整体对应）', en: ' (as a set)' },
  noRemedy: { zh: '未写明', en: 'none stated' },
  authority: { zh: '举措的依据', en: 'Authority of measures' },
  drivers: { zh: '直接推动举措的文件', en: 'Documents that drove measures' },
  mostDriven: { zh: '推动举措最多的文件', en: 'Documents that drove most' },
  mostDone: { zh: '实施举措最多的机构', en: 'Bodies that did most' },
  mostAdvanced: { zh: '推进举措最多的改革', en: 'Reforms that most measures advance' },
  ordered: { zh: '载于法规文件本身', en: 'Set by the document itself' },
  usually: { zh: '除另注外：', en: 'Unless noted: ' },
  topic: { zh: '主题', en: 'Topic' },
  stated: { zh: '写明依据', en: 'Basis stated' },
  through: { zh: '经改革或文件可追溯', en: 'Traceable through a reform or document' },
  none: { zh: '未写明', en: 'None stated' },
  total: { zh: '合计', en: 'Total' },
  noTopic: { zh: '未归入章节', en: 'Under no heading' },
  nothing: { zh: '图中没有。', en: 'The graph holds none.' },
  producedWithout: { zh: '制定时未写明依据的文件', en: 'Documents drawn up with no stated basis' },
  measuresWithout: { zh: '未写明依据的举措', en: 'Measures with no stated basis' },
  uncited: { zh: '仅被提及、未写明推动举措的文件', en: 'Documents that are named but drive nothing' },
  unfoundedNote: {
    zh: '“未写明”只说明报告没有写出依据，不说明没有依据。',
    en: '“None stated” means that the report tells no basis, not that there is none.',
  },
} as const satisfies Record<string, Bilingual>;

export type Say = (name: keyof typeof WORDS) => string;

/** The fixed words of a report in one language. */
export const sayIn =
  (language: Language): Say =>
  (name) =>
    WORDS[name][language];
