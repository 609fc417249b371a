/** `hostwarden cases dossier ID`: the proof of a case as one ZIP file, optionally time-stamped. */
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { isLanguage } from '../../shared/messages.ts';
import { writeOutput } from './output.ts';
import { dataOption, needsData, placeOf, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & {
  readonly output?: string;
  readonly timestamp?: string;
  readonly language?: string;
  readonly policy?: string;
};

export const registerDossier = (cases: Command): void => {
  cases
    .command('dossier')
    .description('everything that is kept about a case, with a table of contents and a manifest, as a ZIP file')
    .argument('<ID>', 'its reference, e.g. hw-7k3f9qxd2m')
    .option('--output <FILE>', 'where to write it; - for stdout (default: ID.zip)')
    .option('--timestamp <URL>', 'RFC 3161 authority that stamps the manifest (default: HOSTWARDEN_TIMESTAMP_URL)')
    .option('--language <LANGUAGE>', 'of the table of contents: nl, fr, de or en (default: the customer’s)')
    .option(
      '--policy <FILE>',
      'the provider’s policy; default: HOSTWARDEN_POLICY, else the one that was put, else the example',
    )
    .addOption(dataOption())
    .addOption(stageOption())
    .action(write);
};

const write = async (id: string, { output, timestamp, language, policy: file, ...where }: Options): Promise<void> => {
  if (language !== undefined && !isLanguage(language))
    throw new GiveUp(`${language} is not a language of the dossier.`, 'Write nl, fr, de or en.');
  needsData(where);
  const [{ makeDossier }, { policyFor }, { askForStamp }, { readConfig }] = await Promise.all([
    import('../dossier/dossier.ts'),
    import('./policy.ts'),
    import('./ask-for-stamp.ts'),
    import('../../shared/config.ts'),
  ]);
  const config = readConfig(process.env);
  if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
  const authority = timestamp ?? config.value.timestampUrl;
  const { randomBytes } = await import('node:crypto');
  const zip = await withHost(where, async (host) =>
    makeDossier(id, host, await policyFor(file, host, where), {
      language,
      nonce: randomBytes(8).toString('hex'),
      stamp: authority === undefined ? undefined : askForStamp(authority),
    }),
  );
  if (zip === undefined)
    throw new GiveUp(
      `There is no case ${id} in ${placeOf(where)}.`,
      'List them with: npm run hostwarden -- cases list',
    );
  const target = output ?? `${id}.zip`;
  await writeOutput(target, zip);
  process.stderr.write(`hostwarden: ${target}; check it with: audit verify --dossier ${target}\n`);
};
