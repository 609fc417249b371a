import type { FC } from 'hono/jsx';
import { type ConsoleContext, paths } from './desk.ts';
import { query, Tabs } from './parts.tsx';

export type MailTab = 'parked' | 'automatic' | 'outbox' | 'letters';
const hrefs: Readonly<Record<MailTab, string>> = {
  parked: paths.parked,
  automatic: `${paths.parked}${query({ status: 'automatic' })}`,
  outbox: paths.outbox,
  letters: paths.letters,
};

/** Everything about mail beside what belongs to one case. */
export const MailTabs: FC<{ c: ConsoleContext; tab?: MailTab }> = ({ c, tab }) => {
  const { title, tabs } = c.var.t.mail;
  return (
    <Tabs
      label={title}
      items={(Object.keys(hrefs) as MailTab[]).map((name) => ({
        href: hrefs[name],
        text: tabs[name],
        current: name === tab,
      }))}
    />
  );
};

export const NoMail: FC<{ c: ConsoleContext; tab: MailTab }> = ({ c, tab }) => {
  const { title, help } = c.var.t.mail.empty[tab];
  return (
    <div class="card empty">
      <h2>{title}</h2>
      <p>{help}</p>
    </div>
  );
};
