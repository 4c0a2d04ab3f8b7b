import { expect, test } from 'vitest';
import { Refused } from '../server';
import { hides } from './hide';

test('a server that cannot be reached does not take the tab from whom it is for', () => {
  expect(hides(new Refused(404, ''))).toBe(true);
  expect(hides(new Refused(403, ''))).toBe(true);
  expect(hides(new Refused(0, ''))).toBe(false);
  expect(hides(new Refused(503, ''))).toBe(false);
});
