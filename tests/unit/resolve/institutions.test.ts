import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../src/resolve/shortForms.ts';
import { countyReport, read } from './support.ts';

describe('resolveInstitutions', () => {
  it.each([
    ['县政府', '长海县人民政府'],
    ['县委', '中共长海县委员会'],
    ['县人大', '长海县人民代表大会'],
    ['县政协', '中国人民政治协商会议长海县委员会'],
    ['县编委办', '中共长海县委机构编制委员会办公室'],
    ['县编办', '中共长海县委机构编制委员会办公室'],
    ['市政府法制办', '大连市人民政府法制办公室'],
    ['法制办', '长海县人民政府法制办公室'],
    ['政府法制机构', '长海县人民政府法制办公室'],
    ['政府办', '长海县人民政府办公室'],
    ['县市场监管局', '长海县市场监督管理局'],
    ['县人社局', '长海县人力资源和社会保障局'],
    ['县委依法治县办', '中共长海县委全面依法治县委员会办公室'],
    ['省政府办', '辽宁省人民政府办公厅'],
    ['县府办', '长海县人民政府办公室'],
    ['省委依法治省办', '中共辽宁省委全面依法治省委员会办公室'],
    ['县委常委会', '中共长海县委常务委员会'],
    ['县委统战部', '中共长海县委统一战线工作部'],
    ['团县委', '共青团长海县委员会'],
    ['县税务局', '国家税务总局长海县税务局'],
    ['县法院', '长海县人民法院'],
    ['市中院', '大连市中级人民法院'],
    ['省委办公厅', '中共辽宁省委办公厅'],
    ['省国资委', '辽宁省人民政府国有资产监督管理委员会'],
    ['市发展改革委', '大连市发展和改革委员会'],
    ['省安办', '辽宁省安全生产委员会办公室'],
    ['县安委会', '长海县安全生产委员会'],
    ['县卫生监督所', '长海县卫生监督所'],
    ['国家统计局长海调查队', '国家统计局长海调查队'],
    ['省安委会办公室', '辽宁省安全生产委员会办公室'],
    ['县安委办', '长海县安全生产委员会办公室'],
    ['市防指', '大连市防汛抗旱指挥部'],
    ['县防指办', '长海县防汛抗旱指挥部办公室'],
    ['县森防指', '长海县森防指'],
    ['县食安委', '长海县食品安全委员会'],
    ['县食安办', '长海县食品安全委员会办公室'],
    ['县药安委', '长海县药品安全委员会'],
    ['县消安委', '长海县消防安全委员会'],
    ['县文明委办', '长海县精神文明建设指导委员会办公室'],
    ['县减灾委员会', '长海县减灾委员会'],
    ['县爱卫会', '长海县爱国卫生运动委员会'],
    ['县道安办', '长海县道安办'],
    ['县信联办', '长海县信联办'],
    ['县治超办', '长海县治超办'],
    ['县打私办', '长海县打私办'],
    ['獐子岛镇政府', '长海县獐子岛镇人民政府'],
    ['县第一中学', '长海县第一中学'],
    ['国家发改委', '国家发展和改革委员会'],
    ['党中央', '中国共产党中央委员会'],
    ['经济开发区管委会', '长海县经济开发区管理委员会'],
  ])('%s is %s', (written, official) => {
    expect(read(countyReport(`2018年，按照要求，由${written}负责。`)).called(written)).toBe(official);
  });

  it('knows a group by its head, and a body by what the text said that it would call it', () => {
    const { institutions } = read(
      countyReport(
        '成立扫黑除恶专项斗争领导小组，领导小组办公室设在县公安局。建立消防安全联席会议（以下简称联席会议），联席会议由县消防救援大队牵头。',
      ),
    );
    const label = (written: string): string[] =>
      institutions.entities.filter(({ aliases }) => aliases.includes(written)).map((entity) => entity.label);
    expect(label('领导小组办公室')).toEqual(['长海县扫黑除恶专项斗争领导小组办公室']);
    expect(label('联席会议')).toEqual(['长海县消防安全联席会议']);
  });

  it.each([
    ['县森防指开展督查，县森林防灭火指挥部部署工作。', '县森防指', '长海县森林防灭火指挥部'],
    ['县扫黑办受理线索，县扫黑除恶办公室交办。', '县扫黑办', '长海县扫黑除恶办公室'],
    ['县防指启动响应，县防汛防台抗旱指挥部部署工作。', '县防指', '长海县防汛防台抗旱指挥部'],
    ['县府办转发文件，县法制办审查文件。', '县府办', '长海县人民政府办公室'],
    ['（县水利局、林业局、生态环境分局负责）', '生态环境分局', '大连市生态环境局长海县分局'],
    ['县生态环境分局检查企业，大连市生态环境局长海分局立案。', '县生态环境分局', '大连市生态环境局长海分局'],
    ['县动物卫生监督所要开展检查。', '县动物卫生监督所', '长海县动物卫生监督所'],
  ])('knows a short form by the full name, and what it is no short form of: %s', (body, written, official) => {
    expect(read(countyReport(body)).called(written)).toBe(official);
  });

  it('takes 你省 for the body that a letter is sent to', () => {
    const { called } = read(
      '国务院办公厅关于辽宁省有关问题的函\n国办函〔2004〕57号\n辽宁省人民政府：\n请你省继续做好有关工作。\n国务院办公厅\n2004年8月9日\n',
    );
    expect(called('你省')).toBe('辽宁省人民政府');
  });

  it('reads the parent in the name of a central office, and the home bodies that supervise', () => {
    const { institutions } = read(countyReport('落实国务院安委会办公室部署。自觉接受人大法律监督、政协民主监督。'));
    const labels = institutions.entities.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        '国务院',
        '国务院安全生产委员会',
        '国务院安全生产委员会办公室',
        '长海县人民代表大会',
        '中国人民政治协商会议长海县委员会',
      ]),
    );
  });

  it.each([
    ['东山县人民政府清流街道办事处2020年工作总结\n\n2020年，我街道扎实工作。\n', '东山县清流街道办事处', '我街道'],
    ['恩施州2020年工作总结\n\n2020年，州司法局扎实工作。\n', '恩施土家族苗族自治州司法局', '州司法局'],
    ['长海县獐子岛镇2020年工作总结\n\n2020年，在县政府领导下扎实工作。\n', '长海县人民政府', '县政府'],
    ['现将《长海县消防工作方案》印发给你们，由县应急局负责。\n', '长海县应急管理局', '县应急局'],
    [countyReport('法治大连建设领导小组部署工作。'), '长海县法治大连建设领导小组', '法治大连建设领导小组'],
    [
      '青山区红钢城街道办事处2022年工作总结\n\n2022年，街道会同派出所开展检查。\n\n红钢城街道办事处\n2023年1月4日\n',
      '青山区红钢城街道派出所',
      '派出所',
    ],
    [
      '青山区红钢城街道办事处2022年工作总结\n\n2022年，街道会同派出所开展检查。\n\n红钢城街道办事处\n2023年1月4日\n',
      '青山区红钢城街道办事处',
      '红钢城街道办事处',
    ],
    [countyReport('獐子岛司法所获评先进。'), '长海县獐子岛司法所', '獐子岛司法所'],
  ])('%j has %s', (text, official, written) => {
    expect(read(text).called(written)).toBe(official);
  });

  it('reads towns and companies in a list of leads as bodies', () => {
    const { institutions } = read(
      countyReport('推进老街更新（牵头单位：獐子岛镇、东港街道，配合单位：海投公司、各乡镇、供电公司）。'),
    );
    const labels = institutions.entities.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['长海县獐子岛镇人民政府', '长海县东港街道办事处', '长海县海投公司']),
    );
    expect(labels).not.toContain('长海县供电公司');
  });

  it('reads a founded group by its whole task, and the party group of the bureau that reports', () => {
    const { institutions } = read(
      '东山市长海县水务局2020年工作总结\n\n2020年，局党组高度重视，成立由局长任组长的法治政府建设工作领导小组，加强与杭州钢铁（集团）有限公司合作。\n\n长海县水务局\n2021年1月5日\n',
    );
    const labels = institutions.entities.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['长海县水务局党组', '长海县水务局法治政府建设工作领导小组', '杭州钢铁（集团）有限公司']),
    );
  });

  it.each([
    // a bureau's own groups and offices, and those of its county
    ['成立法治工作领导小组，领导小组办公室开展检查。', '法治工作领导小组', '长海县水务局法治工作领导小组'],
    ['成立法治工作领导小组，领导小组办公室开展检查。', '领导小组办公室', '长海县水务局法治工作领导小组办公室'],
    ['我局法治工作领导小组召开会议。', '我局法治工作领导小组', '长海县水务局法治工作领导小组'],
    ['成立节水工作专班，县节水工作专班作了部署。', '节水工作专班', '长海县节水工作专班'],
    ['县法治政府建设领导小组召开会议。', '县法治政府建设领导小组', '长海县法治政府建设领导小组'],
    ['由县局办公室牵头。', '县局办公室', '长海县水务局办公室'],
    ['由市局办公室牵头。', '市局办公室', undefined],
    // the group that sits with the bureau, told by the commission's name for it or by none
    [
      '县纪委监委驻县水务局纪检监察组、派驻第三纪检监察组跟进，市纪委监委驻市财政局纪检监察组指导，驻局纪检监察组督办。',
      '驻局纪检监察组',
      '中共长海县纪律检查委员会长海县监察委员会驻县水务局纪检监察组',
    ],
    [
      '县纪委监委派驻第三纪检监察组指导，派驻纪检监察组督办。',
      '派驻纪检监察组',
      '中共长海县纪律检查委员会长海县监察委员会派驻第三纪检监察组',
    ],
    ['市纪委监委驻市财政局纪检监察组指导，驻局纪检监察组督办。', '驻局纪检监察组', '驻长海县水务局纪检监察组'],
    ['派驻纪检监察组督办。', '派驻纪检监察组', undefined],
  ])('in a bureau’s report %s: %s', (body, written, official) => {
    const { called } = read(`长海县水务局2020年工作总结\n\n大连市水务局：\n\n${body}\n\n长海县水务局\n2021年1月5日\n`);
    expect(called(written)).toBe(official);
  });

  it.each([
    [
      '合肥经济技术开发区2023年工作报告\n\n经开区财政局公开预算。\n\n合肥经济技术开发区管委会\n2024年1月5日\n',
      '经开区财政局',
      '合肥经济技术开发区财政局',
    ],
    [
      '合肥经济技术开发区2023年工作报告\n\n合肥经开区管委会公开预算。\n\n合肥经济技术开发区管委会\n2024年1月5日\n',
      '合肥经开区管委会',
      '合肥经济技术开发区管理委员会',
    ],
    [countyReport('经开区财政局公开预算。'), '经开区财政局', '长海县经开区财政局'],
  ])('knows 经开区 by whose report it is: %j', (text, written, official) => {
    expect(read(text).called(written)).toBe(official);
  });

  it('makes no body of a class: 财政厅（局）', () => {
    const { institutions } = read(countyReport('各省、计划单列市财政厅（局）配合。'));
    expect(institutions.entities.map(({ label }) => label).filter((label) => label.includes('财政'))).toEqual([]);
  });

  it('joins a short form to the one full name that the document gives', () => {
    const { called } = read(
      '平潭综合实验区综合执法与应急管理局2022年工作总结\n\n2022年，区执法应急局与资源生态局协作，我局扎实推进。\n\n平潭综合实验区综合执法与应急管理局\n2023年1月1日\n',
    );
    expect(called('区执法应急局')).toBe('平潭综合实验区综合执法与应急管理局');
    expect(called('我局')).toBe('平潭综合实验区综合执法与应急管理局');
    expect(called('资源生态局')).toBe('平潭综合实验区资源生态局');
  });

  it('makes no entity of what cannot be placed', () => {
    const national = read(
      '国务院关于加强监管的意见\n国发〔2019〕5号\n\n县政府和司法局要落实，财政部负责。\n\n国务院\n2019年1月27日\n',
    );
    expect(national.institutions.entities.map((e) => e.label).sort()).toEqual(['国务院', '财政部']);
    const city = read('大连市司法局年度报告\n\n县政府、县司法局、政务服务中心。\n\n大连市司法局\n2023年1月10日\n');
    expect(city.institutions.entities.map((e) => e.label)).toEqual(['大连市司法局']);
  });

  it('names a class only where one body is meant', () => {
    const { called } = read(countyReport('各片区管理局负责，由片区管理局拨付。'));
    expect(called('片区管理局')).toBeUndefined();
  });

  it('gives the parent inside a child’s name', () => {
    const labels = read(countyReport('县委办公室印发。')).institutions.entities.map((e) => e.label);
    expect(labels).toContain('中共长海县委办公室');
    expect(labels).toContain('中共长海县委员会');
  });

  it('calls no zone of which only the kind is told by name', () => {
    const labels = (body: string): string[] => read(countyReport(body)).institutions.entities.map((e) => e.label);
    expect(labels('各乡镇人民政府、开发区管委会开展检查。').some((label) => label.includes('开发区'))).toBe(false);
    expect(labels('开发区管委会开展检查。').some((label) => label.includes('开发区'))).toBe(true);
  });

  it('takes 会同 before a county’s body for the word', () => {
    const labels = read(countyReport('会同县财政局下达资金。')).institutions.entities.map((e) => e.label);
    expect(labels).toContain('长海县财政局');
    expect(labels.some((label) => label.startsWith('会同县'))).toBe(false);
  });

  it('refers to an issuer by name, once', () => {
    const { institutions } = read(countyReport('我县。'));
    const span = { start: 0, end: 3 };
    expect(institutions.refer('中共辽宁省委办公厅', span, 'test')).toBe('institution:中共辽宁省委办公厅');
    expect(institutions.refer('长海县政府', span, 'test')).toBe('institution:长海县人民政府');
    expect(institutions.refer('各有关单位', span, 'test')).toBeUndefined();
  });

  it('shows every mention in the text', () => {
    const { document, institutions } = read(countyReport('县委、县政府法制办，省、市政府。'));
    for (const { mention } of institutions.references)
      expect(document.flow.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('gives a bureau its sections where its party group speaks', () => {
    const { institutions } = read(
      '中共长海县水务局党组关于巡察整改进展情况的通报\n\n我局党组召开会议3次。我局检查水库4座。政策法规股审核文件12件。调整局河长制工作领导小组。\n',
    );
    expect(institutions.reporter).toBe('institution:长海县水务局党组');
    expect(institutions.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['长海县水务局', '长海县水务局政策法规股', '长海县水务局河长制工作领导小组']),
    );
  });
});

describe('abbreviates', () => {
  it.each([
    ['执法应急局', '综合执法与应急管理局', true],
    ['资源生态局', '自然资源与生态环境局', true],
    ['城管局', '城市管理局', true],
    ['教育局', '教育体育局', false],
    ['财政局', '财政金融局', false],
    ['行政执法局', '城市管理行政执法局', false],
    ['公安局', '公安局', false],
  ])('%s for %s: %s', (short, full, expected) => expect(abbreviates(short, full)).toBe(expected));
});
