/** `npm run evaluate -- [--data DIR]`: figures of the committed model and of all detectors over the suite, for the README. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluation } from './report.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') } },
});
process.stdout.write(await evaluation(values.data));
