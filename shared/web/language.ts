/** Which language a visitor reads. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { type InEveryLanguage, isLanguage, type Language, languages } from '../messages.ts';

/** Each language in its own words, for whoever looks for it. */
export const ownNames: InEveryLanguage = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

/** The best of Accept-Language (`fr-BE` is French), else English. */
export const acceptedLanguage = (c: Context): Language => {
  const accepted = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'en',
    match: (wanted, { default: fallback }) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.split('-')[0]?.toLowerCase() ?? '')
        .find(isLanguage) ?? fallback,
  });
  return isLanguage(accepted) ? accepted : 'en';
};
