/**
 * `npm run train -- [--data DIR] [--output DIR]`: fits the text model, writes it as a module, and its card. Same data, same file.
 *
 *   sets + own sentences → train | tune | report → fit on train → calibrate on tune → fit on both → 8 bits → figures on report
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../../shared/detect/model/model.ts';
import { platt, quantise, sumBy } from './calibrate.ts';
import { cardOf } from './card.ts';
import { expandTemplates, ownSources } from './expand.ts';
import { examplesOf, fitWeights } from './fit.ts';
import { judge } from './judge.ts';
import { dataSets, readSets } from './sets.ts';

const keptWeights = 120_000;
const fillings = 20;
/** One own sentence weighs as much as a hundred labelled ones: they are few, clean, and of the kind that the model is for. */
const templateWeight = 100;

/** Sets that ask what the model is for, and are not all of one kind. */
const calibrating = new Set([...ownSources, 'gahd', 'hatemoji-build']);

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') },
    output: { type: 'string', default: join(import.meta.dirname, '../../shared/detect/model') },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);

if (!existsSync(values.data)) {
  say(`train: no data in ${values.data}; name the folder with --data DIR`);
  process.exit(2);
}
const { samples, missing } = readSets(values.data);
if (missing.length > 0) {
  say(`train: not in ${values.data}: ${missing.join(', ')}`);
  process.exit(2);
}
const examples = examplesOf([...samples, ...expandTemplates(fillings, templateWeight)]);
const inPart = (...parts: readonly string[]) => examples.filter(({ sample }) => parts.includes(sample.part));
say(`train: ${examples.length} texts from ${new Set(dataSets.map(({ name }) => name)).size} sets and own templates`);

const sum = sumBy(fitWeights(inPart('train')));
const tuning = inPart('tune').filter(({ sample }) => calibrating.has(sample.source));
const calibration = platt(tuning.map((example) => ({ sum: sum(example), hateful: example.sample.hateful })));
const model = quantise(fitWeights(inPart('train', 'tune')), calibration, keptWeights);

const bytes = encodeModel(model);
writeFileSync(
  join(values.output, 'hate.generated.ts'),
  `/** Made by \`npm run train\`; see CARD.md. */\nexport const hateModel =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
const report = inPart('report').map(({ sample }) => sample);
writeFileSync(
  join(values.output, 'CARD.md'),
  cardOf({ model, bytes: bytes.length, examples, judged: judge(report, model) }),
);
say(`train: ${bytes.length} bytes, version ${model.version}`);
