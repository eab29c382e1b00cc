/** A name in the two languages of the page. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * What an attribute holds:
 * `text` free words · `number` 文号 · `date` YYYY-MM-DD, YYYY-MM or YYYY · `period` a year or a range of years ·
 * `year` an integer · `key` the key of another node · `document` the id of a document that was read ·
 * `choice` one of `choices` · `figures` numbers with unit and base.
 */
export type AttributeType = 'text' | 'number' | 'date' | 'period' | 'year' | 'key' | 'document' | 'choice' | 'figures';

/** One attribute of a kind, as forms, panels, exports and the schema of the graph file read it. */
export interface AttributeSpec {
  readonly type: AttributeType;
  readonly label: Bilingual;
  /** The values of a `choice`, each with its label. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** RDF property, `prefix:name`. */
  readonly rdf?: string;
}

/** A number that a measure states: 65个 → `{value: 65, unit: '个', of: '事业单位'}`. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** What is counted, or the base of a percentage. */
  readonly of?: string | undefined;
}

/** Levels of government, from the centre down. */
export const LEVELS = {
  national: { zh: '国家', en: 'national' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
} as const satisfies Record<string, Bilingual>;

/** 效力位阶, after the 立法法 and 党内法规制定条例. */
export const FORCES = {
  constitution: { zh: '宪法', en: 'constitution' },
  law: { zh: '法律', en: 'law' },
  'administrative-regulation': { zh: '行政法规', en: 'administrative regulation' },
  'supervisory-regulation': { zh: '监察法规', en: 'supervisory regulation' },
  'local-regulation': { zh: '地方性法规', en: 'local regulation' },
  'departmental-rule': { zh: '部门规章', en: 'departmental rule' },
  'local-government-rule': { zh: '地方政府规章', en: 'local government rule' },
  'judicial-interpretation': { zh: '司法解释', en: 'judicial interpretation' },
  'party-regulation': { zh: '党内法规', en: 'party regulation' },
  'normative-document': { zh: '规范性文件', en: 'normative document' },
} as const satisfies Record<string, Bilingual>;

/** The branch that a body belongs to. */
export const BRANCHES = {
  party: { zh: '党委', en: 'party' },
  government: { zh: '政府', en: 'government' },
  congress: { zh: '人大', en: 'people’s congress' },
  cppcc: { zh: '政协', en: 'CPPCC' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  supervision: { zh: '监察', en: 'supervision' },
  mass: { zh: '群团组织', en: 'mass organisation' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  company: { zh: '企业', en: 'company' },
  military: { zh: '军队', en: 'military' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Bilingual>;

/** How far a measure has come. */
export const STATUSES = {
  done: { zh: '已完成', en: 'done' },
  ongoing: { zh: '进行中', en: 'ongoing' },
  planned: { zh: '计划', en: 'planned' },
} as const satisfies Record<string, Bilingual>;

/** Whether a remedy answers one problem or a set of them as a whole. */
export const SCOPES = {
  collective: { zh: '整体对应', en: 'as a set' },
} as const satisfies Record<string, Bilingual>;
