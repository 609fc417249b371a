/** A bare text as a page, for `classify` and for trying rules out. */
import { languageFrom } from '../crawl/language.ts';
import type { PageView } from '../crawl/page-view.ts';
import type { Language } from '../messages.ts';

/** Paragraphs (empty lines) become blocks. Language: as given, else by its commonest little words, else undefined. */
export const pageOfText = (text: string, language: Language | undefined = languageFrom('', [text])): PageView => ({
  url: 'about:text',
  status: 200,
  headers: {},
  ...(language === undefined ? {} : { language }),
  title: '',
  description: '',
  keywords: '',
  headings: [],
  visible: text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ text: block.trim(), tag: 'p', quoted: false })),
  hidden: [],
  links: [],
  images: [],
  labels: [],
  files: [],
  forms: 0,
  simhash: '0'.repeat(16),
  sha256: '0'.repeat(64),
});
