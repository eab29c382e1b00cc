import { describe, expect, it } from 'vitest';
import { extract, type Reading } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** A county's report of one paragraph, so that names resolve and somebody reports. */
const report = (body: string): Reading =>
  extract(
    readDocument(
      `桐庐县2020年法治政府建设情况报告\n\n杭州市人民政府：\n现将有关情况报告如下：\n一、主要工作情况\n${body}\n二、存在的问题\n一是执法力量薄弱。\n\n桐庐县人民政府\n2021年1月15日\n`,
      'report.txt',
    ),
  );

const labels = ({ entities }: Reading, kind: string): string[] =>
  entities.filter((entity) => entity.kind === kind).map(({ label }) => label);

/** `source → target` of every fact of a kind, by label. */
const facts = ({ entities, facts: all }: Reading, kind: string): string[] => {
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return all
    .filter((fact) => fact.kind === kind)
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('measures', () => {
  it.each([
    ['按照《浙江省行政程序办法》要求，制定年度计划，开展案卷评查2次。', ['制定年度计划', '开展案卷评查2次']],
    ['通过座谈、走访等形式，征求意见建议30条。', ['征求意见建议30条']],
    ['为优化营商环境，取消证明事项12项，营造良好氛围。', ['取消证明事项12项']],
    ['对执法案卷进行抽查，并纳入年度考核。', ['对执法案卷进行抽查，并纳入年度考核']],
    ['办理建议提案45件，按时办结率100%。', ['办理建议提案45件，按时办结率100%']],
    ['高度重视普法工作，深刻领悟“两个确立”的决定性意义。', []],
    ['2020年未发生行政复议案件。', []],
    ['经县司法局审核、县政府批准后，向社会公布检查计划。', ['县司法局审核、县政府批准', '向社会公布检查计划']],
    ['形成了县委统一领导，部门各负其责的整改工作机制。', ['形成了县委统一领导，部门各负其责的整改工作机制']],
    [
      '建立镇长亲自抓，科室分头办，村居参与的巡查机制，开展培训2次。',
      ['建立镇长亲自抓，科室分头办，村居参与的巡查机制', '开展培训2次'],
    ],
    ['共受理申请36件，其中当面申请9件，网络申请11件。', ['受理申请36件，其中当面申请9件，网络申请11件']],
    ['顺利通过省级验收，就优化营商环境开展座谈。', ['顺利通过省级验收', '就优化营商环境开展座谈']],
    ['本报告由县司法局编制，电子版可在县政府网站下载。', []],
    ['凡以县政府名义印发的文件，一律由县司法局审核。', ['凡以县政府名义印发的文件，一律由县司法局审核']],
    [
      '于6月20日前在县政府门户网站公示，根据立改废情况实行动态调整。',
      ['于6月20日前在县政府门户网站公示', '实行动态调整'],
    ],
    ['对检查发现的问题，及时督促整改。', ['对检查发现的问题，及时督促整改']],
    ['县绩效办将普法任务完成情况，纳入年度考核。', ['将普法任务完成情况，纳入年度考核']],
    ['多次召开会议，进行研究部署。', ['多次召开会议，进行研究部署']],
    ['通过政务服务网开展评议3次。', ['开展评议3次']],
    [
      '县委编办牵头拟订《桐庐县机构改革方案》，报经市委批准。',
      ['县委编办牵头拟订《桐庐县机构改革方案》，报经市委批准'],
    ],
    ['提供法律意见24条，被采纳21条，受到群众普遍好评。', ['提供法律意见24条，被采纳21条']],
    ['党政主要领导对法治工作亲自部署、重大问题亲自过问，改革正在稳步推进当中。', []],
    [
      '县政府常务会议、县委常委会议先后于3月2日和3月9日听取了清理方案的汇报。',
      ['县政府常务会议、县委常委会议先后于3月2日和3月9日听取了清理方案的汇报'],
    ],
    ['各试点单位将总结报告报送县司法局，并将梳理结果报县财政局。', ['将总结报告报送县司法局', '将梳理结果报县财政局']],
    ['县大数据局会同县司法局依托政务服务管理系统，归集数据3万条。', ['归集数据3万条']],
    [
      '收到复议申请87件，审结72件，其中以调解和解方式结案31件。',
      ['收到复议申请87件，审结72件，其中以调解和解方式结案31件'],
    ],
    ['与县司法局签订协议2份，联合抽查市场主体213户。', ['与县司法局签订协议2份', '联合抽查市场主体213户']],
    ['总结成绩的同时，开展检查3次。', ['开展检查3次']],
    ['无人机巡飞46架次，分赴各镇评查案卷。', ['无人机巡飞46架次', '分赴各镇评查案卷']],
    ['以县政府名义印发文件12件。', ['印发文件12件']],
    ['制定《桐庐县渔港管理办法》并报市政府备案。', ['制定《桐庐县渔港管理办法》并报市政府备案']],
    ['完成任务12项，还有提升空间。', ['完成任务12项']],
    ['推进政务公开，是提高行政效能，加强廉政建设的重要举措。', []],
    ['推进综合行政执法改革是转变政府职能的必然要求。', []],
    ['把政务公开作为提高行政效能的重要举措。', ['把政务公开作为提高行政效能的重要举措']],
    ['建成公园12个，是全省首个全域覆盖的县。', ['建成公园12个']],
    ['2023年是实施“十四五”规划的关键一年。', []],
    ['本年报是根据条例要求，由县政府办公室编制的年度报告。', []],
    ['全文包括总体情况，网上服务、咨询情况。', []],
    ['本年报送信息12条。', ['报送信息12条']],
    ['我县采取以下措施积极改进：一是加强培训。', ['加强培训']],
    ['征收目的：用于学校建设。', []],
    ['建设内容：新建水库2座。', ['新建水库2座']],
    ['公示期间如有异议，请联系县水利局。', []],
    ['公示行政许可决定12件。', ['公示行政许可决定12件']],
    ['审计结果表明，县财政局加强预算管理。', ['县财政局加强预算管理']],
    ['县委常委会会议决定：开展专项整治。', ['开展专项整治']],
    ['县政府决定取消审批事项12项。', ['县政府决定取消审批事项12项']],
    ['重大事项集体讨论、后提交会议决定。', ['重大事项集体讨论、后提交会议决定']],
    ['我受县人民政府委托，向县人大常委会报告审计情况，请予审议。', []],
    ['县政府向县人大常委会报告审计情况。', ['向县人大常委会报告审计情况']],
    ['对此，我们将高度重视，认真加以解决。', []],
    ['公开平台建成之后，我县加强日常维护。', ['我县加强日常维护']],
    ['县人大会议审议通过的《政府工作报告》，确定了目标任务。', []],
    ['成立领导小组，负责日常工作。', ['成立领导小组']],
    ['县长带头讲法治课2次，带队执法检查23次。', ['县长带头讲法治课2次', '带队执法检查23次']],
    ['法律顾问全程参与合同审查。', ['法律顾问全程参与合同审查']],
    ['驻村干部挨家挨户排查隐患。', ['驻村干部挨家挨户排查隐患']],
    ['县财政局按程序拨付补助资金。', ['县财政局按程序拨付补助资金']],
    ['收到申请132件，已全部办结。', ['收到申请132件，已全部办结']],
    ['受理申请0件。', []],
    [
      '收到申请46件，较上年增长12%，其中自然人申请41件、法人申请5件。',
      ['收到申请46件，较上年增长12%，其中自然人申请41件、法人申请5件'],
    ],
    ['公开信息63条：领域信息41条，工作动态18条。', ['公开信息63条：领域信息41条，工作动态18条']],
    ['按照清单动态调整有关要求，由县编办提出意见。', ['由县编办提出意见']],
    ['按照动态管理要求，调整清单事项28项。', ['调整清单事项28项']],
    ['一是组织领导有力。二是宣传培训到位。', []],
    ['反馈问题整改到位。', ['反馈问题整改到位']],
    ['受理申请10件，败诉0件。', ['受理申请10件，败诉0件']],
    [
      '《招商引资若干规定》，因与国家政策不一致，决定予以废止。',
      ['《招商引资若干规定》，因与国家政策不一致，决定予以废止'],
    ],
    ['8月31日上午召开了法治建设会议。', ['召开了法治建设会议']],
    ['每季度末向县司法局报送进展情况。', ['向县司法局报送进展情况']],
    ['新收复议案件184件，下架不合格食品62批次。', ['新收复议案件184件', '下架不合格食品62批次']],
    ['县司法局负责审核文件12件。', ['县司法局负责审核文件12件']],
  ])('of “%s”', (body, expected) => {
    expect(labels(report(body), 'measure')).toEqual(expected);
  });

  it('tell who issued what several bodies drew up together', () => {
    expect(facts(report('县司法局会同县财政局联合印发《行政执法经费管理办法》。'), 'issuedBy')).toEqual(
      expect.arrayContaining(['行政执法经费管理办法 → 桐庐县司法局', '行政执法经费管理办法 → 桐庐县财政局']),
    );
  });

  it('issue what they draw up, and not what they only move', () => {
    const issuers = (body: string): string[] => facts(report(body), 'issuedBy').slice(1);
    expect(issuers('县司法局制定出台《行政执法案卷评查办法》。')).toEqual(['行政执法案卷评查办法 → 桐庐县司法局']);
    expect(issuers('县司法局推动修订《行政执法案卷评查办法》。')).toEqual([]);
    expect(issuers('县司法局推进《行政执法案卷评查办法》修订工作。')).toEqual([]);
    expect(issuers('出台《桐庐县委全面依法治县委员会工作规则》。')).toEqual([]);
  });

  it('use the site of the place that their level names', () => {
    const body = '在县政府门户网站公开信息30条，在市政府门户网站公开信息12条。';
    expect(facts(report(body), 'uses')).toEqual([
      '在县政府门户网站公开信息30条 → 桐庐县政府门户网站',
      '在市政府门户网站公开信息12条 → 杭州市政府门户网站',
    ]);
  });

  it('of those whom another empowers are the other’s', () => {
    const read = report('授权县司法局办理复议案件36件。');
    expect(facts(read, 'carriedOutBy')).toEqual(['授权县司法局办理复议案件36件 → 桐庐县人民政府']);
    expect(facts(read, 'involves')).toEqual(['授权县司法局办理复议案件36件 → 桐庐县司法局']);
  });

  it('in general words carry no reform on', () => {
    const advancing = facts(report('推进“双随机、一公开”监管，抽查企业36家，全面加强工作统筹。'), 'advances');
    expect(advancing).toEqual([
      '推进“双随机、一公开”监管 → “双随机、一公开”监管',
      '抽查企业36家 → “双随机、一公开”监管',
    ]);
  });

  it('are none where a section on deeds confesses what fell short', () => {
    const read = report('试点中也暴露出部门间信息共享不充分、承诺核查手段单一等问题，组织培训2次。');
    expect(labels(read, 'measure')).toEqual(['组织培训2次']);
    expect(labels(read, 'problem')).toEqual(['部门间信息共享不充分', '承诺核查手段单一', '执法力量薄弱']);
  });

  it('cite no article that won a prize', () => {
    const read = report('《构建基层治理新模式》获评全省优秀案例，《桐庐县工作规则》获省政府批准。');
    expect(facts(read, 'cites')).toEqual(['桐庐县2020年法治政府建设情况报告 → 桐庐县工作规则']);
  });

  it('are driven by what closes their sentence, and by what its aim is to carry out', () => {
    const law = '法治政府建设实施纲要';
    expect(facts(report(`深入实施《${law}》，举办培训3期。`), 'drives')).toEqual([`${law} → 举办培训3期`]);
    expect(facts(report(`开展案卷评查2次，其依据为《${law}》。`), 'drives')).toEqual([`${law} → 开展案卷评查2次`]);
    expect(facts(report(`为贯彻落实《${law}》，举办培训3期。`), 'drives')).toEqual([`${law} → 举办培训3期`]);
  });

  it('go on with a bare count, and leave a rate of another thing to itself', () => {
    expect(labels(report('收到复议申请63件，受理58件，审结51件。'), 'measure')).toEqual([
      '收到复议申请63件，受理58件，审结51件',
    ]);
    expect(labels(report('配备执法记录仪120台，重大执法决定法制审核率达100%。'), 'measure')).toHaveLength(2);
  });

  it('are no deed of the bureau that an office sits in, nor of a partner alone', () => {
    expect(facts(report('领导小组办公室设在县司法局，印发工作要点1份。'), 'carriedOutBy')).not.toContain(
      '印发工作要点1份 → 桐庐县司法局',
    );
    const shared = report('县政府办公室还和县司法局共同举办培训班2期。');
    expect(facts(shared, 'carriedOutBy')).toEqual(['和县司法局共同举办培训班2期 → 桐庐县人民政府办公室']);
  });

  it('are done in a report’s account and planned in a notice', () => {
    const status = ({ entities }: Reading): unknown[] =>
      entities.filter(({ kind }) => kind === 'measure').map(({ attributes }) => attributes.status);
    expect(status(report('开展案卷评查2次。'))).toEqual(['done']);
    // 将 announces all that its sentence goes on with
    expect(status(report('开展案卷评查2次，我县将完善评查制度，丰富评查形式。修订标准。'))).toEqual([
      'done',
      'planned',
      'planned',
      'done',
    ]);
    const notice =
      '桐庐县人民政府办公室关于开展案卷评查的通知\n\n各乡镇人民政府：\n一、主要任务\n组织开展案卷评查，建立评查台账。\n\n桐庐县人民政府办公室\n2021年1月15日\n';
    expect(status(extract(readDocument(notice, 'notice.txt')))).toEqual(['planned', 'planned']);
  });
});

describe('what drives a measure', () => {
  it('reaches to the next basis phrase and no further', () => {
    const read = report(
      '按照《浙江省行政程序办法》要求，制定年度计划，根据《杭州市行政执法监督条例》规定，开展专项检查，公布检查结果。',
    );
    expect(facts(read, 'drives')).toEqual([
      '浙江省行政程序办法 → 制定年度计划',
      '杭州市行政执法监督条例 → 开展专项检查',
      '杭州市行政执法监督条例 → 公布检查结果',
    ]);
  });

  it('may close the sentence and drive the measure beside it alone', () => {
    const read = report('完善执法流程，落实备案审查责任，严格执行《杭州市行政执法监督条例》。');
    expect(facts(read, 'drives')).toEqual(['杭州市行政执法监督条例 → 落实备案审查责任']);
  });

  it('is also the basis of what the sentence draws up', () => {
    const read = report('根据《浙江省行政程序办法》，制定印发《桐庐县行政程序实施细则》。');
    expect(facts(read, 'produces')).toEqual(['制定印发《桐庐县行政程序实施细则》 → 桐庐县行政程序实施细则']);
    expect(facts(report('编制公布《桐庐县决策事项目录》。'), 'produces')).toEqual([
      '编制公布《桐庐县决策事项目录》 → 桐庐县决策事项目录',
    ]);
    expect(facts(report('废止《桐庐县行政程序实施细则》。'), 'produces')).toEqual([]);
    expect(facts(report('组织新修订的《桐庐县行政程序实施细则》专题培训2期。'), 'produces')).toEqual([]);
    expect(facts(report('发布《桐庐县行政程序实施细则》等文件的解读稿5篇。'), 'produces')).toEqual([]);
    expect(facts(read, 'basedOn')).toContain('桐庐县行政程序实施细则 → 浙江省行政程序办法');
  });

  it('draws up what goes by another document’s name, not that document', () => {
    const produces = (body: string) => facts(report(body), 'produces');
    expect(produces('制定《行政处罚法》责任清单。')).toEqual([]);
    expect(produces('制定《信访工作条例》实施细则。')).toEqual([]);
    expect(produces('印发《浙江省行政程序办法》任务分解方案。')).toEqual([]);
    expect(produces('印发《桐庐县停车办法》及配套措施。')).toEqual([
      '印发《桐庐县停车办法》及配套措施 → 桐庐县停车办法',
    ]);
    expect(produces('印发《桐庐县停车办法》等3个文件。')).toEqual(['印发《桐庐县停车办法》等3个文件 → 桐庐县停车办法']);
  });

  it('issues what it puts in force at once', () => {
    const produces = (body: string) => facts(report(body), 'produces');
    for (const verb of ['印发实施', '出台实施', '制定实施', '发布实施', '印发并实施', '制定并组织实施'])
      expect(produces(`${verb}《桐庐县停车办法》。`)).toEqual([`${verb}《桐庐县停车办法》 → 桐庐县停车办法`]);
    expect(produces('实施《桐庐县停车办法》，整治乱停车3处。')).toEqual([]);
    expect(produces('制定措施贯彻实施《桐庐县停车办法》。')).toEqual([]);
  });
});

describe('who did it', () => {
  it('is the reporting body where nobody is named', () => {
    expect(facts(report('开展案卷评查2次。'), 'carriedOutBy')).toEqual(['开展案卷评查2次 → 桐庐县人民政府']);
  });

  it.each([
    ['县法院与县司法局建立府院联动机制。', ['桐庐县人民法院', '桐庐县司法局']],
    ['县交通运输局、县水利局等单位建成记录室9个。', ['桐庐县交通运输局', '桐庐县水利局']],
    ['全县73家单位聘请法律顾问。', ['桐庐县人民政府']],
    ['建议县财政局尽快下达补助资金。', ['桐庐县财政局']],
    ['县政府印发的《桐庐县电梯管理办法》由县市场监管局起草。', ['桐庐县市场监督管理局']],
    ['成立由县司法局任组长的法治建设领导小组。', ['桐庐县人民政府']],
    ['县公安局、县司法局、县民政局等3个部门开展检查2次。', ['桐庐县公安局', '桐庐县司法局', '桐庐县民政局']],
    ['由县司法局牵头，县财政局配合，制定计划2份。', ['桐庐县司法局']],
    ['县委依法治县办会同县委督查室、县政府办公室，对10个乡镇开展督察。', ['中共桐庐县委全面依法治县委员会办公室']],
    ['商请县法院、县检察院选派法治副校长158名。', ['桐庐县人民政府']],
    ['全市率先建成示范站所3个。', ['桐庐县人民政府']],
    ['县学生欺凌治理委员会办公室受理线索7条。', ['桐庐县学生欺凌治理委员会办公室']],
    ['县自然资源局横村分局立案9起。', ['桐庐县自然资源局横村分局']],
    ['中央第五生态环境保护督察组反馈问题12个。', ['中央第五生态环境保护督察组']],
    ['省第二环境保护督察组反馈问题12个。', ['浙江省第二环境保护督察组']],
    ['自然资源部、水利部分别公布清单3份。', ['自然资源部', '水利部']],
    ['县人大常委会法工委提出意见3条。', ['桐庐县人民代表大会常务委员会法工委']],
    ['县综合执法局办理案件20件。', ['桐庐县综合执法局']],
    ['国网桐庐县供电公司报装12户。', ['国网桐庐县供电公司']],
  ])('in “%s”', (body, expected) => {
    expect(facts(report(body), 'carriedOutBy').map((fact) => fact.split(' → ')[1])).toEqual(expected);
  });

  it('is the subject, which the sentence carries on', () => {
    const read = report('县司法局组织执法培训3次，印发学习资料。开展普法宣传。');
    expect(facts(read, 'carriedOutBy')).toEqual([
      '县司法局组织执法培训3次 → 桐庐县司法局',
      '印发学习资料 → 桐庐县司法局',
      '开展普法宣传 → 桐庐县人民政府',
    ]);
  });

  it('is the body to which something was sent that it answers, and every place of a row', () => {
    expect(facts(report('县人民检察院向县司法局制发检察建议3份，已全部采纳并书面回复。'), 'carriedOutBy')).toEqual([
      '向县司法局制发检察建议3份 → 桐庐县人民检察院',
      '全部采纳并书面回复 → 桐庐县司法局',
    ]);
    expect(facts(report('建德市、淳安县在全市率先试行全程电子化。'), 'carriedOutBy')).toEqual([
      '建德市、淳安县在全市率先试行全程电子化 → 建德市',
      '建德市、淳安县在全市率先试行全程电子化 → 淳安县',
    ]);
  });

  it('is a section or a branch of the bureau that reports', () => {
    const read = extract(
      readDocument(
        '衡阳市生态环境局2021年行政执法工作总结\n\n一、主要工作\n局法规科开展案卷评查2次。耒阳分局、祁东分局联合开展检查40次。局党组书记、局长主持召开会议6次。\n\n衡阳市生态环境局\n2022年1月5日\n',
        'report.txt',
      ),
    );
    expect(facts(read, 'carriedOutBy').map((fact) => fact.split(' → ')[1])).toEqual([
      '衡阳市生态环境局法规科',
      '衡阳市生态环境局耒阳分局',
      '衡阳市生态环境局祁东分局',
      '衡阳市生态环境局',
    ]);
  });

  it('has the help of all whom the one that leads brings in', () => {
    const read = report('县司法局牵头，会同县财政局、县民政局等部门开展检查3次，整改问题12个。');
    expect(facts(read, 'carriedOutBy')).toEqual([
      '会同县财政局、县民政局等部门开展检查3次 → 桐庐县司法局',
      '整改问题12个 → 桐庐县司法局',
    ]);
    expect(facts(read, 'involves')).toEqual([
      '会同县财政局、县民政局等部门开展检查3次 → 桐庐县财政局',
      '会同县财政局、县民政局等部门开展检查3次 → 桐庐县民政局',
    ]);
  });

  it.each([
    ['县司法局会同县财政局、县民政局，开展检查3次。', ['县财政局', '县民政局']],
    ['由县司法局牵头，县财政局、县民政局参加，开展检查3次。', ['县财政局', '县民政局']],
    ['健全执法机制，县司法局牵头，县财政局、县民政局配合，开展检查3次。', ['县财政局', '县民政局']],
  ])('has help for what is still to come in “%s”', (body, helpers) => {
    expect(facts(report(body), 'involves')).toEqual(helpers.map((name) => `开展检查3次 → 桐庐${name}`));
  });

  it('is supervised as the government for which its office speaks', () => {
    const text =
      '桐庐县人民政府办公室关于2018年深化“放管服”改革工作情况的报告\n\n杭州市人民政府办公室：\n我县取消证明事项12项。主动接受县人大常委会监督。\n\n桐庐县人民政府办公室\n2018年12月6日\n';
    expect(facts(extract(readDocument(text, 'office.txt')), 'supervises')).toEqual([
      '桐庐县人民代表大会常务委员会 → 桐庐县人民政府',
    ]);
  });

  it('is a section that a note names, whatever its field', () => {
    const text =
      '桐庐县教育局2022年法治政府建设工作总结\n\n一、下一步打算\n实施家校同行行动，培训骨干教师300名（责任科室：政策法规科、基础教育科）。\n\n桐庐县教育局\n2023年1月5日\n';
    const read = extract(readDocument(text, 'bureau.txt'));
    expect(labels(read, 'institution')).toEqual(
      expect.arrayContaining(['桐庐县教育局政策法规科', '桐庐县教育局基础教育科']),
    );
    expect(facts(read, 'carriedOutBy')).toContain('培训骨干教师300名 → 桐庐县教育局基础教育科');
    const places = '新设校外培训监管科，设立宣传点数十处，增设便民停车处12处，设立重点学科3个。';
    const counted = extract(readDocument(text.replace('实施家校同行行动，', places), 'bureau.txt'));
    expect(labels(counted, 'institution').filter((name) => /[科处]$/.test(name))).toEqual([
      '桐庐县教育局校外培训监管科',
      '桐庐县教育局政策法规科',
      '桐庐县教育局基础教育科',
    ]);
  });

  it('is the government where its office puts up the work report', () => {
    const text =
      '2021年政府工作报告\n\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n一、2020年工作回顾\n取消证明事项12项。\n\n桐庐县人民政府办公室\n2021年2月5日\n';
    expect(facts(extract(readDocument(text, 'work.txt')), 'carriedOutBy')).toContain(
      '取消证明事项12项 → 桐庐县人民政府',
    );
  });

  it('may be on a platform that the clause before has built', () => {
    expect(facts(report('搭建“桐庐县智慧物业监管平台”，归集数据12万条。'), 'uses')).toEqual([
      '搭建“桐庐县智慧物业监管平台” → “桐庐县智慧物业监管平台”',
      '归集数据12万条 → “桐庐县智慧物业监管平台”',
    ]);
  });

  it('is not told by the rows of a table', () => {
    expect(labels(report('行政许可：上一年项目数量214，本年增/减+12，处理决定数量15883'), 'measure')).toEqual([]);
  });

  it('is not the one with whom or before whom it was done', () => {
    const read = report('与县人民检察院开展联合检查，自觉接受县人大监督。');
    expect(facts(read, 'involves')).toEqual([
      '与县人民检察院开展联合检查 → 桐庐县人民检察院',
      '自觉接受县人大监督 → 桐庐县人民代表大会',
    ]);
    expect(facts(read, 'supervises')).toContain('桐庐县人民代表大会 → 桐庐县人民政府');
  });
});

describe('what a measure carries forward', () => {
  it('is the one of a family that its words show, and the family where the sentence names it', () => {
    const read = report('全面推行行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，配备执法记录仪40台。');
    expect(facts(read, 'advances').filter((fact) => fact.startsWith('配备'))).toEqual([
      '配备执法记录仪40台 → 行政执法全过程记录制度',
      '配备执法记录仪40台 → 行政执法“三项制度”',
    ]);
  });

  it('is what the heading names that its paragraph carries out', () => {
    const read = report('（一）深化“放管服”改革。取消证明事项12项。\n（二）加强执法监督。开展案卷评查2次。');
    expect(facts(read, 'advances').map((fact) => fact.split(' → ')[0])).toEqual(['取消证明事项12项']);
  });

  it('is carried to the next ； and no further', () => {
    const first = report('开展“亮剑”专项行动，检查企业12家；查处案件3件。');
    expect(facts(first, 'advances')).toHaveLength(2);
    const second = report('召开会议4次；开展“亮剑”专项行动，检查企业12家；查处案件3件。');
    expect(facts(second, 'advances')).toHaveLength(2);
  });
});

describe('figures', () => {
  it.each([
    ['取消证明事项12项。', [{ value: 12, unit: '项', of: '证明事项' }]],
    ['清退农民工押金1.2亿元。', [{ value: 1.2e8, unit: '元', of: '农民工押金' }]],
    ['发放宣传资料三千余份。', [{ value: 3000, unit: '份', of: '宣传资料', approximate: true }]],
    ['开展了为期三个半月的检查2次。', [{ value: 2, unit: '次', of: '' }]],
    ['县直65个事业单位优化整合成7个。', [{ value: 7, unit: '个', of: '事业单位', from: 65 }]],
  ])('of “%s”', (body, expected) => {
    const measure = report(body).entities.find(({ kind }) => kind === 'measure');
    expect(measure?.attributes.figures).toEqual(expected);
  });
});

describe('problems', () => {
  it('are stated in their section and nowhere made measures', () => {
    const read = report('开展案卷评查2次。');
    expect(labels(read, 'problem')).toEqual(['执法力量薄弱']);
    expect(labels(read, 'measure')).toEqual(['开展案卷评查2次']);
  });

  it.each([
    ['但也要看到，执法力量配备不够严格，部门协作意识不强。', ['执法力量配备不够严格', '部门协作意识不强']],
    ['坚决纠正不作为、乱作为。', []],
    ['面源污染治理和改善任务艰巨。', ['面源污染治理和改善任务艰巨']],
  ])('of “%s”', (body, expected) => {
    const text = `桐庐县2020年法治政府建设情况报告\n\n一、主要工作\n开展检查2次。\n二、存在的问题\n${body}\n三、下一步打算\n开展培训3次。\n\n桐庐县人民政府\n2021年1月15日\n`;
    expect(labels(extract(readDocument(text, 'report.txt')), 'problem')).toEqual(expected);
  });
});

describe('what a clause before the deeds names', () => {
  it('is carried forward by deeds that name no reform', () => {
    expect(facts(report('行政执法公示方面，公开执法主体信息120条。'), 'advances')).toEqual([
      '公开执法主体信息120条 → 行政执法公示制度',
    ]);
    expect(facts(report('按照“最多跑一次”改革要求，精简材料20份。'), 'advances')).toEqual([
      '精简材料20份 → “最多跑一次”改革',
    ]);
    // 结合 says what else was going on
    expect(facts(report('结合机构改革，精简材料20份。'), 'advances')).toEqual([]);
  });

  it('is told apart by signs where a lead names several', () => {
    const read = report('全面推行行政执法公示、执法全过程记录制度。配备执法记录仪40台。培训人员3期。');
    expect(facts(read, 'advances').filter((fact) => !fact.startsWith('全面推行'))).toEqual([
      '配备执法记录仪40台 → 行政执法全过程记录制度',
    ]);
  });

  it('drives nothing where it is what the account is given on', () => {
    const text =
      '桐庐县2020年法治政府建设情况报告\n\n根据《法治政府建设与责任落实督察工作规定》要求，现将情况报告如下：\n一是制定计划3份。\n二是开展检查2次。\n\n桐庐县人民政府\n2021年1月15日\n';
    expect(facts(extract(readDocument(text, 'report.txt')), 'drives')).toEqual([]);
  });
});

describe('who acts', () => {
  it.each([
    ['领导小组办公室设在县司法局，承担日常工作。', '承担日常工作 → 桐庐县司法局', false],
    [
      '县政府常务会议的组织工作由县政府办公室负责。',
      '县政府常务会议的组织工作由县政府办公室负责 → 桐庐县人民政府办公室',
      true,
    ],
    [
      '县市场监管局桐君市场监管所立案9起。',
      '县市场监管局桐君市场监管所立案9起 → 桐庐县市场监督管理局桐君市场监管所',
      true,
    ],
  ])('%s', (sentence, fact, told) => {
    expect(facts(report(sentence), 'carriedOutBy').includes(fact)).toBe(told);
  });

  it('is the government where its office gives an account of the place', () => {
    const text =
      '桐庐县人民政府办公室关于2018年深化“放管服”改革工作情况的报告\n\n杭州市人民政府办公室：\n我县取消证明事项12项。县政府召开会议2次。\n开展检查3次。\n\n桐庐县人民政府办公室\n2018年12月6日\n';
    expect(facts(extract(readDocument(text, 'office.txt')), 'carriedOutBy')).toContain('开展检查3次 → 桐庐县人民政府');
  });

  it('may be the bureau above in the line of the one that reports', () => {
    const text =
      '桐庐县交通运输局2021年法治政府建设工作总结\n\n根据省厅统一部署，开展检查3次。\n\n桐庐县交通运输局\n2021年12月6日\n';
    expect(labels(extract(readDocument(text, 'bureau.txt')), 'institution')).toContain('浙江省交通运输厅');
    // no province has a 市场监督管理厅
    const other = text.replaceAll('交通运输', '市场监督管理');
    expect(labels(extract(readDocument(other, 'bureau.txt')), 'institution')).not.toContain('浙江省市场监督管理厅');
  });
});
