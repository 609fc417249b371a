/** Dates, spans and shares as people read them, in the provider's time zone. */
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../shared/messages.ts';
import { fromIso, type Iso, secondsBetween } from '../../shared/time.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

export type Words = {
  readonly now: Iso;
  /** `Mon 15 Mar 2027, 12:00` */
  moment(at: Iso): string;
  /** `Mon 15 Mar 2027` */
  day(at: Iso): string;
  /** `12:00` */
  clock(at: Iso): string;
  /** The last day of a deadline, whose instant is the first after it: `Tuesday 30 March 2027`. */
  lastDay(dueAt: Iso): string;
  /** How long between two instants, in its largest unit: `4 min`, `3 hr`, `12 days`. */
  span(from: Iso, to: Iso): string;
  /** `in 3 days`, `2 hours ago` */
  relative(at: Iso): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
};

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** One set of formatters a language and zone; making them costs more than a page. */
const formatters = new Map<string, ReturnType<typeof makeFormatters>>();
const makeFormatters = (language: Language, timeZone: string) => {
  const locale = locales[language];
  const day = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    moment: new Intl.DateTimeFormat(locale, { ...day, ...clock }),
    day: new Intl.DateTimeFormat(locale, day),
    clock: new Intl.DateTimeFormat(locale, clock),
    longDay: new Intl.DateTimeFormat(locale, { ...day, weekday: 'long', month: 'long' }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'always' }),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    list: new Intl.ListFormat(locale),
    unit: Object.fromEntries(
      units.map(([unit]) => [
        unit,
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }),
      ]),
    ) as Record<(typeof units)[number][0], Intl.NumberFormat>,
  };
};

const largest = (seconds: number) => units.find(([, size]) => seconds >= size) ?? (['minute', 60] as const);

export const wordsFor = (language: Language, timeZone: string, now: Iso): Words => {
  const key = `${language} ${timeZone}`;
  const format = formatters.get(key) ?? makeFormatters(language, timeZone);
  formatters.set(key, format);
  const ms = (at: Iso): number => fromIso(at).epochMilliseconds;
  return {
    now,
    moment: (at) => format.moment.format(ms(at)),
    day: (at) => format.day.format(ms(at)),
    clock: (at) => format.clock.format(ms(at)),
    lastDay: (dueAt) => format.longDay.format(ms(dueAt) - 1),
    span: (from, to) => {
      const seconds = Math.max(0, secondsBetween(from, to));
      const [unit, size] = largest(seconds);
      return format.unit[unit].format(Math.floor(seconds / size));
    },
    relative: (at) => {
      const seconds = secondsBetween(now, at);
      const [unit, size] = largest(Math.abs(seconds));
      // Whole days by the calendar would need the zone; a span is what a reader expects beside the date itself.
      return format.relative.format(Math.trunc(seconds / size), unit);
    },
    percent: (share) => format.percent.format(share),
    list: (items) => format.list.format(items),
  };
};

/** A local date typed into a form, `2027-03-15`; undefined where it is none. */
export const readDate = (text: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
};
