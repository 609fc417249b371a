/** Who looked at what on a day; for those who watch over privacy. */
import type { FC } from 'hono/jsx';
import { type Look, looksOf } from '../../shared/audit/looks.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { type ConsoleContext, type Desk, home, type Route } from './desk.ts';
import { Frame } from './frame.tsx';
import { Moment } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { readDate } from './words.ts';

const LooksView: FC<{ c: ConsoleContext; day: string; looks: readonly Look[] }> = ({ c, day, looks }) => {
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
                  {/* Of a picture or a file, the thing is the flag that shows its page. */}
                  <a href={`${home}/${'url' in look ? 'flags' : look.kind}/${encodeURIComponent(look.id)}`}>
                    <Text text={`${privacy.looks.kinds[look.kind]} ${look.id}`} />
                  </a>
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

const show = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const asked = c.req.query('day') ?? '';
  const day = readDate(asked) === undefined ? c.var.words.now.slice(0, 10) : asked;
  return c.html(<LooksView c={c} day={day} looks={await looksOf(day, ports.records)} />);
};

export const looksRoutes: readonly Route[] = [{ method: 'GET', path: '/looks', permission: 'privacy', handle: show }];
