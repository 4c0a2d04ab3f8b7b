import type { Period } from './server';

const OFFICE_ZONE = 'Asia/Shanghai';

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: OFFICE_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

function parts(instant: Date): Record<string, string> {
  return Object.fromEntries(moment.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** 2026年6月1日 09:00, in the office's zone whatever the zone of the browser. */
export function dateTime(text: string | null | undefined): string {
  const instant = text ? new Date(text) : null;
  if (!instant || Number.isNaN(instant.getTime())) {
    return '';
  }
  const p = parts(instant);
  return `${p.year}年${p.month}月${p.day}日 ${p.hour}:${p.minute}`;
}

/** 2026年6月1日, of a calendar day or of an instant. */
export function date(text: string | null | undefined): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (day) {
    return `${Number(day[1])}年${Number(day[2])}月${Number(day[3])}日`;
  }
  return dateTime(text).split(' ')[0] ?? '';
}

/** The period that runs out first among the running ones; none runs: none. */
export function nearest(periods: Period[]): Period | undefined {
  return periods
    .filter((period) => period.state === 'RUNNING' && period.lastDay)
    .sort((a, b) => (a.lastDay ?? '').localeCompare(b.lastDay ?? ''))[0];
}

/** The colour of a tag, by the warning colour of the period. */
export function tagColour(period: Period): string {
  if (period.state !== 'RUNNING') {
    return 'default';
  }
  return period.colour === null ? 'green' : { BLUE: 'blue', YELLOW: 'gold', RED: 'red' }[period.colour];
}
