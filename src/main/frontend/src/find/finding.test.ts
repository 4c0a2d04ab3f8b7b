import { expect, test } from 'vitest';
import { sortedBy } from './finding';

test('a click on a column sorts by it, and a second one the other way round', () => {
  expect(sortedBy('number', '-openedAt')).toBe('number');
  expect(sortedBy('number', 'number')).toBe('-number');
  expect(sortedBy('number', '-number')).toBe('number');
});
