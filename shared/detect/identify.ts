/** Which of our four languages a text is in, by its letters (`eld`, its smallest table: .99 right on a sentence, 40 µs). */
import { isLanguage, type Language } from '../messages.ts';

/** Undefined: too short, or none of ours for sure. */
export type Identify = (text: string) => Language | undefined;

const shortest = 12;
/** Enough to be sure; more only costs time. */
const looked = 400;

/** Loaded when asked for (1 MB of code): a command that reads no text starts without it. */
export const loadIdentify = async (): Promise<Identify> => {
  const { eld } = await import('eld/extrasmall');
  eld.setLanguageSubset(['en', 'nl', 'fr', 'de']);
  return (text) => {
    if (text.length < shortest) return undefined;
    const { language } = eld.detect(text.slice(0, looked));
    return isLanguage(language) ? language : undefined;
  };
};
