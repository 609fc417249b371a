/**
 * Signing in for trying Hostwarden out, on loopback only: the staff named on the command line, one click in sample mode, else a
 * one-time code that appears on the terminal, which only the operator of this machine can read.
 */
import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { GiveUp } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { secretHash } from '../../shared/secret.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert } from '../../shared/web/parts.tsx';
import { field, home } from './desk.ts';
import { Outside } from './frame.tsx';
import { languageOf } from './language.tsx';
import { type Login, nextPage, type Person } from './login.ts';
import { sessions } from './session.ts';
import type { CommonTexts } from './texts/en/common.ts';
import { textsFor } from './texts/texts.ts';

export type OneTimeLoginOptions = {
  readonly ports: Ports;
  /** Names must differ: they are what a decision is signed with. */
  readonly staff: readonly Person[];
  readonly base: string;
  /** One click signs in. Only where the data is invented. */
  readonly sample: boolean;
  /** Writes a line on the terminal. */
  readonly announce: (line: string) => void;
};

const codeSeconds = 300;
const codeTries = 5;
const codeLength = 8; // 40 bits, five tries
const sessionHours = 12;
/** The sample's clock leaps over weeks; its sessions, which guard nothing, leap with it. */
const sampleSessionHours = 24 * 3650;

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host) || host.endsWith('.localhost');
/** By the Host header, so that a name which an attacker points at this machine opens nothing. */
const fromLoopback = (request: Request): boolean => isLoopback(new URL(request.url).hostname);

type Code = { readonly hash: string; readonly until: Iso; readonly tries: number };

/** Throws GiveUp where `base` is not on loopback. */
export const oneTimeLogin = ({ ports, staff, base, sample, announce }: OneTimeLoginOptions): Login => {
  if (!isLoopback(new URL(base).hostname)) {
    throw new GiveUp(
      `the built-in login works on loopback only, and the console would be at ${base}`,
      'Leave the address at 127.0.0.1, or set an OpenID Connect issuer.',
    );
  }
  const wordsOf = (c: Context): CommonTexts => textsFor(languageOf(c)).common;
  const store = sessions(ports, base, sample ? sampleSessionHours : sessionHours);
  const codes = new Map<string, Code>();
  const personNamed = (name: string | undefined): Person | undefined => staff.find((person) => person.name === name);

  const spend = (name: string, typed: string): 'right' | 'wrong' | 'spent' => {
    const code = codes.get(name);
    if (code === undefined || code.tries >= codeTries || toIso(ports.now()) >= code.until) return 'spent';
    const hash = secretHash(typed.trim().toLowerCase());
    if (!timingSafeEqual(Buffer.from(hash), Buffer.from(code.hash))) {
      codes.set(name, { ...code, tries: code.tries + 1 });
      return 'wrong';
    }
    codes.delete(name);
    return 'right';
  };

  const CodePage = ({ c, name, next, fault }: { c: Context; name: string; next: string; fault?: string }) => {
    const t = wordsOf(c);
    return (
      <Outside c={c} title={t.login.title} brand={t.brand}>
        <h1>{t.login.title}</h1>
        <form method="post" action={`${home}/login/code`}>
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="next" value={next} />
          <div class="field">
            <label for="code">
              <Text text={t.login.codeFor(name)} />
            </label>
            <span class="hint" id="code-hint">
              {t.login.codeHint}
            </span>
            {fault === undefined ? null : <span class="error">{fault}</span>}
            <input
              id="code"
              name="code"
              class="mono"
              autocomplete="one-time-code"
              autofocus
              required
              aria-describedby="code-hint"
            />
          </div>
          <button type="submit" class="primary">
            {t.login.enter}
          </button>
        </form>
        <p>
          <a href={`${home}/login`}>{t.login.another}</a>
        </p>
      </Outside>
    );
  };

  const routes = new Hono();
  routes.use(
    createMiddleware(async (c, next) =>
      fromLoopback(c.req.raw) ? next() : c.text('Only on this machine itself.', 403),
    ),
  );
  routes.get('/', (c) => {
    const t = wordsOf(c);
    return c.html(
      <Outside c={c} title={t.login.title} brand={t.brand}>
        <h1>{t.login.title}</h1>
        {c.req.query('out') === undefined ? null : (
          <Alert tone="good" live>
            {t.login.signedOut}
          </Alert>
        )}
        <p class="muted">{sample ? t.login.sample : t.login.code}</p>
        {staff.map((person) => (
          <form method="post" action={`${home}/login`}>
            <input type="hidden" name="next" value={nextPage(c.req.query('next'))} />
            <input type="hidden" name="name" value={person.name} />
            <button type="submit">
              <Text text={t.login.as(person.name)} />{' '}
              <span class="muted small">({person.roles.map((role) => t.roles[role]).join(', ')})</span>
            </button>
          </form>
        ))}
      </Outside>,
    );
  });
  routes.post('/', async (c) => {
    const form = await c.req.parseBody();
    const person = personNamed(field(form, 'name'));
    const next = nextPage(field(form, 'next'));
    if (person === undefined) return c.redirect(`${home}/login`, 303);
    if (sample) {
      c.header('Set-Cookie', await store.start(person.name));
      return c.redirect(next, 303);
    }
    const code = ports.newId().slice(0, codeLength);
    codes.set(person.name, { hash: secretHash(code), until: addSeconds(toIso(ports.now()), codeSeconds), tries: 0 });
    announce(wordsOf(c).login.announce(person.name, code));
    return c.html(<CodePage c={c} name={person.name} next={next} />);
  });
  routes.post('/code', async (c) => {
    const t = wordsOf(c);
    const form = await c.req.parseBody();
    const person = personNamed(field(form, 'name'));
    const next = nextPage(field(form, 'next'));
    if (person === undefined) return c.redirect(`${home}/login`, 303);
    const outcome = spend(person.name, field(form, 'code'));
    if (outcome !== 'right') {
      const fault = outcome === 'wrong' ? t.login.codeWrong : t.login.codeSpent;
      return c.html(<CodePage c={c} name={person.name} next={next} fault={fault} />, 422);
    }
    c.header('Set-Cookie', await store.start(person.name));
    return c.redirect(next, 303);
  });
  routes.post('/out', async (c) => {
    c.header('Set-Cookie', await store.end(c.req.raw));
    return c.redirect(`${home}/login?out=1`, 303);
  });

  return {
    routes,
    // Roles come from the staff as it is now, so a restart with other roles takes effect at once.
    person: async (request) => (fromLoopback(request) ? personNamed((await store.find(request))?.name) : undefined),
  };
};
