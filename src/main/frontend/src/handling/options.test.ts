import { expect, test } from 'vitest';
import { fits, grouped } from './options';

test('options stand under their headings', () => {
  expect(
    grouped([
      { value: 'a', label: '甲', group: '第一室' },
      { value: 'x', label: '不限', group: '' },
      { value: 'b', label: '乙', group: '第一室' }
    ])
  ).toEqual([
    { label: '第一室', options: [{ value: 'a', label: '甲', group: '第一室' }, { value: 'b', label: '乙', group: '第一室' }] },
    { value: 'x', label: '不限', group: '' }
  ]);
  expect(grouped([])).toEqual([]);
});

test('an option is found by its own words and by those of its heading', () => {
  const option = { label: '张三', group: '第一审理室' };
  expect(fits('张', option)).toBe(true);
  expect(fits('审理', option)).toBe(true);
  expect(fits('李', option)).toBe(false);
});
