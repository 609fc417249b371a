import { createPageScorer, decodePageModel, type PageScorer } from './model.ts';
import { pageModel } from './pages.generated.ts';

/** The model that comes along, as text in a module: a function's bundle carries no loose files. */
export const loadPageModel = (): PageScorer => createPageScorer(decodePageModel(Buffer.from(pageModel, 'base64')));
