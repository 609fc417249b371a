/** The door without a key: no way of signing in is set up, so nobody is ever signed in, and the page says so. */
import { Hono } from 'hono';
import { Note, Outside } from './frame.tsx';
import { languageOf } from './language.tsx';
import type { Login } from './login.ts';
import { textsFor } from './texts/texts.ts';

export const noLogin = (): Login => {
  const routes = new Hono();
  routes.get('/', (c) => {
    const { brand, login } = textsFor(languageOf(c)).common;
    return c.html(
      <Outside c={c} title={login.title} brand={brand}>
        <Note title={login.title} help={login.noIssuer} />
      </Outside>,
      503,
    );
  });
  return { person: async () => undefined, routes };
};
