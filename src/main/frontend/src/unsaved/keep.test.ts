import { expect, test } from 'vitest';
import { changeStartForm, dropDraft } from './keep';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: () => null,
    clear: () => items.clear(),
    length: 0
  };
}

test('each process finds its own draft of the start form, and no other', () => {
  const browser = memory();
  changeStartForm(browser, '回避申请');
  browser.setItem('camunda-form:undefined', '{"reason":"亲属"}');
  changeStartForm(browser, '延期');
  expect(browser.getItem('camunda-form:undefined')).toBeNull();
  changeStartForm(browser, '回避申请');
  expect(browser.getItem('camunda-form:undefined')).toBe('{"reason":"亲属"}');
});

test('a draft of nobody knows which process is not shown in another form', () => {
  const browser = memory();
  browser.setItem('camunda-form:undefined', '{}');
  changeStartForm(browser, '延期');
  expect(browser.getItem('camunda-form:undefined')).toBeNull();
});

test('of a task that was handed on nothing stays to lie over what another enters', () => {
  const browser = memory();
  browser.setItem('camunda-form:4711', '{"opinion":""}');
  browser.setItem('camunda-form:4712', '{}');
  dropDraft(browser, '4711');
  expect(browser.getItem('camunda-form:4711')).toBeNull();
  expect(browser.getItem('camunda-form:4712')).toBe('{}');
});
