/**
 * `Visit-time: 0200-0545` in robots.txt, UTC: the hours in which a site asks to be visited (the extended standard of 1996, which some
 * crawlers still read). It moves a visit within the day and never forbids it, so windows under two hours are not heeded: a site that
 * is open for a minute would never be seen.
 */
export type VisitTime = { readonly from: number; readonly to: number };

const minutesADay = 24 * 60;
const leastMinutes = 120;

const minutesOf = (text: string): number | undefined => {
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(2));
  return hours <= 24 && minutes <= 59 && hours * 60 + minutes <= minutesADay ? hours * 60 + minutes : undefined;
};
const lengthOf = ({ from, to }: VisitTime): number => (to - from + minutesADay) % minutesADay;

/** Of the group that names `product`, else of `*`; the first one that can be heeded counts. */
export const readVisitTime = (text: string, product: string): VisitTime | undefined => {
  const own = product.toLowerCase();
  const found = new Map<string, VisitTime>();
  let agents: string[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s{0,100}([a-z-]{1,30})\s{0,100}:\s{0,100}([^#]{0,200})/i.exec(line) ?? [];
    if (/^user-agent$/i.test(field)) {
      if (!naming) agents = [];
      naming = true;
      agents.push(value.trim().toLowerCase());
      continue;
    }
    if (field !== '') naming = false;
    const [, first = '', last = ''] = /^visit-time$/i.test(field)
      ? (/^(\d{4})\s*-\s*(\d{4})\s*$/.exec(value) ?? [])
      : [];
    const [from, to] = [minutesOf(first || '9999'), minutesOf(last || '9999')];
    if (from === undefined || to === undefined || lengthOf({ from, to }) < leastMinutes) continue;
    for (const agent of agents) if (!found.has(agent)) found.set(agent, { from, to });
  }
  return found.get(own) ?? found.get('*');
};

/** `minute` of the day, UTC. */
export const isVisitTime = ({ from, to }: VisitTime, minute: number): boolean =>
  from < to ? minute >= from && minute < to : minute >= from || minute < to;
