/**
 * 发文机关代字: what stands before the year in a 文号 and tells the issuing body.
 *
 * Central codes are a table (each body registers its own). Local codes follow a grammar: region letter(s), the organ's
 * letters, the kind of document: 辽 + 政办 + 发. See 党政机关公文格式 GB/T 9704—2012, 7.2.5.
 */
const CENTRAL =
  '国发=国务院 国函=国务院 国令=国务院 国发明电=国务院 国办发=国务院办公厅 国办函=国务院办公厅 国办发明电=国务院办公厅 国办秘函=国务院办公厅 ' +
  '国办明电=国务院办公厅 国办通=国务院办公厅 国办督函=国务院办公厅 国办公开办函=国务院办公厅 ' +
  '中发=中国共产党中央委员会 中委=中国共产党中央委员会 中办发=中共中央办公厅 中办发电=中共中央办公厅 中办函=中共中央办公厅 厅字=中共中央办公厅 ' +
  '中办通报=中共中央办公厅 中纪发=中国共产党中央纪律检查委员会 中组发=中共中央组织部 组通字=中共中央组织部 中宣发=中共中央宣传部 ' +
  '中法委发=中共中央全面依法治国委员会 中法办发=中央全面依法治国委员会办公室 中编办发=中央机构编制委员会办公室 中央编办发=中央机构编制委员会办公室 ' +
  '中农发=中央农村工作领导小组办公室 中网办发文=中央网络安全和信息化委员会办公室 国信办=国务院信息化工作办公室 ' +
  '国土资发=国土资源部 国土资厅发=国土资源部办公厅 国土资函=国土资源部 自然资发=自然资源部 自然资规=自然资源部 自然资办发=自然资源部办公厅 自然资函=自然资源部 ' +
  '发改=国家发展和改革委员会 发改办=国家发展和改革委员会办公厅 计=国家发展计划委员会 国经贸=国家经济贸易委员会 国资发=国务院国有资产监督管理委员会 ' +
  '财=财政部 财办=财政部办公厅 财综=财政部 财税=财政部、国家税务总局 财会=财政部 财库=财政部 财预=财政部 财建=财政部 财社=财政部 财行=财政部 财农=财政部 ' +
  '财教=财政部 财金=财政部 财企=财政部 财资=财政部 财关税=财政部 财资环=财政部 财采=财政部 财政办发=财政部办公厅 ' +
  '税总发=国家税务总局 税总函=国家税务总局 国税发=国家税务总局 国税函=国家税务总局 税总办发=国家税务总局办公厅 ' +
  '建=住房和城乡建设部 建办=住房和城乡建设部办公厅 建城=住房和城乡建设部 建村=住房和城乡建设部 建市=住房和城乡建设部 建质=住房和城乡建设部 建房=住房和城乡建设部 ' +
  '建标=住房和城乡建设部 建科=住房和城乡建设部 建督=住房和城乡建设部 建保=住房和城乡建设部 建法=住房和城乡建设部 建金=住房和城乡建设部 ' +
  '环=生态环境部 环发=环境保护部 环办=环境保护部办公厅 环函=环境保护部 环宣教=生态环境部 环综合=生态环境部 环执法=生态环境部 环法规=生态环境部 环评=生态环境部 ' +
  '环环评=生态环境部 环大气=生态环境部 环水体=生态环境部 环土壤=生态环境部 环固体=生态环境部 环生态=生态环境部 环规财=生态环境部 环监测=生态环境部 环办法规=生态环境部办公厅 ' +
  '环办环评=生态环境部办公厅 环办执法=生态环境部办公厅 ' +
  '人社部发=人力资源和社会保障部 人社部函=人力资源和社会保障部 人社厅发=人力资源和社会保障部办公厅 人社厅函=人力资源和社会保障部办公厅 人社部规=人力资源和社会保障部 ' +
  '劳社部发=劳动和社会保障部 人发=人事部 国人部发=人事部 民发=民政部 民办发=民政部办公厅 民函=民政部 司发=司法部 司发通=司法部 司办通=司法部办公厅 司规=司法部 司复=司法部 ' +
  '公通字=公安部 公发=公安部 公法=公安部 公交管=公安部交通管理局 安监总=国家安全生产监督管理总局 安委=国务院安全生产委员会 安委办=国务院安全生产委员会办公室 ' +
  '应急=应急管理部 应急厅=应急管理部办公厅 ' +
  '教=教育部 教基=教育部 教办=教育部办公厅 教职成=教育部 教师=教育部 教高=教育部 教政法=教育部 教督=教育部 教体艺=教育部 教材=教育部 教监管=教育部 ' +
  '教基厅=教育部办公厅 教政法厅=教育部办公厅 教督厅=教育部办公厅 国教督办=国务院教育督导委员会办公室 ' +
  '工信部=工业和信息化部 工信厅=工业和信息化部办公厅 工信部联=工业和信息化部 交=交通运输部 交办=交通运输部办公厅 交法发=交通运输部 交运发=交通运输部 交公路发=交通运输部 交水发=交通运输部 ' +
  '交规划发=交通运输部 交安监发=交通运输部 交科技发=交通运输部 水=水利部 水办=水利部办公厅 水规=水利部 水政法=水利部 水利办=水利部办公厅 ' +
  '农=农业农村部 农办=农业农村部办公厅 农发=农业部 农法发=农业农村部 农规发=农业农村部 农政发=农业农村部 商=商务部 商办=商务部办公厅 ' +
  '文旅=文化和旅游部 文旅办=文化和旅游部办公厅 文旅发=文化和旅游部 文旅市场发=文化和旅游部 文=文化部 ' +
  '国卫=国家卫生健康委员会 国卫办=国家卫生健康委员会办公厅 卫=卫生部 国卫医发=国家卫生健康委员会 国卫法制发=国家卫生健康委员会 ' +
  '国市监=国家市场监督管理总局 市监=国家市场监督管理总局办公厅 国市监发=国家市场监督管理总局 工商=国家工商行政管理总局 国质检=国家质量监督检验检疫总局 食药监=国家食品药品监督管理总局 国药监=国家药品监督管理局 ' +
  '国林发=国家林业局 林=国家林业和草原局 国管=国家机关事务管理局 国档发=国家档案局 国统字=国家统计局 国知发=国家知识产权局 国能=国家能源局 国能发=国家能源局 ' +
  '银发=中国人民银行 银保监发=中国银行保险监督管理委员会 银监发=中国银行业监督管理委员会 保监发=中国保险监督管理委员会 证监发=中国证券监督管理委员会 金规=国家金融监督管理总局 ' +
  '审=审计署 审办=审计署办公厅 署=海关总署 法发=最高人民法院 法释=最高人民法院 法=最高人民法院 高检发=最高人民检察院 高检发释字=最高人民检察院 ' +
  '国法=国务院法制办公室 国新办=国务院新闻办公室 信安字=国家信息安全工作部门 全爱卫发=全国爱国卫生运动委员会 国扶办发=国务院扶贫开发领导小组办公室 ' +
  '体=国家体育总局 国宗发=国家宗教事务局 国医保=国家医疗保障局 医保发=国家医疗保障局 医保办发=国家医疗保障局办公室 退役军人部发=退役军人事务部 ' +
  '全普法办=全国普法办公室 审改办发=国务院审改办';

const CENTRAL_CODES = new Map(CENTRAL.split(' ').map((pair) => pair.split('=') as [string, string]));

/** The bodies of a central code in full, 财税 → 财政部 and 国家税务总局; nothing for a code that the table does not hold. */
export function centralIssuers(code: string): readonly string[] | undefined {
  const exact = CENTRAL_CODES.get(code);
  if (exact) return exact.split('、');
  // 发改法规, 教政法厅函, 农市发: the ministry's letters, then its bureau's, then the kind.
  const known =
    /^(?:发改办|发改|人社部|人社厅|工信部联|工信部|工信厅|国卫办|国卫|国市监|文旅办|文旅|环办|安监总|应急厅|国土资厅|国土资|自然资|银保监|国能|财办|教办|农办|商办|建办)/u.exec(
      code,
    )?.[0];
  if (!known) return undefined;
  const issuer = CENTRAL_CODES.get(known) ?? CENTRAL_CODES.get(`${known}发`);
  return issuer?.split('、');
}

/** The organ that a local code names; the region is told by the letters before it. */
export type LocalOrgan =
  | 'party'
  | 'party-office'
  | 'government'
  | 'government-office'
  | 'committee'
  | 'committee-office'
  | 'congress'
  | 'law'
  | 'law-office'
  | 'department';

/**
 * Departments that bear one name through the reforms of 2018, by the letters of their codes; the word that closes the name is 厅 in a
 * province and 局 below where none is told.
 */
const DEPARTMENTS: readonly (readonly [letters: string, name: string])[] = [
  ['发改', '发展和改革委员会'],
  ['人社', '人力资源和社会保障'],
  ['市监', '市场监督管理局'],
  ['国土资', '国土资源'],
  ['文旅', '文化和旅游'],
  ['应急', '应急管理'],
  ['医保', '医疗保障局'],
  ['财', '财政'],
  ['民', '民政'],
  ['司', '司法'],
  ['教', '教育'],
  ['公', '公安'],
  ['审', '审计'],
];
const departments = new Map(DEPARTMENTS);
/** 甘财社〔2020〕5号, 浦司〔2021〕41号: the department's letters, then its division's or the kind. */
const OF_DEPARTMENT = new RegExp(
  `^(.{1,2}?)(${DEPARTMENTS.map(([letters]) => letters).join('|')})(?:规|办|综|通|法|社|资|采|预|行|建|农|基|监|价格|审批)?(?:[发函字通规]){0,2}$`,
  'u',
);

/** Organ letters of local codes, longest first where one begins another. */
const ORGANS: readonly (readonly [letters: string, organ: LocalOrgan])[] = [
  ['综管办', 'committee-office'],
  ['管委办', 'committee-office'],
  ['管办', 'committee-office'],
  ['综实管', 'committee'],
  ['管委', 'committee'],
  ['综管', 'committee'],
  ['管', 'committee'],
  ['委法办', 'law-office'],
  ['法委办', 'law-office'],
  ['委法', 'law'],
  ['法委', 'law'],
  ['党工委办', 'party-office'],
  ['党办', 'party-office'],
  ['委办', 'party-office'],
  ['党工委', 'party'],
  ['党', 'party'],
  ['委', 'party'],
  ['政办', 'government-office'],
  ['府厅', 'government-office'],
  ['府办', 'government-office'],
  ['政', 'government'],
  ['府', 'government'],
  ['人常', 'congress'],
  ['人大', 'congress'],
  ['办', 'party-office'],
];

const organs = new Map(ORGANS);
const LOCAL = new RegExp(
  `^(.{1,3}?)(${ORGANS.map(([letters]) => letters).join('|')})` +
    '(?:发明电|发电|明电|网传|便函|办字|联发|[发函字规令文综通电传请复批议纪告报任审明联秘]){0,2}$',
  'u',
);

/** Where 办 by itself is the government’s office and not the party committee’s: 川办发, 川办函; 粤办函. */
const GOVERNMENT_OFFICES = /^(?:川办|粤办函)/u;

/** Letters that a bureau's codes hold before 办: 金卫办 is its office's, not the party committee's of a place called 卫. */
const BUREAU_OFFICE =
  /^.{1,2}(?:卫健?|教体?|市?监|财|民宗?|司|公|审|住?建|交|水|农|商务?|环|生态|体|林|科|经?信|统|国资|退役|城?管|应?急|安监|粮|文旅?|广|人[社防]|医保|税|编|组|宣|法|质监|药监|扶|移|侨|档|金融|发改|自然?资|规|国土)办/u;

export interface LocalCode {
  /** The letter or letters for the region, outermost first: 长, 闽岚. */
  readonly letters: string;
  readonly organ: LocalOrgan;
  /** Of a department, its name behind the region, with 厅 or 局 still to come where it is no 委员会 or 局. */
  readonly department?: string;
}

/** Reads 长委办发 as 长 + 委办 + 发; nothing where the letters do not follow the grammar of local codes. */
export function localCode(code: string): LocalCode | undefined {
  if (CENTRAL_CODES.has(code)) return undefined;
  const [, letters, organ] = LOCAL.exec(code) ?? [];
  if (!letters || !organ || (organ === '办' && BUREAU_OFFICE.test(code))) {
    const [, region, field] = OF_DEPARTMENT.exec(code) ?? [];
    return region && field
      ? { letters: region, organ: 'department', department: departments.get(field) as string }
      : undefined;
  }
  return {
    letters,
    organ: GOVERNMENT_OFFICES.test(code) ? 'government-office' : (organs.get(organ) as LocalOrgan),
  };
}
