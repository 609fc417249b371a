/** Where one machine keeps its compiled link lists. A file of its own, so that a scan does not load a whole host for it. */
import { join } from 'node:path';

export const feedsFolder = (dataFolder: string): string => join(dataFolder, 'feeds');
