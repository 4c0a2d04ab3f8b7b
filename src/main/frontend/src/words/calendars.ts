const MONTHS = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
const DAYS = ['日', '一', '二', '三', '四', '五', '六'];
const WEEKDAYS = DAYS.map((day) => `星期${day}`);

interface Page {
  flatpickr?: { localize(words: object): void };
  angular?: { element(node: Node): { injector(): { get(name: string): unknown } | undefined } };
}

interface AngularWords {
  DATETIME_FORMATS: Record<string, unknown>;
}

/** Chinese months and weekdays for the pickers that Tasklist brings along, once they are loaded. */
export function localizeCalendars(): void {
  const page = window as unknown as Page;
  page.flatpickr?.localize({
    weekdays: { shorthand: DAYS, longhand: WEEKDAYS },
    months: { shorthand: MONTHS, longhand: MONTHS },
    rangeSeparator: '至',
    weekAbbreviation: '周',
    scrollTitle: '滚动可切换',
    toggleTitle: '点击可切换',
    amPM: ['上午', '下午'],
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分',
    firstDayOfWeek: 1
  });
  const injector = page.angular?.element(document.body).injector();
  if (injector) {
    Object.assign(injector.get('uibDatepickerConfig') as object, {
      formatDayTitle: 'yyyy年M月',
      formatMonthTitle: 'yyyy年'
    });
    const words = injector.get('$locale') as AngularWords;
    Object.assign(words.DATETIME_FORMATS, {
      MONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      SHORTMONTH: MONTHS,
      DAY: WEEKDAYS,
      SHORTDAY: DAYS,
      AMPMS: ['上午', '下午'],
      FIRSTDAYOFWEEK: 0
    });
  }
}
