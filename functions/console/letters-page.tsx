/** What is to go by post, one PDF a day. */
import type { FC } from 'hono/jsx';
import type { LetterDay } from '../../shared/pdf/day.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { MailTabs, NoMail } from './mail-tabs.tsx';
import { NumberCell, query } from './parts.tsx';
import { Sheet } from './sheet.tsx';

export const LettersView: FC<{ c: ConsoleContext; days: readonly LetterDay[] }> = ({ c, days }) => {
  const { t, words } = c.var;
  const { mail } = t;
  return (
    <Frame c={c} title={mail.title} section="parked">
      <h1>{mail.title}</h1>
      <MailTabs c={c} tab="letters" />
      {days.length === 0 ? <NoMail c={c} tab="letters" /> : <p class="muted small">{mail.letters.help}</p>}
      {days.length === 0 ? null : (
        <Sheet c={c} name="letters" label={mail.tabs.letters}>
          <thead>
            <tr>
              <th scope="col">{mail.letters.columns.day}</th>
              <th scope="col">{mail.letters.columns.count}</th>
              <th scope="col">{mail.letters.columns.print}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, letters }) => (
              <tr>
                <th scope="row">
                  <time datetime={day}>{words.date(day)}</time>
                </th>
                <NumberCell words={words} value={letters} />
                <td>
                  <a href={paths.lettersOf(day)}>{mail.letters.print}</a>{' '}
                  <a class="small" href={`${paths.lettersOf(day)}${query({ twoSided: '1' })}`}>
                    {mail.letters.twoSided}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Frame>
  );
};
