import { expect, test } from 'vitest';
import type { Paper } from '../server';
import { grouped, kilobytes } from './paperGroups';

const paper = (code: string, group: string) => ({ code, group }) as Paper;

test('the heading that the case came to last stands first, its papers in the order of the catalogue', () => {
  const groups = grouped([paper('a', '受理分办'), paper('b', '初核'), paper('c', '初核')]);
  expect(groups.map(([group, papers]) => [group, papers.map(({ code }) => code)])).toEqual([
    ['初核', ['b', 'c']],
    ['受理分办', ['a']]
  ]);
});

test('a size is rounded up to whole kilobytes', () => {
  expect(kilobytes(1)).toBe('1 KB');
  expect(kilobytes(2049)).toBe('3 KB');
});
