/**
 * By what a deed shows which of the reforms named before it in its section it carries out, though it does not name it: 抽查企业41户 behind
 * 双随机、一公开监管, 县乡村三级河长巡河 behind 河长制.
 */
const SIGNS: readonly (readonly [reform: RegExp, shows: RegExp])[] = [
  [/双随机/, /抽查(?!案卷|审核|率)/],
  [
    /执法公示/,
    /公示(?:执法|行政执法|行政处罚|行政许可|处罚|许可|主体|专栏)|(?:执法|处罚|许可)[^，。]{0,12}(?:公示|上网)/,
  ],
  [/执法全过程记录/, /执法记录仪|音像|音视频/],
  [/重大(?:行政)?执法决定法制审核/, /法制审核|审核重大(?:行政)?(?:执法|处罚)/],
  [/公平竞争审查/, /(?:增量|存量)(?:政策|文件|措施)/],
  [/负责人出庭应诉/, /出庭/],
  [/案卷评查/, /案卷/],
  [/河长制/, /河长|巡河/],
  [/林长制/, /林长|巡林/],
  [/田长制/, /田长/],
  [/告知承诺/, /承诺(?:件|书|方式|办理)|以承诺/],
  [/资格(?:考试|认证)/, /考试|资格培训/],
  [/好差评/, /差评|评价数据|好评/],
];

/** What in the words of a deed shows that it carries out the reform of that name; none for most. */
export const signsOfReform = (reform: string): readonly RegExp[] =>
  SIGNS.flatMap(([named, shows]) => (named.test(reform) ? [shows] : []));
