import { expect, test } from 'vitest';
import { isIdle, noteActivity } from './idle';

const HALF_AN_HOUR = 1800;

function browser(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value)
  } as unknown as Storage;
}

test('a desk is left when nobody has worked in any tab for as long as a login lasts', () => {
  const storage = browser();
  noteActivity(storage, 1_000_000);
  expect(isIdle(storage, 1_000_000 + 1_799_999, HALF_AN_HOUR)).toBe(false);
  expect(isIdle(storage, 1_000_000 + 1_800_000, HALF_AN_HOUR)).toBe(true);
  noteActivity(storage, 1_000_000 + 1_000_000);
  expect(isIdle(storage, 1_000_000 + 1_800_000, HALF_AN_HOUR)).toBe(false);
});

test('nobody is sent away while it is not known how long a login lasts', () => {
  const storage = browser();
  noteActivity(storage, 1);
  expect(isIdle(storage, 9_999_999_999, 0)).toBe(false);
  expect(isIdle(browser(), 9_999_999_999, HALF_AN_HOUR)).toBe(false);
});
