import { expect, test } from 'vitest';
import { taskIn, withoutTask } from './page';

test('the address without the task keeps the filter and the tab', () => {
  expect(withoutTask('#/?filter=f1&task=t1&detailsTab=mingjian-casefile')).toBe(
    '#/?filter=f1&detailsTab=mingjian-casefile'
  );
  expect(withoutTask('#/?task=t1')).toBe('#/');
  expect(withoutTask('')).toBe('');
});

test('the open task is read from the address', () => {
  expect(taskIn('#/?task=abc-1&filter=2')).toBe('abc-1');
  expect(taskIn('#/?filter=2&task=abc%201')).toBe('abc 1');
  expect(taskIn('#/?filter=2')).toBeNull();
  expect(taskIn('')).toBeNull();
});
