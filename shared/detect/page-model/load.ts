import { unpack } from '../packed.ts';
import { hiddenModel } from './hidden.generated.ts';
import { createPageScorer, decodePageModel, hiddenTopics, type PageScorer } from './model.ts';
import { pageModel } from './pages.generated.ts';

/** The models that come along, as text in modules: a function's bundle carries no loose files. */
export const loadPageModel = (): PageScorer => createPageScorer(decodePageModel(unpack(pageModel)));
/** Of what a page hides. */
export const loadHiddenModel = (): PageScorer => createPageScorer(decodePageModel(unpack(hiddenModel)), hiddenTopics);
