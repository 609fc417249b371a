/** Customers: the list, and one with contacts, contracts, sites and cases. */
import type { FC } from 'hono/jsx';
import type { Case } from '../../shared/case/case.ts';
import { may } from '../../shared/review/roles.ts';
import type { Contact, Contract, Customer } from '../../shared/site/inventory.ts';
import type { SiteRecord } from '../../shared/table.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Facts } from '../../shared/web/parts.tsx';
import type { AllowFault, TypedAllow } from './allow.ts';
import { AllowForm } from './allow-parts.tsx';
import { CaseTable } from './case-list-page.tsx';
import { type ConsoleContext, type Desk, home, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { Pager } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { SiteTable } from './site-list-page.tsx';

export const CustomersView: FC<{
  c: ConsoleContext;
  customers: readonly Customer[];
  next?: string | undefined;
  /** What was searched for. */
  asked?: string | undefined;
  message?: Message | undefined;
}> = ({ c, customers, next, asked, message }) => {
  const { t } = c.var;
  const { customerColumns: columns } = t.site;
  return (
    <Frame c={c} title={t.site.customers} section="customers" message={message}>
      <div class="spread">
        <h1>{t.site.customers}</h1>
        {may(c.var.person.roles, 'privacy') ? <a href={`${home}/looks`}>{t.privacy.looks.title}</a> : null}
        <form method="get" action={paths.customers} class="inline">
          <label class="visually-hidden" for="q">
            {t.site.findCustomer}
          </label>
          <input id="q" name="q" type="search" value={asked} placeholder={t.site.findCustomerExample} required />
          <button type="submit">{t.site.findCustomer}</button>
        </form>
      </div>
      {message !== undefined ? null : customers.length === 0 ? (
        <div class="card empty">
          <h2>{t.site.noCustomers}</h2>
          <p>{t.site.noSitesHelp}</p>
        </div>
      ) : (
        <Sheet c={c} name="customers" class="list">
          <thead>
            <tr>
              <th scope="col">{columns.customer}</th>
              <th scope="col">{columns.id}</th>
              <th scope="col">{columns.language}</th>
            </tr>
          </thead>
          <tbody>
            {customers.map((customer) => (
              <tr>
                <td class="lead-cell">
                  <a href={paths.customer(customer.id)}>
                    <Text text={customer.name} />
                  </a>
                </td>
                <td>
                  <Text text={customer.id} />
                </td>
                <td>{t.common.languageNames[customer.language]}</td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
      <Pager c={c} next={next} />
    </Frame>
  );
};

export type Held = {
  readonly contract: Contract;
  readonly sites: readonly SiteRecord[];
  readonly cases: readonly Case[];
};

/** A customer who came through the one of the page. */
export type Resold = { readonly customer: Customer; readonly cases: readonly Case[] };
const isOpen = ({ state }: Case): boolean => state.kind !== 'closed' && state.kind !== 'terminated';

/** What a reseller answers for: all open cases in one list, and whose they are. */
const Through: FC<{ c: ConsoleContext; desk: Desk; through: readonly Resold[] }> = ({ c, desk, through }) => {
  const { t } = c.var;
  const open = through.flatMap(({ cases }) => cases).filter(isOpen);
  if (through.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{t.site.resold}</h2>
      {open.length === 0 ? (
        <p class="muted">{t.site.noResoldCases}</p>
      ) : (
        <CaseTable c={c} desk={desk} name="resold" cases={open} />
      )}
      <ul class="dense">
        {through.map(({ customer, cases }) => (
          <li>
            <a href={paths.customer(customer.id)}>
              <Text text={customer.name} />
            </a>{' '}
            <span class="muted small">{t.site.openCases(cases.filter(isOpen).length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const CustomerView: FC<{
  c: ConsoleContext;
  desk: Desk;
  customer: Customer;
  contacts: readonly Contact[];
  held: readonly Held[];
  through: readonly Resold[];
  refused?: { readonly typed: TypedAllow; readonly fault: AllowFault } | undefined;
  message?: Message | undefined;
}> = ({ c, desk, customer, contacts, held, through, refused, message }) => {
  const { t } = c.var;
  // What still runs stands first.
  const cases = held.flatMap((one) => one.cases).toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return (
    <Frame c={c} title={customer.name} section="customers" message={message}>
      <div class="title">
        <h1>
          <Text text={customer.name} />
        </h1>
        <span class="muted small">
          <Text text={customer.id} />
        </span>
        {may(c.var.person.roles, 'privacy') ? <a href={paths.privacy(customer.id)}>{t.privacy.link}</a> : null}
      </div>
      <div class="split">
        <div class="stack">
          {cases.length === 0 ? null : (
            <section class="stack tight">
              <h2>{t.site.cases}</h2>
              <CaseTable c={c} desk={desk} name="own" cases={cases} />
            </section>
          )}
          <Through c={c} desk={desk} through={through} />
          <h2>{t.site.contracts}</h2>
          {held.map(({ contract, sites }) => (
            <section class="stack tight">
              <div class="title">
                <h3>
                  <Text text={contract.domain} />
                </h3>
                <Badge tone={contract.status === 'active' ? 'good' : 'bad'}>
                  {t.common.contractStatuses[contract.status]}
                </Badge>
                <span class="muted small">
                  <Text text={`${contract.id} · ${t.site.renews} ${c.var.words.date(contract.renewsOn)}`} />
                </span>
              </div>
              <SiteTable c={c} of={contract.domain} sites={sites} />
            </section>
          ))}
        </div>
        <aside class="stack">
          <Card title={t.site.contacts}>
            <ul class="dense">
              {contacts.map((contact) => (
                <li>
                  <Text text={contact.name} />
                  <div class="muted small">
                    <Text text={contact.email} />
                    <br />
                    {t.common.contactRoles[contact.role]}, {t.common.languageNames[contact.language]}
                  </div>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t.site.address}>
            <Facts
              of={[
                [
                  t.site.address,
                  customer.address.map((line) => (
                    <div>
                      <Text text={line} />
                    </div>
                  )),
                ],
                [t.site.language, t.common.languageNames[customer.language]],
              ]}
            />
          </Card>
          <AllowForm c={c} action={paths.customer(customer.id)} help={t.allow.customerHelp} {...refused} />
        </aside>
      </div>
    </Frame>
  );
};
