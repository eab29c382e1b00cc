import { expect, it } from 'vitest';
import { findPersons } from '../../../src/mentions/persons.ts';
import { readDocument } from '../../../src/reading/read.ts';

it.each<[text: string, expected: [name: string, role: string][]]>([
  ['学习贯彻习近平总书记重要讲话精神', [['习近平', '总书记']]],
  ['国务院总理李克强\n各位代表：', [['李克强', '国务院总理']]],
  ['副县长王强同志主持会议', [['王强', '县长']]],
  ['县长热线、局长办公会、主任委员、书记高度重视、市长负责制', []],
])('%s', (text, expected) => {
  expect(findPersons(readDocument(text, 'x.txt')).map((m) => [m.text, m.role])).toEqual(expected);
});
