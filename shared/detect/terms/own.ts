/** The index of our own rules. */
import { accusationForms } from '../detectors/accusations.ts';
import { nameForms } from '../model/lexicon.ts';
import { compileTerms, type ReadyTerms, type TermIndex } from './compile.ts';
import { termRules } from './index.ts';
import { ownReady } from './ready.ts';

export const ownTerms = (ready: ReadyTerms | undefined = ownReady()): TermIndex =>
  compileTerms(termRules, nameForms, accusationForms, ready);
