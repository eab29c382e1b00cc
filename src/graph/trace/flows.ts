import type { Bilingual } from '../../ontology/attributes.ts';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';

/** `up`: to what drove, allowed or called for a thing; `down`: to what the thing set off. */
export type Direction = 'up' | 'down';

/** `sameMatter` is no edge of the graph: it is concluded from names, see `matter.ts`. */
export type FlowKind = EdgeKind | 'sameMatter';

/** One way in which authority passes from one thing to another, and what a tree says on each line. */
export interface Flow {
  readonly kind: FlowKind;
  /** Whether downstream is from the edge's source to its target (`along`) or the other way. */
  readonly downstream: 'along' | 'against';
  /** Only between these kinds, where the edge kind joins others too. */
  readonly upper?: readonly NodeKind[];
  readonly lower?: readonly NodeKind[];
  /** Said of what stands below: 推动 → the measure. */
  readonly down: Bilingual;
  /** Said of what stands above: 依据 → the regulation. */
  readonly up: Bilingual;
  /** Why this is a passing on of authority. */
  readonly means: Bilingual;
  /** Not where the lower thing has this status. */
  readonly unless?: string;
  /** The reverse is not traced. */
  readonly only?: Direction;
  /** The trace does not go on from what this leads to, in that direction. */
  readonly ends?: Direction | 'both';
}

/**
 * What upstream and downstream mean, one row for each edge kind, way round and, where they differ, kind of node; the other direction is its exact reverse.
 * Edge kinds without a row pass no authority on (they tell where a thing belongs, is named or is sent), save `involves` and
 * `uses`: whoever took part and what was used neither drove a measure nor was set off by it.
 */
export const FLOWS: readonly Flow[] = [
  {
    kind: 'drives',
    downstream: 'along',
    down: { zh: '推动', en: 'drove' },
    up: { zh: '依据', en: 'under' },
    means: { zh: '举措写明以该文件、精神为依据', en: 'the measure is said to be done under it' },
  },
  {
    kind: 'basedOn',
    downstream: 'against',
    lower: ['regulation'],
    down: { zh: '据以制定', en: 'basis of' },
    up: { zh: '制定依据', en: 'based on' },
    means: { zh: '下位文件写明据其制定', en: 'the lower document is said to be drawn up under it' },
  },
  {
    kind: 'basedOn',
    downstream: 'against',
    lower: ['report'],
    down: { zh: '据以报告', en: 'basis of the report' },
    up: { zh: '报告依据', en: 'reports under' },
    means: {
      zh: '报告写明据其作出；报告记述的举措并非由它推动，故向下止于报告',
      en: 'the account is given under it; it drove none of the measures that the account tells of, so the trace ends there',
    },
    ends: 'down',
  },
  {
    kind: 'promulgates',
    downstream: 'along',
    down: { zh: '印发', en: 'promulgates' },
    up: { zh: '印发文件', en: 'promulgated by' },
    means: {
      zh: '通知印发、转发的文件由该通知生效',
      en: 'the instrument has its force from the notice that issues or forwards it',
    },
  },
  {
    kind: 'issuedBy',
    downstream: 'against',
    lower: ['regulation'],
    down: { zh: '发布', en: 'issued' },
    up: { zh: '发布机关', en: 'issued by' },
    means: { zh: '文件的权威来自发布机关', en: 'a document has its authority from the body that issued it' },
    ends: 'up',
  },
  {
    kind: 'issuedBy',
    downstream: 'against',
    lower: ['report'],
    only: 'up',
    down: { zh: '报告', en: 'gave the report' },
    up: { zh: '报告机关', en: 'given by' },
    means: {
      zh: '报告由该机关作出；作出报告并没有推动报告所述举措，故不向下追溯',
      en: 'the body gave the account; giving it drove none of the measures told in it, so nothing is traced down',
    },
    ends: 'up',
  },
  {
    kind: 'establishes',
    downstream: 'along',
    down: { zh: '确立改革', en: 'establishes' },
    up: { zh: '确立文件', en: 'established by' },
    means: { zh: '文件确立或规范该项改革', en: 'the document sets the reform up or governs it' },
  },
  {
    kind: 'advances',
    downstream: 'along',
    down: { zh: '推进改革', en: 'advances' },
    up: { zh: '推进举措', en: 'advanced by' },
    means: { zh: '举措把改革向前推进一步', en: 'the measure carries the reform forward' },
  },
  {
    kind: 'advances',
    downstream: 'against',
    down: { zh: '落实举措', en: 'carried out in' },
    up: { zh: '落实改革', en: 'carries out' },
    means: {
      zh: '由文件确立的改革，落实在推进它的举措中',
      en: 'what a document set up as a reform comes about in the measures that carry it out',
    },
  },
  {
    kind: 'produces',
    downstream: 'along',
    down: { zh: '制定', en: 'drew up' },
    up: { zh: '由此制定', en: 'drawn up by' },
    means: { zh: '举措制定的文件又推动后续举措', en: 'the document that a measure drew up drives measures in turn' },
  },
  {
    kind: 'states',
    downstream: 'along',
    lower: ['measure'],
    upper: ['regulation'],
    unless: 'done',
    down: { zh: '部署', en: 'lays down' },
    up: { zh: '部署文件', en: 'laid down in' },
    means: {
      zh: '文件正文部署的任务；文件回顾的已办之事不在此列',
      en: 'a task that the document itself lays down; what it looks back on as done is none',
    },
  },
  {
    kind: 'states',
    downstream: 'along',
    upper: ['report'],
    lower: ['measure'],
    only: 'down',
    down: { zh: '载明', en: 'tells of' },
    up: { zh: '见于', en: 'told in' },
    means: {
      zh: '报告所述举措；报告只是记述，不是举措的依据，故不向上追溯',
      en: 'a measure that the report tells of; an account is no authority, so nothing is traced up to it',
    },
  },
  {
    kind: 'sameMatter',
    downstream: 'along',
    down: { zh: '同一事项的举措', en: 'carried out in (same matter)' },
    up: { zh: '同一事项的文件', en: 'carries out (same matter)' },
    means: {
      zh: '推断：同一报告同一部分先写制定该文件，后写的举措原词重现文件标题的事项',
      en: 'concluded: the report tells that the document was drawn up, and later in the same section of a measure that names its matter in the same words',
    },
  },
  {
    kind: 'addresses',
    downstream: 'against',
    down: { zh: '整改举措', en: 'remedied by' },
    up: { zh: '针对问题', en: 'in answer to' },
    means: { zh: '问题促成整改举措', en: 'the shortcoming called for the measure' },
  },
  {
    kind: 'carriedOutBy',
    downstream: 'along',
    down: { zh: '实施主体', en: 'done by' },
    up: { zh: '所做举措', en: 'did' },
    means: { zh: '举措由该主体实施', en: 'the body that acted' },
    ends: 'down',
  },
  {
    kind: 'amends',
    downstream: 'along',
    down: { zh: '修改', en: 'amends' },
    up: { zh: '修改文件', en: 'amended by' },
    means: { zh: '文件的内容后被修改', en: 'the document’s wording was changed by it' },
    ends: 'both',
  },
  {
    kind: 'repeals',
    downstream: 'along',
    down: { zh: '废止', en: 'repeals' },
    up: { zh: '废止文件', en: 'repealed by' },
    means: { zh: '文件的效力后被废止', en: 'the document’s force was ended by it' },
    ends: 'both',
  },
];
