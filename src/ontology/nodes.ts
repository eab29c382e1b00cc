import { type AttributeSpec, type Bilingual, BRANCHES, FORCES, LEVELS, STATUSES } from './attributes.ts';
import type { NodeKind } from './kinds.ts';

/**
 * What a node is drawn as: `disc` plain circle · `square` · `ringed` circle with a border of its own · `hollow` border
 * with an empty middle · `target` hollow with a core. All can be drawn by sigma's circle, square and border programs.
 */
export type Shape = 'disc' | 'square' | 'ringed' | 'hollow' | 'target';

/** A colour that is legible as text (4.5:1, WCAG AA) on a white page and on a dark one. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export interface NodeSpec {
  readonly label: Bilingual;
  /** One line on what the kind is. */
  readonly description: Bilingual;
  readonly colour: Colour;
  readonly shape: Shape;
  /** One character that tells the kind without colour. */
  readonly glyph: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** RDF classes, `prefix:name`. */
  readonly rdf: readonly string[];
}

const number: AttributeSpec = { type: 'number', label: { zh: '文号', en: 'Document number' }, rdf: 'eli:id_local' };
const genre: AttributeSpec = { type: 'text', label: { zh: '文种', en: 'Genre' }, rdf: 'schema:legislationType' };
const source: AttributeSpec = { type: 'document', label: { zh: '原文', en: 'Read from' }, rdf: 'dcterms:source' };
const date: AttributeSpec = { type: 'date', label: { zh: '成文日期', en: 'Date' }, rdf: 'dcterms:issued' };
const level: AttributeSpec = { type: 'choice', label: { zh: '层级', en: 'Level' }, choices: LEVELS };
const year: AttributeSpec = { type: 'year', label: { zh: '年份', en: 'Year' } };

/** Every kind of node, in the order of `NODE_KINDS`. */
export const NODES: Readonly<Record<NodeKind, NodeSpec>> = {
  report: {
    label: { zh: '报告', en: 'Report' },
    description: { zh: '读入的报告、总结或情况说明', en: 'A report, summary or account that was read' },
    colour: { light: '#2b2f36', dark: '#f0f2f5' },
    shape: 'square',
    glyph: '告',
    attributes: {
      number,
      date,
      period: { type: 'period', label: { zh: '报告年度', en: 'Period' }, rdf: 'dcterms:temporal' },
      genre,
      source,
    },
    rdf: ['schema:Report', 'prov:Entity'],
  },
  regulation: {
    label: { zh: '法规文件', en: 'Regulation' },
    description: {
      zh: '有效力的法律、法规、规章、党政公文、规划、方案、目录、通知等',
      en: 'A titled document with authority: law, regulation, rule, plan, scheme, catalogue or notice',
    },
    colour: { light: '#b3261e', dark: '#ff8a80' },
    shape: 'square',
    glyph: '规',
    attributes: {
      title: { type: 'text', label: { zh: '标题', en: 'Title' }, rdf: 'eli:title' },
      number,
      issuer: { type: 'key', label: { zh: '发布机关', en: 'Issuer' } },
      date,
      year: { ...year, rdf: 'schema:temporal' },
      genre,
      force: { type: 'choice', label: { zh: '效力位阶', en: 'Legal force' }, choices: FORCES },
      level,
      inForce: { type: 'date', label: { zh: '施行日期', en: 'In force from' }, rdf: 'eli:first_date_entry_in_force' },
      source,
    },
    rdf: ['eli:LegalResource', 'schema:Legislation'],
  },
  institution: {
    label: { zh: '机构', en: 'Institution' },
    description: {
      zh: '作出行为的党委、政府、人大、政协、法院、检察院、部门、事业单位或企业',
      en: 'A body that acts: party, government, congress, court, department, public institution or company',
    },
    colour: { light: '#1d5fa8', dark: '#7ab8ff' },
    shape: 'ringed',
    glyph: '机',
    attributes: {
      branch: { type: 'choice', label: { zh: '系统', en: 'Branch' }, choices: BRANCHES },
      level,
      region: { type: 'key', label: { zh: '辖区', en: 'Region' } },
    },
    rdf: ['org:FormalOrganization', 'schema:GovernmentOrganization'],
  },
  reform: {
    label: { zh: '改革', en: 'Reform' },
    description: { zh: '有名称的改革、制度、机制或专项行动', en: 'A named reform, system, mechanism or campaign' },
    colour: { light: '#7b3fb5', dark: '#c9a0ff' },
    shape: 'target',
    glyph: '改',
    attributes: { status: { type: 'text', label: { zh: '状态', en: 'Status' } } },
    rdf: ['prov:Plan', 'skos:Concept'],
  },
  measure: {
    label: { zh: '举措', en: 'Measure' },
    description: {
      zh: '已做、在做或计划做的一件事，用报告原话',
      en: 'One thing that was done, is being done or is planned, in the report’s own words',
    },
    colour: { light: '#1b7a3d', dark: '#6fd18c' },
    shape: 'disc',
    glyph: '举',
    attributes: {
      status: { type: 'choice', label: { zh: '进度', en: 'Status' }, choices: STATUSES, rdf: 'schema:actionStatus' },
      year: { ...year, rdf: 'schema:temporal' },
      figures: { type: 'figures', label: { zh: '数字', en: 'Figures' }, rdf: 'schema:result' },
    },
    rdf: ['prov:Activity', 'schema:Action'],
  },
  problem: {
    label: { zh: '问题', en: 'Problem' },
    description: { zh: '报告自陈的不足', en: 'A shortcoming that the report states' },
    colour: { light: '#9c4a00', dark: '#ffab5e' },
    shape: 'hollow',
    glyph: '问',
    attributes: { year: { ...year, rdf: 'schema:temporal' } },
    rdf: ['skos:Concept'],
  },
  platform: {
    label: { zh: '平台', en: 'Platform' },
    description: {
      zh: '有名称的信息系统、网站、应用、热线或账号',
      en: 'A named system, site, app, hotline or account',
    },
    colour: { light: '#006d77', dark: '#4fd1d9' },
    shape: 'square',
    glyph: '台',
    attributes: {},
    rdf: ['schema:SoftwareApplication'],
  },
  guidance: {
    label: { zh: '指导精神', en: 'Guidance' },
    description: { zh: '所贯彻的思想、会议或讲话精神', en: 'Doctrine, meeting or speech whose spirit is followed' },
    colour: { light: '#b01a67', dark: '#ff8fc7' },
    shape: 'target',
    glyph: '导',
    attributes: {},
    rdf: ['skos:Concept', 'prov:Entity'],
  },
  region: {
    label: { zh: '地区', en: 'Region' },
    description: { zh: '行政区划', en: 'An administrative division' },
    colour: { light: '#5d6600', dark: '#cdd45a' },
    shape: 'hollow',
    glyph: '区',
    attributes: {
      code: { type: 'text', label: { zh: '区划代码', en: 'Division code' }, rdf: 'schema:identifier' },
      level,
    },
    rdf: ['schema:AdministrativeArea'],
  },
  person: {
    label: { zh: '人物', en: 'Person' },
    description: { zh: '以公职身份出现的具名人员', en: 'A named person in an official role' },
    colour: { light: '#72493c', dark: '#d0ab9b' },
    shape: 'ringed',
    glyph: '人',
    attributes: { role: { type: 'text', label: { zh: '职务', en: 'Role' }, rdf: 'schema:jobTitle' } },
    rdf: ['foaf:Person', 'schema:Person'],
  },
  topic: {
    label: { zh: '主题', en: 'Topic' },
    description: { zh: '举措所在的章节', en: 'A section of the report that measures fall under' },
    colour: { light: '#5a6470', dark: '#a3adba' },
    shape: 'disc',
    glyph: '题',
    attributes: { ordinal: { type: 'text', label: { zh: '序号', en: 'Ordinal' }, rdf: 'schema:position' } },
    rdf: ['skos:Concept'],
  },
};
