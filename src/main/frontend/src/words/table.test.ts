import { expect, test } from 'vitest';
import { translate } from './table';

test('a whole text is translated, whatever space is around it', () => {
  expect(translate(' Field is required. ')).toBe('必填项，请填写。');
  expect(translate('Field must have maximum length of 200.')).toBe('不得超过200个字。');
});

test('what users wrote stays', () => {
  expect(translate('Select the first')).toBeNull();
  expect(translate('constructor')).toBeNull();
  expect(translate('立案')).toBeNull();
  expect(translate('')).toBeNull();
});

test('a criterion of a filter is translated with its ending and its star', () => {
  expect(translate('Business Key Like *')).toBe('案号（模糊） *');
  expect(translate('Assignee in')).toBe('承办人（任一）');
  expect(translate('Nothing Like')).toBeNull();
});

test('a refusal is read without the key of the field', () => {
  expect(translate('“被反映人姓名”（subjectName）必须填写')).toBe('“被反映人姓名”必须填写');
  expect(translate('“说明”（选填）超过500字')).toBeNull();
});

test('a decision table is read in Chinese, what its author wrote stays', () => {
  expect(translate('Hit policy:')).toBe('命中方式：');
  expect(translate('Input label: 事项')).toBe('输入项：事项');
  expect(translate('"ASSIGNMENT"')).toBeNull();
});
