import { expect, test } from 'vitest';
import { grouped } from './options';

test('options stand under their headings', () => {
  expect(
    grouped([
      { value: 'a', label: '甲', group: '第一室' },
      { value: 'x', label: '不限', group: '' },
      { value: 'b', label: '乙', group: '第一室' }
    ])
  ).toEqual([
    { label: '第一室', options: [{ value: 'a', label: '甲' }, { value: 'b', label: '乙' }] },
    { value: 'x', label: '不限' }
  ]);
  expect(grouped([])).toEqual([]);
});
