import { expect, test } from 'vitest';
import { claimDrafts, forgetDrafts, forgetOwnerless } from './drafts';

class Memory implements Storage {
  private readonly items = new Map<string, string>();
  [name: string]: unknown;
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
  clear() {
    this.items.clear();
  }
}

function written(by: string): Memory {
  const browser = new Memory();
  claimDrafts(browser, by);
  browser.setItem('camunda-form:undefined', '{"allegation":"某"}');
  browser.setItem('camunda-form:4711', '{}');
  browser.setItem('camForm:4711', '{}');
  browser.setItem('camunda-web', '{}');
  return browser;
}

test('the same user finds the drafts again after a session that ended', () => {
  const browser = written('petition-a');
  claimDrafts(browser, 'petition-a');
  expect(browser.getItem('camunda-form:undefined')).not.toBeNull();
});

test('another user finds none, and settings stay', () => {
  const browser = written('petition-a');
  claimDrafts(browser, 'petition-b');
  expect(browser.getItem('camunda-form:undefined')).toBeNull();
  expect(browser.getItem('camunda-form:4711')).toBeNull();
  expect(browser.getItem('camForm:4711')).toBeNull();
  expect(browser.getItem('camunda-web')).not.toBeNull();
});

test('drafts of nobody known go at the next login', () => {
  const browser = new Memory();
  browser.setItem('camunda-form:undefined', '{}');
  claimDrafts(browser, 'petition-a');
  expect(browser.getItem('camunda-form:undefined')).toBeNull();
});

test('logging out leaves nothing', () => {
  const browser = written('petition-a');
  forgetDrafts(browser);
  expect(browser.length).toBe(1);
});

test('what Tasklist keeps after a logout goes, and what it keeps of a session that ended stays', () => {
  const browser = written('petition-a');
  forgetOwnerless(browser);
  expect(browser.getItem('camunda-form:4711')).not.toBeNull();
  forgetDrafts(browser);
  browser.setItem('camunda-form:4711', '{}');
  forgetOwnerless(browser);
  expect(browser.getItem('camunda-form:4711')).toBeNull();
});
