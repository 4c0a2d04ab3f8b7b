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

export type Colour = 'plain' | 'green' | 'blue' | 'yellow' | 'red';

/** The colour of a period: its warning colour while it runs, green before the first warning. */
export function colourOf(period: Period): Colour {
  if (period.state !== 'RUNNING') {
    return 'plain';
  }
  return period.colour === null ? 'green' : ({ BLUE: 'blue', YELLOW: 'yellow', RED: 'red' } as const)[period.colour];
}

/** The colour of an outcome or an opinion, by its words. */
export function colourOfOpinion(words: string): Colour {
  if (words.includes('不同意')) {
    return 'red';
  }
  if (words.includes('退回')) {
    return 'yellow';
  }
  return words.includes('同意') ? 'green' : 'blue';
}
