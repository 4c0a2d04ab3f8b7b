import { expect, test } from 'vitest';
import { taskIn } from './hide';

test('the open task is read from the address', () => {
  expect(taskIn('#/?task=abc-1&filter=2')).toBe('abc-1');
  expect(taskIn('#/?filter=2&task=abc%201')).toBe('abc 1');
  expect(taskIn('#/?filter=2')).toBeNull();
  expect(taskIn('')).toBeNull();
});
