/** Who looked at what on a day; for those who watch over privacy. */
import type { FC } from 'hono/jsx';
import { type Look, looksOf } from '../../shared/audit/looks.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { Frame } from './frame.tsx';
import { readDate } from './words.ts';

const LooksView: FC<{ c: ConsoleContext; day: string; looks: readonly Look[] }> = ({ c, day, looks }) => {
  const { outside } = c.var.t;
  return (
    <Frame c={c} title={outside.looks.title} section="outside">
      <h1>{outside.looks.title}</h1>
      <form method="get">
        <label>
          {outside.looks.day} <input type="date" name="day" value={day} />
        </label>{' '}
        <button type="submit">{outside.looks.show}</button>
      </form>
      <p class="muted small">{outside.looks.help}</p>
      {looks.length === 0 ? <p>{outside.none}</p> : null}
      <div class="scroll">
        <table class="list">
          <tbody>
            {looks.map((look) => (
              <tr>
                <td class="nowrap">{c.var.words.moment(look.at)}</td>
                <td>
                  <Text text={look.by} />
                </td>
                <td>
                  <code>
                    <Text text={`${look.kind} ${look.id}`} />
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  );
};

const show = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const asked = c.req.query('day') ?? '';
  const day = readDate(asked) === undefined ? c.var.words.now.slice(0, 10) : asked;
  return c.html(<LooksView c={c} day={day} looks={await looksOf(day, ports.records)} />);
};

export const looksRoutes: readonly Route[] = [{ method: 'GET', path: '/looks', permission: 'privacy', handle: show }];
