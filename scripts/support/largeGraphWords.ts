/** Words of which the names in a made graph are put together. No place of that name is meant. */
export const WORDS = {
  place: ['临', '安', '平', '长', '新', '东', '清', '永', '宁', '江'],
  placeEnd: ['山', '河', '川', '阳', '海', '泉', '原', '城', '溪', '岭'],
  organ: [
    '司法局',
    '财政局',
    '审计局',
    '教育局',
    '民政局',
    '水务局',
    '卫生健康局',
    '市场监督管理局',
    '自然资源局',
    '应急管理局',
  ],
  office: ['', '办公室', '综合行政执法队', '政策法规科', '行政审批科', '信息中心'],
  aim: ['加强', '规范', '深化', '推进', '改进', '健全', '完善', '优化'],
  matter: [
    '行政复议',
    '行政执法公示',
    '政务公开',
    '规范性文件管理',
    '事业单位分类',
    '行政审批',
    '重大行政决策',
    '基层综合执法',
    '营商环境',
    '公共法律服务',
    '村务监督',
    '生态环境保护',
  ],
  business: ['工作', '制度', '机制', '体系', '改革'],
  genre: ['通知', '意见', '实施方案', '管理办法', '决定'],
  deed: ['制定出台', '清理公布', '组织开展', '建立健全', '调整取消', '审查办理', '培训指导', '督促整改'],
  thing: [
    '行政职权事项',
    '规范性文件',
    '执法检查',
    '权责清单',
    '复议案件',
    '便民措施',
    '专题培训',
    '执法人员',
    '审批流程',
  ],
  unit: ['项', '件', '次', '个'],
  reform: ['告知承诺制', '一窗受理', '综合执法改革', '双随机一公开监管', '法律顾问制度', '执法全过程记录制度'],
  platform: ['政务服务平台', '行政执法监督系统', '信用信息平台', '便民服务热线'],
  lack: ['力度还不够', '进展还不平衡', '机制还不健全', '力量较为薄弱', '宣传还不够深入'],
  topic: [
    '依法全面履行政府职能',
    '完善依法行政制度体系',
    '推进科学民主决策',
    '严格规范公正执法',
    '强化权力制约监督',
    '存在的问题',
  ],
} as const;

/** The `i`th way to put one word of each list together; beyond all of them a number tells two apart. */
export function nameOf(i: number, ...lists: readonly (readonly string[])[]): string {
  let rest = i;
  let name = '';
  for (const list of lists) {
    name += list[rest % list.length];
    rest = Math.floor(rest / list.length);
  }
  return rest > 0 ? `${name}${rest}` : name;
}
