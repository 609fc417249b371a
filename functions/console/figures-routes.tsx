/** Routes of the figures. */
import { toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { csvFile } from './download.ts';
import { type figuresDesk, mostRead, figuresDesk as openFigures, readTable } from './figures.ts';
import { csvOf, figureCsv, figureTableNames, tableNames } from './figures-csv.ts';
import { FiguresView, periods } from './figures-page.tsx';

/** One a desk, so that its figures are kept for a minute. */
const desks = new WeakMap<object, ReturnType<typeof figuresDesk>>();
const deskOf = ({ ports: { records } }: Desk): ReturnType<typeof figuresDesk> => {
  const known = desks.get(records) ?? openFigures(records);
  desks.set(records, known);
  return known;
};

const daysAsked = (c: ConsoleContext): number =>
  periods.find((period) => String(period) === c.req.query('days')) ?? periods[1];

const show = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const days = daysAsked(c);
  const desktop = await deskOf(desk)(days, toIso(desk.ports.now()));
  return c.html(<FiguresView c={c} desktop={desktop} days={days} />);
};

const download = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { ports } = desk;
  const figure = figureTableNames.find((table) => `${table}.csv` === c.req.param('file'));
  if (figure !== undefined) {
    const days = daysAsked(c);
    return csvFile(`${figure}-${days}-days`, figureCsv(figure, await deskOf(desk)(days, toIso(ports.now()))));
  }
  const name = tableNames.find((table) => `${table}.csv` === c.req.param('file'));
  if (name === undefined) return notFound(c);
  const rows = await readTable[name](ports.records);
  ports.log('info', 'table.exported', { table: name, rows: rows.length });
  const part = rows.length >= mostRead ? `-first-${mostRead}` : '';
  return csvFile(`${name}${part}`, csvOf(name, rows));
};

export const figureRoutes: readonly Route[] = [
  { method: 'GET', path: '/figures', permission: 'figures', handle: show },
  { method: 'GET', path: '/figures/:file', permission: 'figures', handle: download },
];
