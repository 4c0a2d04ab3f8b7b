import { expect, test } from 'vitest';
import { withoutTask } from './page';

test('the address without the task keeps the filter and the tab', () => {
  expect(withoutTask('#/?filter=f1&task=t1&detailsTab=mingjian-casefile')).toBe(
    '#/?filter=f1&detailsTab=mingjian-casefile'
  );
  expect(withoutTask('#/?task=t1')).toBe('#/');
  expect(withoutTask('')).toBe('');
});
