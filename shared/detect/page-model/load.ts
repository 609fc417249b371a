import { hiddenModel } from './hidden.generated.ts';
import { createPageScorer, decodePageModel, hiddenTopics, type PageScorer } from './model.ts';
import { pageModel } from './pages.generated.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64');
/** The models that come along, as text in modules: a function's bundle carries no loose files. */
export const loadPageModel = (): PageScorer => createPageScorer(decodePageModel(bytesOf(pageModel)));
/** Of what a page hides. */
export const loadHiddenModel = (): PageScorer => createPageScorer(decodePageModel(bytesOf(hiddenModel)), hiddenTopics);
