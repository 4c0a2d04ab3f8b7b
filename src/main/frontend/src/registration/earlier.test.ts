import { expect, test } from 'vitest';
import { isEnough } from './earlier';

test('a name is enough to ask, or an organisation with a text', () => {
  const nothing = { subjectName: '', subjectOrganisation: '', allegation: '' };
  expect(isEnough(nothing)).toBe(false);
  expect(isEnough({ ...nothing, subjectName: '张' })).toBe(false);
  expect(isEnough({ ...nothing, subjectName: '张三' })).toBe(true);
  expect(isEnough({ ...nothing, subjectOrganisation: '县财政局' })).toBe(false);
  expect(isEnough({ ...nothing, subjectOrganisation: '县财政局', allegation: '反映其多次收受礼金礼品' })).toBe(true);
});
