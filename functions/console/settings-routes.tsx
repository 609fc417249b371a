/** Routes of everybody's own settings. Each changes what is the asker's own, so seeing the console is enough. */
import {
  mostFilters,
  type PersonSettings,
  pictureWays,
  readKeys,
  type SavedFilter,
  usualKeys,
} from '../../shared/review/person.ts';
import { toIso } from '../../shared/time.ts';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { changeSettings, takePause } from './person.ts';
import { filterFrom, queryOf } from './queue-filter.ts';
import { SettingsView } from './settings-page.tsx';

const mostPause = 500;
const longestName = 60;

const save = async (
  c: ConsoleContext,
  desk: Desk,
  change: (before: PersonSettings) => PersonSettings,
  back: string = paths.settings,
): Promise<Response> => {
  const done = await changeSettings(desk.ports.records, c.var.person.name, change);
  const mark = back.includes('?') ? '&' : '?';
  return c.redirect(`${back}${mark}saved=${done ? 'yes' : 'no'}`, 303);
};

const show = (c: ConsoleContext): Response | Promise<Response> => {
  const t = c.var.t.settings;
  const saved = c.req.query('saved');
  const message =
    saved === 'yes'
      ? ({ tone: 'good', text: t.saved } as const)
      : saved === 'no'
        ? ({ tone: 'warn', text: t.notSaved } as const)
        : undefined;
  return c.html(<SettingsView c={c} message={message} />);
};

const care = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  const count = Number(field(form, 'pauseAfter'));
  const pauseAfter = Number.isInteger(count) && count >= 0 && count <= mostPause ? count : undefined;
  const pictures = pictureWays.find((way) => way === field(form, 'pictures'));
  return save(c, desk, (before) => ({
    ...before,
    pauseAfter: pauseAfter ?? before.pauseAfter,
    pictures: pictures ?? before.pictures,
  }));
};

const keyboard = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  if (field(form, 'usual') === 'yes')
    return save(c, desk, (before) => ({ ...before, keys: usualKeys, shortcuts: true }));
  const typed = (name: string): string => field(form, `key-${name}`);
  const keys = readKeys(typed);
  if (keys === undefined) {
    const all = Object.fromEntries(Object.keys(usualKeys).map((name) => [name, typed(name)]));
    return c.html(<SettingsView c={c} typed={all} />, 422);
  }
  return save(c, desk, (before) => ({ ...before, keys, shortcuts: field(form, 'on') === 'yes' }));
};

/** The filter is read and written anew, so nothing but a filter is kept. */
const addFilter = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  const query = queryOf(filterFrom((name) => field(form, name)));
  const name = field(form, 'name').replaceAll(/\s+/g, ' ').trim().slice(0, longestName);
  if (name === '') return c.redirect(`${paths.flags}${query}`, 303);
  const filter: SavedFilter = { name, query };
  const others = (before: PersonSettings) => before.filters.filter((known) => known.name !== name);
  return save(
    c,
    desk,
    (before) => ({ ...before, filters: [...others(before), filter].slice(-mostFilters) }),
    `${paths.flags}${query}`,
  );
};
const removeFilter = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const name = field(await c.req.parseBody(), 'name');
  return save(c, desk, (before) => ({ ...before, filters: before.filters.filter((known) => known.name !== name) }));
};

const pause = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  await takePause(desk.ports.records, c.var.person.name, toIso(desk.ports.now()));
  return c.redirect(`${paths.settings}?saved=yes`, 303);
};

export const settingsRoutes: readonly Route[] = [
  { method: 'GET', path: '/settings', permission: 'look', handle: show },
  { method: 'POST', path: '/settings/care', permission: 'look', handle: care },
  { method: 'POST', path: '/settings/keys', permission: 'look', handle: keyboard },
  { method: 'POST', path: '/settings/pause', permission: 'look', handle: pause },
  { method: 'POST', path: '/settings/filters', permission: 'look', handle: addFilter },
  { method: 'POST', path: '/settings/filters/remove', permission: 'look', handle: removeFilter },
];
