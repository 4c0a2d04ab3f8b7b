import { expect, test } from 'vitest';
import { colourOf, colourOfOpinion, date, dateTime, nearest } from './plain';
import { cookie, type Period } from './server';

const period = (over: Partial<Period>): Period => ({
  name: '线索处置期限',
  legalBasis: null,
  startedOn: '2026-06-03',
  lastDay: '2026-07-03',
  originalLastDay: '2026-07-03',
  state: 'RUNNING',
  stateName: '计时中',
  daysLeft: 5,
  daysLeftName: '剩余5个工作日',
  colour: null,
  extensions: 0,
  pausedOn: null,
  pausedDays: 0,
  ...over
});

test('a calendar day is written as in an office', () => {
  expect(date('2026-06-01')).toBe('2026年6月1日');
  expect(date(null)).toBe('');
});

test('an instant is shown in the zone of the office', () => {
  expect(dateTime('2026-05-31T23:05:00Z')).toBe('2026年6月1日 07:05');
  expect(date('2026-05-31T23:05:00Z')).toBe('2026年6月1日');
  expect(dateTime('无')).toBe('');
});

test('the nearest period is the running one that ends first', () => {
  const met = period({ state: 'MET', lastDay: '2026-01-01' });
  const late = period({ lastDay: '2026-08-01' });
  const soon = period({ lastDay: '2026-07-03' });
  expect(nearest([met, late, soon])).toBe(soon);
  expect(nearest([met])).toBeUndefined();
});

test('only a running period has a warning colour', () => {
  expect(colourOf(period({ colour: 'RED' }))).toBe('red');
  expect(colourOf(period({}))).toBe('green');
  expect(colourOf(period({ colour: 'RED', state: 'MET' }))).toBe('plain');
});

test('a refusal is not green', () => {
  expect(colourOfOpinion('不同意')).toBe('red');
  expect(colourOfOpinion('同意')).toBe('green');
  expect(colourOfOpinion('退回修改')).toBe('yellow');
  expect(colourOfOpinion('审批中')).toBe('blue');
});

test('a cookie is found by its whole name', () => {
  expect(cookie('A-XSRF-TOKEN=no; XSRF-TOKEN=a%3D1', 'XSRF-TOKEN')).toBe('a=1');
  expect(cookie('', 'XSRF-TOKEN')).toBe('');
});
