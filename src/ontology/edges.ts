import { type AttributeSpec, type Bilingual, SCOPES } from './attributes.ts';
import type { EdgeKind, NodeKind } from './kinds.ts';
import type { Colour } from './nodes.ts';

/** Which of the reader's questions an edge answers; legends and filters group by it. */
export type EdgeFamily = 'issue' | 'authority' | 'deed' | 'place';

export const EDGE_FAMILIES: Readonly<Record<EdgeFamily, Bilingual>> = {
  authority: { zh: '依据', en: 'On what authority' },
  deed: { zh: '举措', en: 'What was done, by whom' },
  issue: { zh: '公文往来', en: 'How documents travel' },
  place: { zh: '归属', en: 'Where things belong' },
};

/** A property, `prefix:name`; `inverse` where it runs from target to source. */
export interface RdfProperty {
  readonly term: string;
  readonly inverse?: true;
  /** Only for sources of this kind. */
  readonly source?: NodeKind;
}

export interface EdgeSpec {
  readonly label: Bilingual;
  readonly family: EdgeFamily;
  /** From the source: “由…发布”; `…` stands for the target's name. */
  readonly reads: Bilingual;
  /** The same from the target: “发布了…”; `…` stands for the source's name. */
  readonly readsBack: Bilingual;
  /** Which kinds it may join. */
  readonly ends: readonly { readonly source: readonly NodeKind[]; readonly target: readonly NodeKind[] }[];
  readonly colour: Colour;
  /** One character that tells the kind without colour. */
  readonly glyph: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly rdf: readonly RdfProperty[];
}

const DOCUMENTS = ['report', 'regulation'] as const;

/** Every kind of edge, in the order of `EDGE_KINDS`. */
export const EDGES: Readonly<Record<EdgeKind, EdgeSpec>> = {
  issuedBy: {
    label: { zh: '发布机关', en: 'issued by' },
    family: 'issue',
    reads: { zh: '由…发布', en: 'is issued by …' },
    readsBack: { zh: '发布了…', en: 'issued …' },
    ends: [{ source: DOCUMENTS, target: ['institution'] }],
    colour: { light: '#2d5f93', dark: '#8fbcec' },
    glyph: '发',
    attributes: {},
    rdf: [
      { term: 'eli:passed_by', source: 'regulation' },
      { term: 'dcterms:publisher', source: 'report' },
    ],
  },
  addressedTo: {
    label: { zh: '主送', en: 'addressed to' },
    family: 'issue',
    reads: { zh: '主送…', en: 'is addressed to …' },
    readsBack: { zh: '收到…', en: 'is addressed by …' },
    ends: [{ source: DOCUMENTS, target: ['institution'] }],
    colour: { light: '#3c6f9e', dark: '#7fa9d0' },
    glyph: '送',
    attributes: {},
    rdf: [{ term: 'schema:recipient' }],
  },
  copiedTo: {
    label: { zh: '抄送', en: 'copied to' },
    family: 'issue',
    reads: { zh: '抄送…', en: 'is copied to …' },
    readsBack: { zh: '收到…的抄送', en: 'gets a copy of …' },
    ends: [{ source: DOCUMENTS, target: ['institution'] }],
    colour: { light: '#4a7590', dark: '#93b6cc' },
    glyph: '抄',
    attributes: {},
    rdf: [{ term: 'schema:ccRecipient' }],
  },
  signedBy: {
    label: { zh: '签发', en: 'signed by' },
    family: 'issue',
    reads: { zh: '由…签发', en: 'is signed off by …' },
    readsBack: { zh: '签发了…', en: 'signed off …' },
    ends: [{ source: DOCUMENTS, target: ['person'] }],
    colour: { light: '#72493c', dark: '#d0ab9b' },
    glyph: '签',
    attributes: {},
    rdf: [{ term: 'prov:wasAttributedTo' }],
  },
  cites: {
    label: { zh: '提及', en: 'cites' },
    family: 'issue',
    reads: { zh: '提及…', en: 'names …' },
    readsBack: { zh: '被…提及', en: 'is named in …' },
    ends: [{ source: DOCUMENTS, target: ['regulation'] }],
    colour: { light: '#6b7480', dark: '#98a2ae' },
    glyph: '引',
    attributes: {},
    rdf: [{ term: 'eli:cites' }, { term: 'schema:citation' }],
  },
  basedOn: {
    label: { zh: '制定依据', en: 'based on' },
    family: 'authority',
    reads: { zh: '以…为依据', en: 'has … as its basis' },
    readsBack: { zh: '是…的依据', en: 'is the basis of …' },
    ends: [{ source: DOCUMENTS, target: ['regulation', 'guidance'] }],
    colour: { light: '#a8324a', dark: '#ff9aa8' },
    glyph: '据',
    attributes: {},
    rdf: [{ term: 'eli:based_on' }],
  },
  promulgates: {
    label: { zh: '印发', en: 'promulgates' },
    family: 'authority',
    reads: { zh: '印发、转发…', en: 'issues, forwards or prints …' },
    readsBack: { zh: '由…印发', en: 'is issued with …' },
    ends: [{ source: ['regulation'], target: ['regulation'] }],
    colour: { light: '#b3552e', dark: '#f2a07c' },
    glyph: '印',
    attributes: {},
    rdf: [{ term: 'dcterms:hasPart' }, { term: 'eli:has_annex' }],
  },
  amends: {
    label: { zh: '修改', en: 'amends' },
    family: 'authority',
    reads: { zh: '修改…', en: 'amends …' },
    readsBack: { zh: '被…修改', en: 'is amended by …' },
    ends: [{ source: ['regulation'], target: ['regulation'] }],
    colour: { light: '#946200', dark: '#e6b34d' },
    glyph: '修',
    attributes: {},
    rdf: [{ term: 'eli:amends' }],
  },
  repeals: {
    label: { zh: '废止', en: 'repeals' },
    family: 'authority',
    reads: { zh: '废止…', en: 'repeals …' },
    readsBack: { zh: '被…废止', en: 'is repealed by …' },
    ends: [{ source: ['regulation'], target: ['regulation'] }],
    colour: { light: '#7d3a3a', dark: '#d68f8f' },
    glyph: '废',
    attributes: {},
    rdf: [{ term: 'eli:repeals' }],
  },
  establishes: {
    label: { zh: '确立', en: 'establishes' },
    family: 'authority',
    reads: { zh: '确立、规范…', en: 'sets up or governs …' },
    readsBack: { zh: '由…确立', en: 'is set up by …' },
    ends: [{ source: ['regulation'], target: ['reform'] }],
    colour: { light: '#8c3f9e', dark: '#dd9bec' },
    glyph: '立',
    attributes: {},
    rdf: [{ term: 'schema:about' }],
  },
  drives: {
    label: { zh: '推动', en: 'drives' },
    family: 'authority',
    reads: { zh: '推动了…', en: 'is the stated basis of …' },
    readsBack: { zh: '依据…而做', en: 'was done under …' },
    ends: [{ source: ['regulation', 'guidance'], target: ['measure'] }],
    colour: { light: '#c42b1c', dark: '#ff7b6e' },
    glyph: '促',
    attributes: {},
    rdf: [{ term: 'prov:wasInfluencedBy', inverse: true }],
  },
  produces: {
    label: { zh: '制定', en: 'produces' },
    family: 'deed',
    reads: { zh: '制定、出台了…', en: 'drew up or issued …' },
    readsBack: { zh: '出自…', en: 'came out of …' },
    ends: [{ source: ['measure'], target: ['regulation'] }],
    colour: { light: '#8a5a00', dark: '#d8b06a' },
    glyph: '制',
    attributes: {},
    rdf: [{ term: 'prov:generated' }],
  },
  carriedOutBy: {
    label: { zh: '实施主体', en: 'carried out by' },
    family: 'deed',
    reads: { zh: '由…实施', en: 'was done by …' },
    readsBack: { zh: '实施了…', en: 'carried out …' },
    ends: [{ source: ['measure'], target: ['institution', 'region'] }],
    colour: { light: '#1d5fa8', dark: '#7ab8ff' },
    glyph: '由',
    attributes: {},
    rdf: [{ term: 'prov:wasAssociatedWith' }, { term: 'schema:agent' }],
  },
  involves: {
    label: { zh: '涉及', en: 'involves' },
    family: 'deed',
    reads: { zh: '涉及…', en: 'was done with, to or before …' },
    readsBack: { zh: '参与或接受了…', en: 'took part in …' },
    ends: [{ source: ['measure'], target: ['institution', 'region'] }],
    colour: { light: '#4c6fb5', dark: '#a3bff5' },
    glyph: '涉',
    attributes: {},
    rdf: [{ term: 'schema:participant' }],
  },
  advances: {
    label: { zh: '推进', en: 'advances' },
    family: 'deed',
    reads: { zh: '推进了…', en: 'carries … forward' },
    readsBack: { zh: '由…推进', en: 'is carried forward by …' },
    ends: [{ source: ['measure'], target: ['reform'] }],
    colour: { light: '#7b3fb5', dark: '#c9a0ff' },
    glyph: '推',
    attributes: {},
    rdf: [{ term: 'schema:object' }],
  },
  uses: {
    label: { zh: '使用', en: 'uses' },
    family: 'deed',
    reads: { zh: '使用或建成…', en: 'was done on or built …' },
    readsBack: { zh: '用于…', en: 'is used by …' },
    ends: [{ source: ['measure'], target: ['platform'] }],
    colour: { light: '#006d77', dark: '#4fd1d9' },
    glyph: '用',
    attributes: {},
    rdf: [{ term: 'prov:used' }, { term: 'schema:instrument' }],
  },
  addresses: {
    label: { zh: '整改', en: 'addresses' },
    family: 'deed',
    reads: { zh: '针对…', en: 'is the stated remedy of …' },
    readsBack: { zh: '由…整改', en: 'is remedied by …' },
    ends: [{ source: ['measure'], target: ['problem'] }],
    colour: { light: '#9c4a00', dark: '#ffab5e' },
    glyph: '治',
    attributes: { scope: { type: 'choice', label: { zh: '对应方式', en: 'Scope' }, choices: SCOPES } },
    rdf: [{ term: 'dcterms:relation' }],
  },
  under: {
    label: { zh: '所属主题', en: 'under' },
    family: 'place',
    reads: { zh: '属于…', en: 'falls under …' },
    readsBack: { zh: '包含…', en: 'covers …' },
    ends: [{ source: ['measure', 'problem'], target: ['topic'] }],
    colour: { light: '#5a6470', dark: '#a3adba' },
    glyph: '题',
    attributes: {},
    rdf: [{ term: 'dcterms:subject' }],
  },
  states: {
    label: { zh: '载明', en: 'states' },
    family: 'place',
    reads: { zh: '载明…', en: 'states …' },
    readsBack: { zh: '见于…', en: 'is stated in …' },
    ends: [{ source: DOCUMENTS, target: ['measure', 'problem'] }],
    colour: { light: '#55606b', dark: '#b3bcc6' },
    glyph: '载',
    attributes: {},
    rdf: [{ term: 'prov:wasDerivedFrom', inverse: true }],
  },
  partOf: {
    label: { zh: '隶属', en: 'part of' },
    family: 'place',
    reads: { zh: '隶属于…', en: 'is part of …' },
    readsBack: { zh: '下辖…', en: 'has as a part …' },
    ends: [
      { source: ['institution'], target: ['institution'] },
      { source: ['region'], target: ['region'] },
    ],
    colour: { light: '#4d6a4f', dark: '#a4c2a6' },
    glyph: '属',
    attributes: {},
    rdf: [
      { term: 'org:subOrganizationOf', source: 'institution' },
      { term: 'schema:containedInPlace', source: 'region' },
    ],
  },
  locatedIn: {
    label: { zh: '辖区', en: 'located in' },
    family: 'place',
    reads: { zh: '管辖…', en: 'has … as its jurisdiction' },
    readsBack: { zh: '由…管辖', en: 'is the jurisdiction of …' },
    ends: [{ source: ['institution'], target: ['region'] }],
    colour: { light: '#5d6600', dark: '#cdd45a' },
    glyph: '辖',
    attributes: {},
    rdf: [{ term: 'schema:areaServed' }],
  },
  supervises: {
    label: { zh: '监督', en: 'supervises' },
    family: 'place',
    reads: { zh: '领导、指导或监督…', en: 'leads, guides or supervises …' },
    readsBack: { zh: '受…领导、指导或监督', en: 'is led, guided or supervised by …' },
    ends: [{ source: ['institution'], target: ['institution'] }],
    colour: { light: '#3b4c8f', dark: '#9fb0f0' },
    glyph: '督',
    attributes: {},
    rdf: [{ term: 'org:linkedTo' }],
  },
};
