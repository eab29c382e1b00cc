import { expect, it } from 'vitest';
import { findPersons } from '../../../src/mentions/persons.ts';
import { readDocument } from '../../../src/reading/read.ts';

it.each<[text: string, expected: [name: string, role: string][]]>([
  ['学习贯彻习近平总书记重要讲话精神', [['习近平', '总书记']]],
  ['国务院总理李克强\n各位代表：', [['李克强', '国务院总理']]],
  ['副县长王强同志主持会议', [['王强', '县长']]],
  [
    '东山县消防安全领导小组组成人员名单\n组长：王海生　　副县长\n副组长：李　卫　　县政府办公室主任\n成员：周大力　　县财政局局长\n赵小平　　县公安局副局长\n',
    [
      ['王海生', '组长'],
      ['李卫', '副组长'],
      ['周大力', '成员'],
      ['赵小平', '县公安局副局长'],
    ],
  ],
  [
    '成员：王海生、李卫、赵小平\n',
    [
      ['王海生', '成员'],
      ['李卫', '成员'],
      ['赵小平', '成员'],
    ],
  ],
  [
    '矿长孙家斌受到撤职处分，副县长王强向县政府作出书面检查',
    [
      ['孙家斌', '矿长'],
      ['王强', '县长'],
    ],
  ],
  ['成员：县公安局、县财政局、县民政局\n', []],
  ['县长热线、局长办公会、主任委员、书记高度重视、市长负责制', []],
])('%s', (text, expected) => {
  expect(findPersons(readDocument(text, 'x.txt')).map((m) => [m.text, m.role])).toEqual(expected);
});
