/** What is to go by post, one PDF a day. */
import type { FC } from 'hono/jsx';
import type { LetterDay } from '../../shared/pdf/day.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { MailTabs, NoMail } from './mail-tabs.tsx';
import { query } from './parts.tsx';

export const LettersView: FC<{ c: ConsoleContext; days: readonly LetterDay[] }> = ({ c, days }) => {
  const { mail } = c.var.t;
  return (
    <Frame c={c} title={mail.title} section="parked">
      <h1>{mail.title}</h1>
      <MailTabs c={c} tab="letters" />
      {days.length === 0 ? <NoMail c={c} tab="letters" /> : <p class="muted small">{mail.letters.help}</p>}
      <ul class="dense">
        {days.map(({ day, letters }) => (
          <li>
            <strong>{day}</strong> <span class="muted">{mail.letters.count(letters)}</span>{' '}
            <a href={paths.lettersOf(day)}>{mail.letters.print}</a>{' '}
            <a class="small" href={`${paths.lettersOf(day)}${query({ twoSided: '1' })}`}>
              {mail.letters.twoSided}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
};
