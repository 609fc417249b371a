/** Who looked at what on a day; for those who watch over privacy. */
import type { FC } from 'hono/jsx';
import { type Look, looksOf } from '../../shared/audit/looks.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { may, type Permission } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { type ConsoleContext, type Desk, home, type Route } from './desk.ts';
import { Frame } from './frame.tsx';
import { Moment } from './parts.tsx';
import { readFlag } from './records.ts';
import { Sheet } from './sheet.tsx';
import { readDate } from './words.ts';

/** What takes more than to read flags and cases: whoever watches over privacy sees that it was opened, and may not open it themselves. */
const guarded: Partial<Record<Look['kind'], Permission>> = { parked: 'read-mail', restricted: 'restricted' };

/** Flags by their id, as far as the reader may see them: a hash says nothing to anybody. */
type Named = ReadonlyMap<string, Flag>;
const isOfFlag = (look: Look): boolean => look.kind === 'flags' || 'url' in look;
const flagsOf = async (c: ConsoleContext, looks: readonly Look[], { ports }: Desk): Promise<Named> => {
  if (!may(c.var.person.roles, 'look')) return new Map();
  const ids = [...new Set(looks.filter(isOfFlag).map(({ id }) => id))];
  const flags = await Promise.all(ids.map((id) => readFlag(ports.records, id)));
  return new Map(flags.flatMap((flag) => (flag === undefined ? [] : [[flag.value.id, flag.value] as const])));
};

const LookedAt: FC<{ c: ConsoleContext; look: Look; named: Named }> = ({ c, look, named }) => {
  const { common, privacy } = c.var.t;
  const flag = isOfFlag(look) ? named.get(look.id) : undefined;
  const thing = flag === undefined ? look.id : `${flag.site} · ${common.categories[flag.category]}`;
  const text = <Text text={`${privacy.looks.kinds[look.kind]} ${thing}`} />;
  if (!may(c.var.person.roles, guarded[look.kind] ?? 'look')) return text;
  // Of a picture or a file, the thing is the flag that shows its page.
  return <a href={`${home}/${'url' in look ? 'flags' : look.kind}/${encodeURIComponent(look.id)}`}>{text}</a>;
};

const LooksView: FC<{ c: ConsoleContext; day: string; looks: readonly Look[]; named: Named }> = ({
  c,
  day,
  looks,
  named,
}) => {
  const { outside, privacy } = c.var.t;
  return (
    <Frame c={c} title={privacy.looks.title} section="customers">
      <h1>{privacy.looks.title}</h1>
      <form method="get" class="filter-form">
        <label>
          {privacy.looks.day} <input type="date" name="day" value={day} />
        </label>
        <button type="submit">{privacy.looks.show}</button>
      </form>
      <p class="muted small">{privacy.looks.help}</p>
      {looks.length === 0 ? (
        <p>{outside.none}</p>
      ) : (
        <Sheet c={c} name="looks" class="list">
          <thead>
            <tr>
              <th scope="col">{c.var.t.audit.columns.at}</th>
              <th scope="col">{c.var.t.audit.columns.who}</th>
              <th scope="col">{c.var.t.audit.columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {looks.map((look) => (
              <tr>
                <td class="nowrap">
                  <Moment c={c} at={look.at} />
                </td>
                <td>
                  <Text text={look.by} />
                </td>
                <td>
                  <LookedAt c={c} look={look} named={named} />
                  {'url' in look ? <Text text={` ${look.url}`} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Frame>
  );
};

const show = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const asked = c.req.query('day') ?? '';
  const day = readDate(asked) === undefined ? c.var.words.now.slice(0, 10) : asked;
  const looks = await looksOf(day, desk.ports.records);
  return c.html(<LooksView c={c} day={day} looks={looks} named={await flagsOf(c, looks, desk)} />);
};

export const looksRoutes: readonly Route[] = [{ method: 'GET', path: '/looks', permission: 'privacy', handle: show }];
