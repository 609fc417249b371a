/** The language in which the console speaks: the person's choice on this machine, else what the browser asks for. */
import type { Context, Env, Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { parse, serialize } from 'hono/utils/cookie';
import { isLanguage, type Language, languages } from '../../shared/messages.ts';
import { acceptedLanguage, ownNames } from '../../shared/web/language.ts';
import { field, home, paths } from './desk.ts';
import { textsFor } from './texts/texts.ts';

const cookie = 'language';
const oneYear = 365 * 86_400;

export const languageOf = (c: Context): Language => {
  const chosen = parse(c.req.header('Cookie') ?? '', cookie)[cookie];
  return chosen !== undefined && isLanguage(chosen) ? chosen : acceptedLanguage(c);
};

/** Only a page of the console itself may be gone back to. */
const isOwnPage = (path: string): boolean => /^\/console(\/[^\\]*)?$/.test(path);

/** `POST /language`: before the door, as the page for signing in speaks languages too. It changes nothing but the asker's own cookie. */
export const mountLanguage = <E extends Env>(app: Hono<E>): void => {
  app.post('/language', async (c) => {
    const form = await c.req.parseBody();
    const language = field(form, 'language');
    const back = field(form, 'back');
    const secure = new URL(c.req.url).protocol === 'https:';
    if (isLanguage(language)) {
      c.header(
        'Set-Cookie',
        serialize(cookie, language, { path: home, httpOnly: true, sameSite: 'Lax', maxAge: oneYear, secure }),
      );
    }
    return c.redirect(isOwnPage(back) ? back : paths.flags, 303);
  });
};

/** One button a language, each in its own words; the one that is spoken is marked. */
export const LanguageChoice: FC<{ c: Context; back: string }> = ({ c, back }) => {
  const spoken = languageOf(c);
  return (
    <form method="post" action={`${home}/language`} class="languages" aria-label={textsFor(spoken).common.language}>
      <input type="hidden" name="back" value={back} />
      {languages.map((language) => (
        <button
          type="submit"
          class="quiet"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === spoken ? 'true' : 'false'}
        >
          {ownNames[language]}
        </button>
      ))}
    </form>
  );
};
