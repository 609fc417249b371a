/** Who works here. One interface, an implementation a way of signing in: one-time-login.tsx on loopback. */
import type { Hono } from 'hono';
import type { Role } from '../../shared/review/roles.ts';

/** `name` is the identity: it stands in every decision, and two signatures must differ in it. */
export type Person = { readonly name: string; readonly roles: readonly Role[] };

export interface Login {
  /** Whoever sends this request; undefined: nobody is signed in. */
  person(request: Request): Promise<Person | undefined>;
  /** `GET /` is the sign-in page (query `next`: where to go afterwards), `POST /out` ends the session. Mounted at /console/login. */
  readonly routes: Hono;
  /** Origins besides our own that signing in leads to. */
  readonly formAction?: readonly string[];
}

/** Only a page of the console itself: `next` comes from the address bar. */
export const nextPage = (next: string | undefined): string =>
  next !== undefined && /^\/console\/[^\\]*$/.test(next) && !next.startsWith('/console/login')
    ? next
    : '/console/flags';
