/** Dates, spans and shares as people read them, in the provider's time zone. */
import type { Language } from '../../shared/messages.ts';
import { fromIso, type Iso, isDay, secondsBetween } from '../../shared/time.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

export type Words = {
  readonly now: Iso;
  /** `Mon 15 Mar, 12:00`; with the year where it is another one. */
  moment(at: Iso): string;
  /** `Mon 15 Mar` */
  day(at: Iso): string;
  /** `12:00` */
  clock(at: Iso): string;
  /** The last day of a deadline, whose instant is the first after it: `Tuesday 30 March 2027`. */
  lastDay(dueAt: Iso): string;
  /** A date without an hour, `2027-03-30`: `30 March 2027`. */
  date(day: string): string;
  /** How long between two instants, in its largest unit: `4 min`, `3 hr`, `12 days`; undefined below a minute. */
  span(from: Iso, to: Iso): string | undefined;
  percent(share: number): string;
  number(value: number): string;
  /** List prices are in dollars. */
  dollars(value: number): string;
  /** A whole number of a unit, rounded: `12 days`. */
  quantity(value: number, unit: 'day' | 'hour' | 'minute'): string;
  /** Hours in the unit that people say them in, whole. */
  inUnit(hours: number): { readonly count: number; readonly unit: 'day' | 'hour' | 'minute' };
  /** Hours as people say them: `40 minutes`, `30 hours`, `16 days`. */
  lasting(hours: number): string;
  /** `12 kB`; a file of less than one is one. */
  kilobytes(bytes: number): string;
  /** Of all dates and hours here: `Europe/Brussels`. */
  readonly zone: string;
  list(items: readonly string[]): string;
};

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const inUnit: Words['inUnit'] = (hours) => {
  if (hours < 1) return { count: Math.round(hours * 60), unit: 'minute' };
  return hours < 48 ? { count: Math.round(hours), unit: 'hour' } : { count: Math.round(hours / 24), unit: 'day' };
};

/** One set of formatters a language and zone; making them costs more than a page. */
const formatters = new Map<string, ReturnType<typeof makeFormatters>>();
const makeFormatters = (language: Language, timeZone: string) => {
  const locale = locales[language];
  const date = { timeZone, day: 'numeric', month: 'short' } as const;
  return {
    year: new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }),
    date: new Intl.DateTimeFormat(locale, date),
    dateAndYear: new Intl.DateTimeFormat(locale, { ...date, year: 'numeric' }),
    clock: new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    longWeekday: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }),
    plainDate: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
    longDate: new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    dollars: new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }),
    number: new Intl.NumberFormat(locale),
    quantity: {
      day: new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
      hour: new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }),
      minute: new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
    },
    kilobytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }),
    list: new Intl.ListFormat(locale),
    unit: Object.fromEntries(
      units.map(([unit]) => [
        unit,
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }),
      ]),
    ) as Record<(typeof units)[number][0], Intl.NumberFormat>,
  };
};

export const wordsFor = (language: Language, timeZone: string, now: Iso): Words => {
  const key = `${language} ${timeZone}`;
  const format = formatters.get(key) ?? makeFormatters(language, timeZone);
  formatters.set(key, format);
  const ms = (at: Iso): number => fromIso(at).epochMilliseconds;
  const quantity = (value: number, unit: 'day' | 'hour' | 'minute'): string =>
    format.quantity[unit].format(Math.round(value));
  // French writes the first of a month as an ordinal, which the Unicode data do not.
  const first = (date: string): string => (language === 'fr' ? date.replace(/^1 /, '1er ') : date);
  const thisYear = format.year.format(ms(now));
  const day = (at: Iso): string => {
    const date = format.year.format(ms(at)) === thisYear ? format.date : format.dateAndYear;
    return `${format.weekday.format(ms(at))} ${first(date.format(ms(at)))}`;
  };
  return {
    now,
    moment: (at) => `${day(at)}, ${format.clock.format(ms(at))}`,
    day,
    clock: (at) => format.clock.format(ms(at)),
    lastDay: (dueAt) => {
      const comma = language === 'de' ? ',' : '';
      return `${format.longWeekday.format(ms(dueAt) - 1)}${comma} ${first(format.longDate.format(ms(dueAt) - 1))}`;
    },
    date: (plain) => {
      const at = Date.parse(`${plain}T00:00Z`);
      return Number.isNaN(at) ? plain : first(format.plainDate.format(at));
    },
    span: (from, to) => {
      const seconds = secondsBetween(from, to);
      const largest = units.find(([, size]) => seconds >= size);
      return largest && format.unit[largest[0]].format(Math.floor(seconds / largest[1]));
    },
    percent: (share) => format.percent.format(share),
    dollars: (value) => format.dollars.format(value),
    number: (value) => format.number.format(value),
    quantity,
    inUnit,
    lasting: (hours) => {
      const { count, unit } = inUnit(hours);
      return quantity(count, unit);
    },
    kilobytes: (bytes) => format.kilobytes.format(Math.ceil(bytes / 1024)),
    zone: timeZone,
    list: (items) => format.list.format(items),
  };
};

/** A local date typed into a form, `2027-03-15`; undefined where it is none. */
export const readDate = (text: string): string | undefined => (isDay(text) ? text : undefined);
