/** The kinds of node that the graph holds, in the order in which lists and legends show them. */
export const NODE_KINDS = [
  'report',
  'regulation',
  'institution',
  'reform',
  'measure',
  'problem',
  'platform',
  'guidance',
  'region',
  'person',
  'topic',
] as const;

/** The kinds of edge that the graph holds; each reads as a sentence from source to target. */
export const EDGE_KINDS = [
  'issuedBy',
  'addressedTo',
  'copiedTo',
  'signedBy',
  'cites',
  'basedOn',
  'promulgates',
  'amends',
  'repeals',
  'establishes',
  'drives',
  'produces',
  'carriedOutBy',
  'involves',
  'advances',
  'uses',
  'addresses',
  'under',
  'states',
  'partOf',
  'locatedIn',
  'supervises',
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];
export type EdgeKind = (typeof EDGE_KINDS)[number];
