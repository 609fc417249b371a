/**
 * The labelled sets, each with its own idea of hatred brought to one question: does the text attack people for belonging to a
 * protected group? Rows that keep company (a pair that differs in one word) stay in one part.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/messages.ts';
import { readCsv } from './csv.ts';
import { type Part, partOf, type Sample } from './sample.ts';

type Row = Readonly<Record<string, string>>;
type Read = {
  readonly text: string;
  /** Undefined: the set cannot say, so the row is left out. */
  readonly hateful: boolean | undefined;
  readonly part: Part;
  readonly weight?: number;
};
export type DataSet = {
  readonly name: string;
  readonly licence: string;
  readonly file: string;
  readonly language: Language;
  /** Of a row, against a sentence of our own at 1: less where labels are noisy or mean something else. */
  readonly weight: number;
  readonly read: (row: Row) => Read;
};

const field = (row: Row, name: string): string => row[name] ?? '';
const parts = (dev: boolean, key: string): Part => (dev ? 'report' : partOf(key) === 'tune' ? 'tune' : 'train');
/** Pairs name each other; the smaller id stands for both. */
const pairKey = (a: string, b: string): string => (b !== '' && b < a ? b : a);
const ofFeelings = (row: Row): Read => {
  const feelings = field(row, 'sentiment').split('_');
  const text = field(row, 'tweet');
  const hateful = feelings.includes('hateful')
    ? true
    : feelings.length === 1 && feelings[0] === 'normal'
      ? false
      : undefined;
  return { text, hateful, part: partOf(text) };
};
const ofHatemoji = (dev: boolean) => (row: Row) => ({
  text: field(row, 'text'),
  hateful: field(row, 'label_gold') === '1',
  part: parts(dev, pairKey(field(row, 'entry_id').padStart(6, '0'), field(row, 'matched_id').padStart(6, '0'))),
});

export const dataSets: readonly DataSet[] = [
  {
    name: 'davidson',
    licence: 'MIT',
    file: 'davidson/labeled_data.csv',
    language: 'en',
    weight: 0.25,
    // Offensive without hatred is harmless here, and there is far too much of it.
    read: (row) => {
      const text = field(row, 'tweet').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
      const offensive = field(row, 'class') === '1';
      return { text, hateful: field(row, 'class') === '0', part: partOf(text), weight: offensive ? 0.15 : 1 };
    },
  },
  {
    name: 'stormfront',
    licence: 'CC BY-SA 3.0 ES',
    file: 'stormfront/stormfront_sentences.csv',
    language: 'en',
    weight: 0.3,
    read: (row) => {
      const label = field(row, 'label');
      const hateful = label === 'hate' ? true : label === 'noHate' ? false : undefined;
      return { text: field(row, 'text'), hateful, part: partOf(field(row, 'file_id').replace(/_.*/, '')) };
    },
  },
  {
    name: 'edos',
    licence: 'CC0 1.0',
    file: 'edos-train-dev/edos_labelled_aggregated.csv',
    language: 'en',
    weight: 0.3,
    read: (row) => ({
      text: field(row, 'text'),
      hateful: field(row, 'label_sexist') === 'sexist',
      part: parts(field(row, 'split') === 'dev', field(row, 'text')),
    }),
  },
  {
    name: 'hatemoji-build',
    licence: 'CC BY 4.0',
    file: 'hatemoji-build/train.csv',
    language: 'en',
    weight: 0.5,
    read: ofHatemoji(false),
  },
  {
    name: 'hatemoji-build',
    licence: 'CC BY 4.0',
    file: 'hatemoji-build/validation.csv',
    language: 'en',
    weight: 0.5,
    read: ofHatemoji(true),
  },
  { name: 'mlma-en', licence: 'MIT', file: 'mlma-en-fr/en_dataset.csv', language: 'en', weight: 0.2, read: ofFeelings },
  { name: 'mlma-fr', licence: 'MIT', file: 'mlma-en-fr/fr_dataset.csv', language: 'fr', weight: 0.3, read: ofFeelings },
  {
    name: 'surge',
    licence: 'MIT',
    file: 'surge-profanity-toxicity/toxicity_en.csv',
    language: 'en',
    weight: 0.3,
    // Toxic is more than hateful: only what is not even toxic is told apart.
    read: (row) => ({
      text: field(row, 'text'),
      hateful: field(row, 'is_toxic') === 'Not Toxic' ? false : undefined,
      part: partOf(field(row, 'text')),
    }),
  },
  {
    name: 'gahd',
    licence: 'CC BY 4.0',
    file: 'gahd-train-dev/gahd.csv',
    language: 'de',
    weight: 0.8,
    read: (row) => ({
      text: field(row, 'text'),
      hateful: field(row, 'label') === '1',
      part: parts(field(row, 'split') === 'dev', pairKey(field(row, 'gahd_id'), field(row, 'contrastive_gahd_id'))),
    }),
  },
  {
    name: 'germeval2018',
    licence: 'CC BY 4.0',
    file: 'germeval2018-train/germeval2018.training.txt',
    language: 'de',
    weight: 0.3,
    read: (row) => ({
      text: field(row, 'text'),
      hateful: field(row, 'fine') === 'ABUSE',
      part: partOf(field(row, 'text')),
    }),
  },
  {
    name: 'iwg',
    licence: 'CC BY-SA 3.0',
    file: 'iwg-de/german_hatespeech_refugees.csv',
    language: 'de',
    weight: 0.4,
    read: (row) => {
      const [one, two] = [1, 2].map((expert) => field(row, `HatespeechOrNot (Expert ${expert})`) === 'YES');
      const text = field(row, 'Tweet');
      return { text, hateful: one === two ? one : undefined, part: partOf(text) };
    },
  },
];

const rowsOf = (file: string, text: string): readonly Row[] => {
  if (!file.endsWith('.txt')) return readCsv(text);
  return text.split('\n').flatMap((line) => {
    const [words, coarse, fine] = line.split('\t');
    return words === undefined || fine === undefined ? [] : [{ text: words, coarse: coarse ?? '', fine: fine.trim() }];
  });
};

/** Every row of every set found below `folder`; the names of files that are not there come back beside them. */
export const readSets = (
  folder: string,
): { readonly samples: readonly Sample[]; readonly missing: readonly string[] } => {
  const missing: string[] = [];
  const samples = dataSets.flatMap(({ name, file, language, weight, read }): Sample[] => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      missing.push(file);
      return [];
    }
    return rowsOf(file, readFileSync(path, 'utf8')).flatMap((row) => {
      const { text, hateful, part, weight: share = 1 } = read(row);
      if (hateful === undefined || text.trim() === '') return [];
      return [{ text, language, hateful, weight: weight * share, source: name, part }];
    });
  });
  return { samples, missing };
};
