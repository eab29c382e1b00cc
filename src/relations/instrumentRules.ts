import type { EdgeKind } from '../ontology/kinds.ts';

/**
 * In the patterns `R` stands for a regulation named in the sentence and `S` for the document's own name (本办法, 本通知); every other
 * character is the text's. The named group `on` holds the regulations that the fact is about.
 */
export interface InstrumentRule {
  readonly id: string;
  readonly kind: Extract<EdgeKind, 'basedOn' | 'amends' | 'repeals'>;
  /** A word that every match holds, to pass over the rest quickly. */
  readonly cue: string;
  readonly pattern: RegExp;
  /** Only where the document is an instrument: a report that tells of the same is none. */
  readonly ofInstruments?: true;
  /** Sentences that it must match, R and S put in. */
  readonly examples: readonly string[];
  /** A sentence that it must leave alone. */
  readonly not: string;
}

/** Regulations in a row, with what may stand between and behind them. */
const ROW =
  '(?:[^R。；，]{0,24}R(?:（[^（）R。]{1,30}）)?(?:第[^R。，；]{1,12}[条款项])?(?:等[^R。，；]{0,12})?(?:的?(?:有关|相关)?(?:规定|要求|精神|部署|授权|决定|通知|和|及|与|以及|、))*[，、]?)+';

export const INSTRUMENT_RULES: readonly InstrumentRule[] = [
  {
    id: 'basis.enacts',
    kind: 'basedOn',
    cue: '定',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|遵照|贯彻|落实|实施|执行|适用)(?<on>${ROW})[^R。]{0,240}?(?:制定|制订|拟定|拟订|修订)(?:了)?(?:S|本\\p{Script=Han}{2,8}|(?:如下|以下)\\p{Script=Han}{2,8})`,
      'gu',
    ),
    examples: [
      '根据R，结合本市实际，制定S。',
      '为了规范管理，根据R、R和R精神，结合我区实际，制定S。',
      '为贯彻落实R，制定S。',
      '根据R，制定本工作要点。',
      '依据R等法律法规，结合本区实际，制订S。',
      '为贯彻落实R，街道消防办拟定了S，现印发给你们。',
      '为贯彻R和省大会精神，现制定如下工作要点。',
    ],
    not: '县政府根据R制定了R。',
  },
  {
    id: 'basis.drafts',
    kind: 'basedOn',
    cue: '编',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|遵照)(?<on>${ROW})[^R。]{0,60}?(?:编制|编写|形成|撰写|发布|公布)(?:完成|并公布|并发布)?(?:了)?(?:本|此|S|20\\d\\d年[^R，。；]{0,24}(?:报告|年报))`,
      'gu',
    ),
    examples: ['根据R要求，编制本年度报告。', '本报告根据R和R编制，按照R的要求编制本报告。'],
    not: '根据R，县司法局编制并公布2021年度决策事项目录。',
  },
  {
    id: 'basis.publishes',
    kind: 'basedOn',
    cue: '公布',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|遵照)(?<on>${ROW})[^R。]{0,40}?(?:公布|向社会公开)(?:S|本(?:年度)?(?:报告|年报)|\\p{Script=Han}{0,20}20\\d\\d年[^R，。；]{0,24}(?:报告|年报))`,
      'gu',
    ),
    examples: [
      '根据R和R要求，现公布本年度报告。',
      '根据R第五十条和R要求，特向社会公布东山县人民政府2021年政府信息公开工作年度报告。',
    ],
    not: '根据R，公布2021年度决策事项目录。',
  },
  {
    id: 'basis.account',
    kind: 'basedOn',
    cue: '编制',
    pattern: new RegExp(
      `(?:^|[，。：\\n])(?:现|特)?(?:将)?本(?:年度)?(?:报告|年报)(?!期)(?:是|系|由)?[^R。；]{0,16}?(?:根据|依据|按照|依照)(?<on>${ROW})[^R。]{0,40}?编制`,
      'gu',
    ),
    examples: ['本报告根据R和R要求编制，报告中所列数据的统计期限为一年。', '本年度报告由县水务局按照R编制。'],
    not: '本报告期内，根据R开展检查，各单位编制了预算。',
  },
  {
    id: 'basis.reports',
    kind: 'basedOn',
    cue: '如下',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|遵照|贯彻|落实|执行|实施)(?<on>${ROW})[^R。]{0,90}?(?:报告|通知|公告|通告|批复|函复|通报|公布|汇报|总结|决定|意见|方案|规定|措施|说明|安排)(?:如下|：)`,
      'gu',
    ),
    examples: [
      '根据R的要求，现将2018年进展情况报告如下。',
      '为贯彻落实R，经省政府同意，现就有关事项通知如下：',
      '根据R规定，现提出以下意见，具体意见如下。',
    ],
    not: 'R的主要内容如下。',
  },
  {
    id: 'basis.launches',
    kind: 'basedOn',
    cue: '开展',
    ofInstruments: true,
    pattern: new RegExp(
      `(?:^|[。\\n])为(?:了)?(?:深入|全面|认真|切实|进一步)*(?:贯彻落实|贯彻|落实|执行)(?<on>${ROW})[^。；]{0,160}?，(?:经[^，。]{2,24}，)?(?:现|决定|拟)(?:在[^，。]{2,16})?(?:组织)?开展`,
      'gu',
    ),
    examples: [
      '为深入贯彻落实R，加速提升产业供给能力，现组织开展示范项目申报工作。',
      '为落实R和R，经县政府同意，决定在全县开展专项检查。',
    ],
    not: '为贯彻落实R，各乡镇开展了宣传活动。',
  },
  {
    id: 'basis.grants',
    kind: 'basedOn',
    cue: '同意',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照)(?<on>${ROW})[^R。，；]{0,24}，(?:经研究，)?(?:现|原则)?同意(?!后)`,
      'gu',
    ),
    examples: ['根据R、R和R等法律法规和政策规定，同意设立东山职业学院。', '依照R规定，经研究，原则同意你县总体规划。'],
    not: '按照R规定，经主管部门同意后实施。',
  },
  {
    id: 'basis.decides',
    kind: 'basedOn',
    cue: '决定',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|为贯彻|为落实|为贯彻落实)(?<on>${ROW})[^R。；]{0,120}?，[^，。；R]{0,24}?决定(?:再|进一步)?(?:对|将|废止|修改|取消|设立|成立|开展|在|自|从|：|授予|表彰|调整|公布|下放|停止)`,
      'gu',
    ),
    examples: ['根据R精神，经研究，县政府决定成立工作领导小组。', '依照R和R，省人民政府决定取消下列事项。'],
    not: '对R作出的行政处罚决定不服的，可以依法申请复议。',
  },
  {
    id: 'basis.cleans',
    kind: 'basedOn',
    cue: '进行',
    ofInstruments: true,
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|贯彻|落实)(?<on>${ROW})[^R。；]{0,24}，[^。；R]{0,60}?对[^。R]{2,60}?进行了?(?:全面|集中|专项)?(?:清理|梳理)`,
      'gu',
    ),
    examples: [
      '根据R和R，国务院对有关的行政法规进行了清理。',
      '按照R要求，县政府对现行规范性文件进行了全面清理。',
      '为贯彻落实R要求，县政府办公室为加强管理，对文件进行了全面清理。',
      '根据R和R等规定，市政府对现行有效的规章进行了全面梳理。',
    ],
    not: '清理违反R的文件。',
  },
  {
    id: 'basis.prints',
    kind: 'basedOn',
    cue: '现将',
    pattern: new RegExp(
      `(?:^|[。\\n，])(?:根据|依据|按照|依照|遵照|为贯彻|为落实|为贯彻落实|为深入贯彻|为深入贯彻落实|为认真贯彻|为认真贯彻落实|为进一步贯彻|为进一步贯彻落实)(?<on>${ROW})[^R。；]{0,120}?现将[^。；]{1,90}?(?:公布|公告|发布|通报|印发|转发)`,
      'gu',
    ),
    examples: [
      '按照国务院R和省R要求，为做好住房保障工作，经市政府同意，现将S印发给你们。',
      '为贯彻落实R，经县政府同意，现将有关清单予以公布。',
    ],
    not: '现将S印发给你们，请按照R的要求执行。',
  },
  {
    id: 'basis.proposes',
    kind: 'basedOn',
    cue: '下',
    pattern: new RegExp(
      `(?:根据|依据|按照|依照|遵照|贯彻|落实|执行|实施)(?<on>${ROW})[^R。]{0,240}?(?:提出|制定|作出)(?:如下|以下|若干)(?:实施|指导|若干|具体|界定)?(?:意见|措施|决定|规定|方案|标准|办法|要求|安排)`,
      'gu',
    ),
    examples: [
      '为贯彻落实R，现提出如下意见。',
      '根据R，结合实际，制定以下实施意见。',
      '为全面贯彻落实R、R，消除制约企业发展的障碍，现提出若干具体措施。',
    ],
    not: '各地根据R提出意见建议。',
  },
  {
    id: 'amends.of-many',
    kind: 'amends',
    cue: '修',
    pattern:
      /(?:对|将|把)(?<on>(?:R(?:（[^（）]{1,40}）)?[、和及与]?)+)等\d+[件个部项][^，。；R“]{0,24}?(?:的?(?:部分|若干|有关|相关)(?:条款|内容|规定))?(?:予以|进行|作出?|一并)?(?:相应|部分|集中)?(?:修改|修订|修正)(?!意见|建议)/gu,
    examples: [
      '县政府决定对R等3件文件予以修改，对R等2件文件予以废止。',
      '将R、R等5部规章的部分条款予以修改。',
      '对R等4件规范性文件作出修改：',
    ],
    not: '对R等3件文件提出修改意见。',
  },
  {
    id: 'repeals.at-once',
    kind: 'repeals',
    cue: '止',
    pattern:
      /(?<on>(?:R(?:等\d*[件个]?文件)?[、，和及与]?(?:以及)?)+)(?:自[^，。R]{2,20}起)?[，]?(?:同时|相应|即行|一并|均|也)?(?:予以)?(?:废止|停止执行|停止施行|停止实施|终止执行)(?!了?[^。；，、R]{0,6}R)/gu,
    examples: ['1951年发布的R同时废止。', '自S印发之日起，R停止执行。', 'R、R和R同时废止。'],
    not: '修改、废止与R抵触的规范性文件。',
  },
  {
    id: 'repeals.lapses',
    kind: 'repeals',
    cue: '失效',
    pattern:
      /(?<on>(?:R(?:等\d*[件个]?文件)?[、，和及与]?(?:以及)?)+)(?:自[^，。R]{2,20}起)?[，]?(?:同时|自行|自动|即行|一并|均)?(?:失效|宣布失效)/gu,
    examples: ['S自发布之日起施行，R同时失效。', 'R、R自行失效。'],
    not: 'R有效期满后失效情形包括下列各项。',
  },
  {
    id: 'repeals.verb',
    kind: 'repeals',
    cue: '废止',
    pattern:
      /(?:决定|现|并|，|^|：|、|起)(?:对|将)?(?:予以)?(?:废止|宣布失效|停止执行)(?:下列[^R。]{0,12}：?)?(?<on>(?:[^R。；，、不与符抵按据]{0,16}R[、和及与]?)+)/gu,
    examples: ['国务院决定废止R。', '自2019年1月1日起，废止R、R。'],
    not: '及时修改、废止不符合R的文件。',
  },
  {
    id: 'amends.as-follows',
    kind: 'amends',
    cue: '修改',
    pattern:
      /(?:对|将|把)(?<on>(?:R[、和及与]?)+)(?:（[^（）]{1,40}）)?(?:中?第[^，。R“]{1,30}[条款项][^，。R“]{0,60}(?:“[^”]{1,160}”[^，。R“]{0,8}){0,3}|的?(?:部分|若干|有关|相关)(?:条款|内容|规定))?(?:作(?:出)?(?:如下|以下|部分)?|进行|予以)?(?:如下)?(?:修改|修订|修正)/gu,
    examples: [
      '国务院决定对R作如下修改：',
      '将R第三条修改为：“…”。',
      '对R、R的部分条款予以修改。',
      '将R第七条中的“由省、市税务机关审核后，报总局批准”修改为“由县税务机关批准”。',
    ],
    not: '依照R的规定修改章程。',
  },
  {
    id: 'amends.words',
    kind: 'amends',
    cue: '修改为',
    pattern:
      /(?:对|将|把)(?<on>(?:R[、和及与]?)+)(?:等[^，。R“]{0,12})?中的?(?:“[^”]{1,160}”[、和及]?){1,4}(?:统一|相应|均|分别|一并)?修改为/gu,
    examples: [
      '三、将RR中的“省人民政府法制办公室”“省政府法制机构”统一修改为“省司法厅”。',
      '将R、R中的“工商”修改为“市场监管”。',
    ],
    not: '将合同中的“R”修改为“标准”。',
  },
  {
    id: 'amends.deletes',
    kind: 'amends',
    cue: '删',
    pattern: /(?:删去|删除)(?<on>R)(?:中?第[^，。R]{1,30}[条款项章节]|中的“)/gu,
    examples: ['二、删去R第七条。', '删除R第三条第二款、第四款。'],
    not: '删去第七条。',
  },
  {
    id: 'amends.article',
    kind: 'amends',
    cue: '修改为',
    pattern: /(?:^|[。；、：\n])(?<on>R)中?第[^，。R“]{1,16}[条款项](?:中的?“[^”]{1,120}”)?修改为/gu,
    examples: ['三、R第五条修改为：“…”。', 'R第八条第一款中的“县级”修改为“市级”。'],
    not: '依照R第五条修改为合同约定的方式。',
  },
];

/** Headings of clean-up lists and what the notice does to the documents under them; kept ones are merely cited. */
export const CLEANUP_HEADINGS: readonly {
  readonly id: string;
  readonly kind: 'repeals' | 'amends' | 'keeps';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: string;
}[] = [
  {
    id: 'cleanup.keeps',
    kind: 'keeps',
    pattern: /(?:继续有效|继续执行|继续保留|保留|现行有效)(?:的?.{0,24}(?:文件|规章|法规|目录|清单)|$)/u,
    examples: ['继续有效的规范性文件目录', '一、保留的行政规范性文件（35件）'],
    not: '保留历史文化风貌',
  },
  {
    id: 'cleanup.articles',
    kind: 'amends',
    pattern:
      /(?:部分|个别|有关|相关|若干)(?:条款|内容|规定)(?:的?(?:予以|宣布))*(?:失效|废止|停止执行)|(?:失效|废止|停止执行)(?:的)?(?:部分|个别|有关|相关|若干)?条款/u,
    examples: ['部分条款失效的规范性文件目录', '部分条款废止的文件（3件）', '一、部分条款失效'],
    not: '失效的规范性文件目录',
  },
  {
    id: 'cleanup.repeals',
    kind: 'repeals',
    pattern: /(?:废止|失效|停止执行)(?:和(?:宣布)?(?:失效|废止))?(?:的?.{0,24}(?:文件|规章|法规|规定|目录|清单)|$)/u,
    examples: ['予以废止的规范性文件（12件）', '宣布失效的文件目录', '废止'],
    not: '继续有效的文件',
  },
  {
    id: 'cleanup.amends',
    kind: 'amends',
    pattern:
      /(?:修改|修订|修正|调整)(?:后继续有效)?的?.{0,24}(?:文件|规章|法规|目录|清单)|(?:文件|规章|法规|条款|内容|规定).{0,8}(?:予以|作出?|进行|作如下)(?:相应|统一)?(?:修改|修订|修正)/u,
    examples: ['予以修改的规范性文件目录', '需要修订的文件（3件）', '对下列4件行政规范性文件的部分条款予以修改'],
    not: '修改完善应急预案',
  },
];
