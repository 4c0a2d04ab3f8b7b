import { expect, test } from 'vitest';
import type { FileVersion } from '../server';
import { bySeries, decoded, encodedName, hopeless, sizeInWords, twin } from './plain';

const file = (over: Partial<FileVersion>): FileVersion => ({
  id: 1,
  series: 'a',
  version: 1,
  name: '笔录.pdf',
  mediaType: 'application/pdf',
  kind: 'PDF',
  size: 10,
  sha256: 'x',
  previewed: true,
  uploadedByName: '甲',
  uploadedAt: '2026-06-01T01:00:00Z',
  withdrawnByName: null,
  withdrawnAt: null,
  withdrawalReason: null,
  ...over
});

test('a size is read at a glance', () => {
  expect([0, 1023, 1024, 1536, 1024 * 1024 - 1, 52428800, 1288490189].map(sizeInWords)).toEqual([
    '0字节', '1023字节', '1KB', '1.5KB', '1MB', '50MB', '1.2GB'
  ]);
});

test('the newest version that counts stands for a file, and withdrawn files stand last', () => {
  const files = [
    file({ id: 1, series: 'a', version: 1 }),
    file({ id: 2, series: 'b', version: 1, withdrawnByName: '乙' }),
    file({ id: 3, series: 'a', version: 2 }),
    file({ id: 4, series: 'a', version: 3, withdrawnByName: '乙' }),
    file({ id: 5, series: 'c', version: 1 })
  ];
  expect(bySeries(files).map((series) => [series.newest.id, ...series.others.map((other) => other.id)])).toEqual([
    [5], [3, 4, 1], [2]
  ]);
});

test('a file that is there already is told', () => {
  const first = file({ id: 1 });
  const same = file({ id: 2, series: 'b' });
  expect(twin(same, [first, same])).toBe(first);
  expect(twin(first, [first, same])).toBeUndefined();
  expect(twin(same, [file({ id: 1, withdrawnByName: '乙' }), same])).toBeUndefined();
});

test('what cannot be taken is not sent', () => {
  expect(hopeless({ size: 0 }, { maxSize: 10 })).toContain('空');
  expect(hopeless({ size: 11 }, { maxSize: 10 })).toContain('超过10字节');
  expect(hopeless({ size: 10 }, { maxSize: 10 })).toBeNull();
});

test('every name can be sent', () => {
  expect(decodeURIComponent(encodedName('证据📎"<&;%/\\.pdf'))).toBe('证据📎"<&;%/\\.pdf');
  expect(decodeURIComponent(encodedName('半\ud83d.pdf'))).toBe('半\ufffd.pdf');
});

test('a text of Chinese Windows is read as well as one in UTF-8', () => {
  expect(decoded(new TextEncoder().encode('情况说明'))).toBe('情况说明');
  expect(decoded(Uint8Array.from([0xc7, 0xe9, 0xbf, 0xf6]))).toBe('情况');
  expect(decoded(Uint8Array.from([0xff, 0xfe, 0xc5, 0x60]))).toBe('情');
});

test('a text that was cut off in the middle of a character is read in its own encoding', () => {
  const bytes = new TextEncoder().encode('情况说明');
  expect(decoded(bytes.subarray(0, 10), true)).toBe('情况说');
  expect(decoded(Uint8Array.from([0xc7, 0xe9, 0xbf]), true)).toBe('情');
});
