import type { FC } from 'hono/jsx';
import { may, type Permission, type Role } from '../../shared/review/roles.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { query, Tabs } from './parts.tsx';

export type MailTab = 'parked' | 'automatic' | 'outbox' | 'letters';
const tabs: readonly { readonly name: MailTab; readonly href: string; readonly permission: Permission }[] = [
  { name: 'parked', href: paths.parked, permission: 'read-mail' },
  { name: 'automatic', href: `${paths.parked}${query({ status: 'automatic' })}`, permission: 'read-mail' },
  { name: 'outbox', href: paths.outbox, permission: 'read-mail' },
  { name: 'letters', href: paths.letters, permission: 'post-letter' },
];
/** Whoever posts letters does not read mails for that. */
export const mailTabsOf = (roles: readonly Role[]) => tabs.filter(({ permission }) => may(roles, permission));

/** Everything about mail beside what belongs to one case. */
export const MailTabs: FC<{ c: ConsoleContext; tab?: MailTab }> = ({ c, tab }) => {
  const { title, tabs: texts } = c.var.t.mail;
  return (
    <Tabs
      label={title}
      items={mailTabsOf(c.var.person.roles).map(({ name, href }) => ({
        href,
        text: texts[name],
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
