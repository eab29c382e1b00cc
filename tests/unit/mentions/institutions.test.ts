import { describe, expect, it } from 'vitest';
import { findInstitutions, findInstitutionsIn } from '../../../src/mentions/institutions.ts';
import { readDocument } from '../../../src/reading/read.ts';

const names = (text: string): string[] => findInstitutionsIn(text).map((m) => m.text);

describe('findInstitutionsIn', () => {
  it.each<[text: string, expected: string[]]>([
    // Level and region before organ, whole heads in one mention.
    ['经县政府法制办审核、县政府批准后', ['县政府法制办', '县政府']],
    ['大连市人民政府办公厅印发通知', ['大连市人民政府办公厅']],
    ['县公安局交通警察大队、县财政局会计核算中心', ['县公安局交通警察大队', '县财政局会计核算中心']],
    ['市委全面依法治市委员会守法普法协调小组', ['市委全面依法治市委员会守法普法协调小组']],
    ['县文化广电体育和旅游局、县住房和城乡建设局', ['县文化广电体育和旅游局', '县住房和城乡建设局']],
    ['县城管局会同县委组织部', ['县城管局', '县委组织部']],
    ['团省委、省妇联、省工商联', ['团省委', '省妇联', '省工商联']],
    ['平潭综合实验区党工委、管委会', ['平潭综合实验区党工委', '管委会']],
    ['金普新区管委会、经济开发区管委会', ['金普新区管委会', '经济开发区管委会']],
    ['辽宁省第十三届人民代表大会常务委员会', ['辽宁省第十三届人民代表大会常务委员会']],
    // Coordination.
    ['在县人大、政协的监督下', ['县人大', '政协']],
    ['省、市政府要求', ['省', '市政府']],
    ['市委市政府部署', ['市委', '市政府']],
    ['区行政审批局、市场监督管理局通力协作', ['区行政审批局', '市场监督管理局']],
    ['大长山岛镇、獐子岛镇政府', ['大长山岛镇', '獐子岛镇政府']],
    // The centre.
    ['贯彻落实中共中央国务院部署', ['中共中央', '国务院']],
    ['深入贯彻中央、省委、市委要求', ['中央', '省委', '市委']],
    ['（商务部、工业和信息化部、海关总署负责）', ['商务部', '工业和信息化部', '海关总署']],
    ['国务院自由贸易试验区工作部际联席会议办公室', ['国务院自由贸易试验区工作部际联席会议办公室']],
    // Branches.
    ['国家税务总局清河县税务局', ['国家税务总局清河县税务局']],
    ['市生态环境局清河县分局、公安沙河口分局', ['市生态环境局清河县分局', '公安沙河口分局']],
    ['人民银行沈阳分行、大连海事法院、沈阳海关', ['人民银行沈阳分行', '大连海事法院', '沈阳海关']],
    ['审计署驻沈阳特派办、葫芦岛市生态环境局连山分局', ['审计署驻沈阳特派办', '葫芦岛市生态环境局连山分局']],
    ['区直机关工委、区委区政府督查室、区扫黑办', ['区直机关工委', '区委', '区政府督查室', '区扫黑办']],
    ['，会同县委依法治县办', ['县委依法治县办']],
    ['责任单位：发展改革局、民政局', ['发展改革局', '民政局']],
    // A date, a verb of building and 比如 are no part of a township's or county's name.
    ['2021年江南镇人民政府、3月合村乡人民政府', ['江南镇人民政府', '合村乡人民政府']],
    ['截至6月底江南镇人民政府、9月中旬合村乡人民政府', ['江南镇人民政府', '合村乡人民政府']],
    ['2021年度城南街道办事处开展', ['城南街道办事处']],
    ['扩建镇综治中心，迁建镇便民服务中心', ['镇综治中心', '镇便民服务中心']],
    ['建强镇街调解中心', []],
    ['新建镇人民政府，合作镇综治中心', ['新建镇人民政府', '合作镇综治中心']],
    ['成效明显。比如县财政局推出', ['县财政局']],
    ['那曲市比如县财政局推出', ['那曲市比如县财政局']],
    // A county of one character, where it is none of 和|县政府 or 新|县委.
    ['与宣城市泾县水利局签约', ['宣城市泾县水利局']],
    ['与相邻的黟县人民法院会商', ['黟县人民法院']],
    ['会同沛县公安局、汉中市洋县公安局', ['沛县公安局', '汉中市洋县公安局']],
    ['市公安局和县公安局、与新县委', ['市公安局', '县公安局', '县委']],
    // What a kind of body is called.
    ['区政府直属局以上单位', []],
    ['国家级开发区管委召开会议', []],
    ['卫生监督所需经费', []],
    // Who joins a body, and what it looks into, is no part of its name.
    ['县农业农村局联合公安局、县综治中心联合派出所', ['县农业农村局', '公安局', '县综治中心', '派出所']],
    ['县交通运输局联合执法队、县服务中心联合调解中心', ['县交通运输局联合执法队', '县服务中心联合调解中心']],
    ['县民政局检查养老院，县卫健局检查卫生院', ['县民政局', '县卫健局']],
    ['县卫健局监督所、县市场监管局检验检测所', ['县卫健局监督所', '县市场监管局检验检测所']],
    // 办 before 起草 closes a name, in 办起 it does not; 防指挥 is no 防指.
    ['县法制办起草了办法', ['县法制办']],
    ['县政府办起草意见，县委办起草报告', ['县政府办', '县委办']],
    ['县文旅办起了农家乐', []],
    ['省防指启动响应，县防指导村居', ['省防指']],
    // Without scope.
    ['组织法制办及相关单位的工作人员', ['法制办']],
    ['与人民法院行政审判庭联席', ['人民法院行政审判庭']],
    ['全力支持蓝天救援队、曙光救援队等', ['蓝天救援队', '曙光救援队']],
    ['县打击治理电信网络诈骗违法犯罪工作联席会议', ['县打击治理电信网络诈骗违法犯罪工作联席会议']],
    ['县成立法治建设领导小组', ['法治建设领导小组']],
    ['我局始终把', ['我局']],
    ['成立了由局党组书记任组长，科室负责人为成员的依法行政工作领导小组', ['局党组', '依法行政工作领导小组']],
    ['县委常委会会议、县政府常务会议', ['县委常委会', '县政府']],
    ['县扶贫办公开扶贫政策', ['县扶贫办']],
    ['接受县纪委监委派驻第六纪检监察组监督', ['县纪委监委派驻第六纪检监察组']],
    ['会同市公安局森林警察大队、县公安局经济犯罪侦查大队', ['市公安局森林警察大队', '县公安局经济犯罪侦查大队']],
    ['建立侦查监督联席会议制度', []],
    ['召开省“双随机、一公开”监管联席会议，', ['省“双随机、一公开”监管联席会议']],
    ['推行“双随机、一公开”联席会议制度', []],
    ['青山区红钢城街道办事处', ['青山区红钢城街道办事处']],
    ['依托街道综治中心、派出所、司法所', ['街道综治中心', '派出所', '司法所']],
    ['会同市场监管所开展检查', ['市场监管所']],
    // Names of their own.
    ['支持浙江大学、西湖大学和东北师范大学建设', ['浙江大学', '西湖大学', '东北师范大学']],
    ['人民教育出版社、大连商品交易所', ['人民教育出版社', '大连商品交易所']],
    ['中国第一重型机械集团公司', ['中国第一重型机械集团公司']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    // Collectives and generic organs.
    '各部门、有关单位、相关单位、各级政府、市主管部门、审计机关、公安机关',
    '各乡镇人民政府，各市县政府',
    '建成省级枫桥式司法所2个',
    '县级以上人民政府，设区的市人民政府',
    '各省、自治区、直辖市人民政府',
    '乡镇卫生院、行业协会、上市公司、商业银行、跨国公司',
    '国家区域医疗中心、省级区域医疗中心、科技创新中心、西部金融中心',
    // Words that look like heads.
    '以人民为中心，统筹全局，优化布局，打开局面，形成格局',
    '统一部署，部分部门，办理案件，办结事项，处理问题，处罚处分',
    '科学技术，院校师生，队伍建设，站位，所有所属，政府采购，政府性基金',
    '行政区划，经济区域，市场主体，城市居民，上市企业，都市圈',
    '实现“跨省通办”，天津举办活动，跨区域布局',
    '创建“五星级党支部”',
    '打造国际航运中心、省域副中心，建设北京市学校，统筹规划城镇小区配套幼儿园',
    '乡村振兴区域，深化合作市场',
    '建设一流大学，老年大学，高职学院，马克思主义学院，出版社',
    '县委常委张某，重点小城镇政府，检查市场监管所需物资',
  ])('reads nothing in %s', (text) => expect(names(text)).toEqual([]));

  it('keeps the government that a collective belongs to', () => {
    expect(names('县政府各部门')).toEqual(['县政府']);
    expect(names('报政府常务会议集体讨论')).toEqual([]);
  });

  it('tells scope, stem and head', () => {
    const [mention] = findInstitutionsIn('县政府法制办');
    expect(mention).toMatchObject({ scope: { kind: 'level', level: '县' }, prefix: '' });
    expect(mention?.units.map((u) => [u.stem, u.head])).toEqual([
      ['', '政府'],
      ['法制', '办'],
    ]);
  });
});

describe('findInstitutions', () => {
  it('skips titles and quotes exactly', () => {
    const document = readDocument('县政府印发《长海县人民政府办公室关于清理文件的通知》，县司法局落实。', 'x.txt');
    const found = findInstitutions(document);
    expect(found.map((m) => m.text)).toEqual(['县政府', '县司法局']);
    for (const m of found) expect(document.flow.text.slice(m.start, m.end)).toBe(m.text);
  });

  it('reads whoever put the page up', () => {
    const document = readDocument(
      '来源：东山县司法局\n关于做好渔港管理工作的通知\n各单位：\n请认真贯彻落实。\n2020年12月1日\n',
      'x.txt',
    );
    expect(findInstitutions(document).map((m) => m.text)).toEqual(['东山县司法局']);
  });

  it('yields mentions in order and without overlaps', () => {
    const text = '市委、市政府和县委的正确领导下，市编办、市政府法制办，大连市人民政府办公厅，国务院办公厅。'.repeat(
      20,
    );
    const found = findInstitutions(readDocument(text, 'x.txt'));
    for (let i = 1; i < found.length; i++) expect(found[i]?.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
  });

  it.each(['《', '委', '县政府、', '省、市、', '法治', '公安分局', '县政府法制办', '区管委会', '蓝天救援队'])(
    'stays linear on %s repeated',
    (unit) => {
      const start = performance.now();
      findInstitutionsIn(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it('reads a list of leads as long as a page, each once', () => {
    const found = findInstitutions(
      readDocument(`东山县方案\n${'牵头单位：九里镇、海投公司'.repeat(20_000)}\n`, 'x.txt'),
    );
    const leads = found.filter(({ rule }) => rule === 'institution.lead');
    expect(new Set(leads.map(({ start }) => start)).size).toBe(leads.length);
    expect(leads.length).toBeGreaterThan(20_000);
  });
});
