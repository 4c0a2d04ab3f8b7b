import { expect, test } from 'vitest';
import { plain } from './errors';

test('an error that has words of its own is told by them', () => {
  expect(plain('<task> <- No matching task with id 08236894-eb5d-11f1-9e82-02fc00000001')).toBe(
    '该任务已经办结，或者不由您办理。'
  );
  expect(plain('“说明”超过500字，请参照ISO 8601填写')).toBe('“说明”超过500字，请参照ISO 8601填写');
  expect(plain('')).toBe('');
});

test('what the engine says to programs is not shown to officers', () => {
  expect(plain('ENGINE-03083 Unexpected exception while executing query')).toMatch(/^服务器没有完成该操作/);
});
