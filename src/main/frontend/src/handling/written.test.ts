import { expect, test } from 'vitest';
import { isDraft } from '../drafts';
import type { OfferedField } from '../server';
import { readWritten, writtenKey } from './written';

const field = (key: string, kind: OfferedField['kind'], ...values: string[]): OfferedField => ({
  key,
  kind,
  label: key,
  required: true,
  maxLength: 500,
  options: values.map((value) => ({ value, label: value, group: '' }))
});

const holding = (text: string) => ({ getItem: () => text }) as unknown as Storage;

test('what was written comes back, without what is no longer offered', () => {
  const kept = holding(JSON.stringify({ reason: '出差', to: 'b', with: ['b', 'c'], left: 'x' }));
  const fields = [field('reason', 'TEXT'), field('to', 'CHOICE', 'a'), field('with', 'CHOICES', 'c', 'd'), field('day', 'DATE')];
  expect(readWritten(kept, 'key', fields)).toEqual({ reason: '出差', with: ['c'] });
});

test('what cannot be read is as if nothing had been written', () => {
  expect(readWritten(holding('{'), 'key', [field('reason', 'TEXT')])).toEqual({});
  expect(readWritten(holding('null'), 'key', [field('reason', 'TEXT')])).toEqual({});
});

test('it goes with the drafts of the user', () => {
  expect(isDraft(writtenKey('tasks/1', 'delegate'))).toBe(true);
});
