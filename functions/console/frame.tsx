/** The frame of the console's pages: navigation, who is signed in, and the outcome of what was just done. */
import type { Context } from 'hono';
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { may, type Permission } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Nav, type NavItem, Page } from '../../shared/web/page.tsx';
import { Alert, type Tone } from '../../shared/web/parts.tsx';
import { askedOf, countText } from './counts.ts';
import { type ConsoleContext, home, paths } from './desk.ts';
import { KeyMap } from './keys.tsx';
import { LanguageChoice, languageOf } from './language.tsx';
import { nextPage } from './login.ts';
import { mailTabsOf } from './mail-tabs.tsx';
import { outsidePaths } from './outside-paths.ts';
import { needsPause } from './person.ts';
import { consoleScript } from './script.ts';
import { consoleStyle } from './style.ts';

export type Message = { readonly tone: Tone; readonly text: Child };
/** The console's main pages in their order; who may not open one does not see it. */
const sections = [
  { name: 'flags', permission: 'look' },
  { name: 'cases', permission: 'look' },
  { name: 'parked', permission: undefined },
  { name: 'outside', permission: 'look' },
  { name: 'sites', permission: 'look' },
  { name: 'customers', permission: 'look' },
  { name: 'figures', permission: 'figures' },
  { name: 'rules', permission: 'figures' },
  { name: 'switches', permission: 'operate' },
  { name: 'tokens', permission: 'manage-access' },
] as const satisfies readonly {
  readonly name: string;
  /** Undefined: whoever has one of its tabs. */
  readonly permission: Permission | undefined;
}[];
export type Section = (typeof sections)[number]['name'];

/** What waits behind a link, as a number that a screen reader hears in words. */
const countOf = (c: ConsoleContext, name: Section): Pick<NavItem, 'count'> => {
  const { counts, t } = c.var;
  const counted: Partial<Record<Section, readonly [number: number, say: (count: string) => string]>> = {
    flags: [askedOf(counts), t.consult.askedCount],
    cases: [counts.replied, t.case.repliedCount],
    parked: [counts.parked, t.mail.parkedCount],
    outside: [counts.orders, t.orders.openCount],
  };
  const of = counted[name];
  if (of === undefined) return {};
  const [number, say] = of;
  const text = countText(number);
  return { count: { id: `count-${name}`, text: number === 0 ? '' : text, words: number === 0 ? '' : say(text) } };
};

/** Where a choice of language leads back to: this page, or the one whose form it answers (access.tsx). */
const thisPage = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === 'GET' ? pathname + search : pathname;
};

export const Frame: FC<
  PropsWithChildren<{
    c: ConsoleContext;
    title: string;
    section?: Section;
    message?: Message | undefined;
    /** Where to look again in a second, while something is under way. */
    next?: string | undefined;
    /** Beside the one of every page. */
    scripts?: readonly string[];
  }>
> = ({ c, title, section, message, next, scripts = [], children }) => {
  const { person, t } = c.var;
  const { nav, navigation, signOut, brand } = t.common;
  const [mail] = mailTabsOf(person.roles);
  const items = sections
    .filter(({ permission }) => (permission === undefined ? mail !== undefined : may(person.roles, permission)))
    .map(({ name }) => ({
      href: name === 'outside' ? outsidePaths.reports : name === 'parked' ? (mail?.href ?? '') : paths[name],
      text: name === 'outside' ? t.outside.nav : nav[name],
      current: name === section,
      ...(name === 'flags' || name === 'cases' ? { does: name } : {}),
      ...countOf(c, name),
    }));
  return (
    <Page
      title={`${title} · ${brand}`}
      language={c.var.language}
      brand={brand}
      home={paths.flags}
      width="wide"
      styles={[consoleStyle.url]}
      scripts={[consoleScript.url, ...scripts]}
      refreshSeconds={next === undefined ? undefined : 1}
      refreshTo={next}
      footer={
        <>
          <a href={paths.settings}>{t.settings.link}</a>
          <LanguageChoice c={c} back={thisPage(c)} />
          <span>{t.common.times(c.var.words.zone)}</span>
        </>
      }
      nav={
        <>
          <Nav label={navigation} items={items} />
          <div class="person">
            <span>
              <Text text={person.name} /> ({person.roles.map((role) => t.common.roles[role]).join(', ')})
            </span>
            <form method="post" action={`${home}/login/out`}>
              <button type="submit" class="quiet">
                {signOut}
              </button>
            </form>
          </div>
        </>
      }
    >
      {message === undefined ? null : (
        <Alert tone={message.tone} live>
          <div>{message.text}</div>
        </Alert>
      )}
      {needsPause(c.var.self) ? (
        <Alert tone="info">
          <strong>{t.settings.pauseTitle}</strong>
          <span>
            {t.settings.pause(c.var.self.exposure?.sincePause ?? 0)} <a href={paths.settings}>{t.settings.pauseLink}</a>
          </span>
        </Alert>
      ) : null}
      {children}
      <KeyMap c={c} />
    </Page>
  );
};

/** A page for those who are not signed in. */
export const Outside: FC<PropsWithChildren<{ c: Context; title: string; brand: string; next?: string }>> = ({
  c,
  title,
  brand,
  next,
  children,
}) => (
  <Page
    title={`${title} · ${brand}`}
    language={languageOf(c)}
    brand={brand}
    styles={[consoleStyle.url]}
    refreshSeconds={next === undefined ? undefined : 0}
    refreshTo={next}
    footer={<LanguageChoice c={c} back={`${paths.login}?next=${encodeURIComponent(nextPage(c.req.query('next')))}`} />}
  >
    <div class="card login">{children}</div>
  </Page>
);

/** A page that only says what is the matter, and what to do. */
export const Note: FC<{ title: string; help: Child; href?: string; link?: string }> = ({ title, help, href, link }) => (
  <>
    <h1>{title}</h1>
    <p>{help}</p>
    {href === undefined ? null : (
      <p>
        <a href={href}>{link}</a>
      </p>
    )}
  </>
);
