/**
 * Stems as they are said and as the official name writes them, by head. Only expansions that hold all over the country are here; where
 * names differ from place to place (城管, 文广新) the stem stays as it was written unless the document itself gives the full name.
 */
const BUREAU =
  '市监=市场监督管理 市场监管=市场监督管理 人社=人力资源和社会保障 人力社保=人力资源和社会保障 人力资源社会保障=人力资源和社会保障 住建=住房和城乡建设 ' +
  '住房城乡建设=住房和城乡建设 发改=发展和改革 发展改革=发展和改革 工信=工业和信息化 工业信息化=工业和信息化 卫健=卫生健康 食药监=食品药品监督管理 食品药品监管=食品药品监督管理 ' +
  '质监=质量技术监督 安监=安全生产监督管理 安全监管=安全生产监督管理 工商=工商行政管理 国土=国土资源 环保=环境保护 退役军人=退役军人事务 应急=应急管理 民宗=民族宗教事务 ' +
  '医保=医疗保障 林草=林业和草原 科技=科学技术 卫计=卫生和计划生育 卫生计生=卫生和计划生育 国税=国家税务 地税=地方税务 药监=药品监督管理 文旅=文化和旅游 经信=经济和信息化 资源规划=自然资源和规划';
const COMMISSION =
  '发改=发展和改革 发展改革=发展和改革 经信=经济和信息化 住建=住房和城乡建设 住房城乡建设=住房和城乡建设 卫健=卫生健康 卫计=卫生和计划生育 卫生计生=卫生和计划生育 经贸=经济贸易 ' +
  '建设管理=建设和管理 建管=建设和管理 经=经济 农=农业 民=民族 科=科学技术 建=建设 交=交通 编=机构编制 安=安全生产 防=防汛抗旱 食安=食品安全 药安=药品安全 食药安=食品药品安全 消安=消防安全 道安=道路交通安全 爱卫=爱国卫生运动 文明=精神文明建设指导';
const OFFICE =
  '安=安全生产委员会 安委=安全生产委员会 扶贫=扶贫开发领导小组 食安=食品安全委员会 食品安全=食品安全委员会 禁毒=禁毒委员会 双拥=双拥工作领导小组 防汛=防汛抗旱指挥部 防指=防汛抗旱指挥部 ' +
  '审改=行政审批制度改革领导小组 深改=全面深化改革委员会 河长=河长制 爱卫=爱国卫生运动委员会 依法治省=全面依法治省委员会 依法治市=全面依法治市委员会 依法治县=全面依法治县委员会 依法治区=全面依法治区委员会 依法治州=全面依法治州委员会 老龄=老龄工作委员会 军转=军队转业干部安置工作领导小组';

/** Committees and headquarters said in short as one word, 会 or 指 and all. */
const WHOLE =
  '安委会=安全生产委员会 食安委会=食品安全委员会 食药安委会=食品药品安全委员会 药安委会=药品安全委员会 消安委会=消防安全委员会 道安委会=道路交通安全委员会 爱卫会=爱国卫生运动委员会 防指=防汛抗旱指挥部';
/** The office of a campaign, whose committee or leading group is called otherwise in every place: 扫黑办, 治超办 stay as they are said. */
const CAMPAIGN = /^(?:[扫打治创攻禁拆控剿清整反防减][\u4e00-\u9fff]{1,2}|信联|道安|消安|药安|双创|两违)$/;

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(' ').map((row) => row.split('=') as [string, string]));
const bureau = table(BUREAU);
const commission = table(COMMISSION);
const office = table(OFFICE);
const whole = table(WHOLE);

/** The stem and head of a department's official name: 市场监管, 局 → 市场监督管理局; 安委, 办 → 安全生产委员会办公室. */
export function officialUnit(stem: string, head: string): string {
  switch (head) {
    case '局':
    case '厅':
    case '分局':
      return `${bureau.get(stem) ?? stem}${head}`;
    case '委':
      return `${commission.get(stem) ?? stem}委员会`;
    case '经委':
      return `${stem}经济委员会`;
    case '委员会':
      return `${stem}委员会`;
    case '办':
    case '办公室':
      if (head === '办' && CAMPAIGN.test(stem) && !office.has(stem)) return `${stem}${head}`;
      // 文明委办, 食安委办公室: the committee is said in short.
      return `${office.get(stem) ?? (stem.endsWith('委') && stem.length > 2 ? `${commission.get(stem.slice(0, -1)) ?? stem.slice(0, -1)}委员会` : stem)}办公室`;
    case '律协':
      return `${stem}律师协会`;
    case '妇联':
      return `${stem}妇女联合会`;
    case '工商联':
      return `${stem}工商业联合会`;
    case '残联':
      return `${stem}残疾人联合会`;
    case '科协':
      return `${stem}科学技术协会`;
    case '文联':
      return `${stem}文学艺术界联合会`;
    case '侨联':
      return `${stem}归国华侨联合会`;
    case '社科联':
      return `${stem}社会科学界联合会`;
    case '贸促会':
      return `${stem}国际贸易促进委员会`;
    case '关工委':
      return `${stem}关心下一代工作委员会`;
    case '人武部':
      return `${stem}人民武装部`;
    case '法院':
      return `${stem}人民法院`;
    case '中院':
    case '中级法院':
      return `${stem}中级人民法院`;
    case '高院':
    case '高级法院':
      return `${stem}高级人民法院`;
    case '检察院':
      return `${stem}人民检察院`;
    default:
      return `${stem}${whole.get(head) ?? head}`;
  }
}
