import { expect, test } from 'vitest';
import { stays } from './loading';

test('what was read stays when reading it anew breaks off', () => {
  expect(stays(['tasks/1'], ['tasks/1'], 0)).toBe(true);
  expect(stays(['tasks/1'], ['tasks/1'], 503)).toBe(true);
});

test('what is no longer for this reader goes, and so does the answer to another question', () => {
  expect([401, 403, 404].some((status) => stays(['tasks/1'], ['tasks/1'], status))).toBe(false);
  expect(stays(['tasks/2'], ['tasks/1'], 0)).toBe(false);
  expect(stays(['tasks/1'], null, 0)).toBe(false);
});
