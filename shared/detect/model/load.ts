import { unpack } from '../packed.ts';
import { hateModel } from './hate.generated.ts';
import { createScorer, decodeModel, type Scorer } from './model.ts';

/** The model that comes along, as text in a module: a function's bundle carries no loose files. */
export const modelBytes = (): Uint8Array => unpack(hateModel);
export const loadHateModel = (): Scorer => createScorer(decodeModel(modelBytes()));
