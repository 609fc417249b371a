/**
 * `npm run languages`: writes shared/detect/languages.generated.ts, what `eld` knows of our four languages. Of its smallest table (50,000
 * pieces of words of sixty languages) those that say anything about one of ours; all of it took 30 MB and 150 ms at every start.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languages } from '../../shared/messages.ts';

/** Files of the package that it does not export. */
const open = createRequire(import.meta.url);
const source = join(import.meta.dirname, '../../node_modules/eld/src');
const { ngramsData } = open(join(source, 'ngrams/extrasmall.js')) as {
  readonly ngramsData: {
    readonly languages: Readonly<Record<string, string>>;
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
};
/** Bytes of UTF-8 beyond ASCII stand there as letters that lower-case text leaves free. */
const { dictionary } = open(join(source, 'dictionary.js')) as { readonly dictionary: readonly string[] };

const byteOf = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return (code >= 97 && code <= 122) || code === 39 || code === 96 ? code : dictionary.indexOf(letter, 128);
};
const numbers = languages.map(
  (language) => Object.entries(ngramsData.languages).find(([, code]) => code === language)?.[0] ?? '',
);
const bytes: number[] = [];
let count = 0;
for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
  const said = numbers.flatMap((number, at) => (scores[number] === undefined ? [] : [[at, scores[number]] as const]));
  if (said.length === 0) continue;
  const piece = ngram.trim();
  const edges = (ngram.startsWith(' ') ? 1 : 0) | (ngram.endsWith(' ') ? 2 : 0);
  const letters = [...piece].map(byteOf);
  if (letters.length > 4 || letters.includes(-1)) throw new Error(`cannot write ${JSON.stringify(ngram)}`);
  bytes.push(...letters, ...Array.from({ length: 4 - letters.length }, () => 0));
  bytes.push(edges | (said.reduce((bits, [at]) => bits | (1 << at), 0) << 2), ...said.map(([, score]) => score));
  count += 1;
}
writeFileSync(
  join(import.meta.dirname, '../../shared/detect/languages.generated.ts'),
  `/** Made by \`npm run languages\` from eld 2.1.0, Copyright 2023 Nito T.M., Apache-2.0. */\nexport const pieces =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
process.stderr.write(`languages: ${count} pieces, ${bytes.length} bytes\n`);
