/** `hostwarden switch`: kill switches per stage; every change is kept with who and why. */
import { type Command, Option } from 'commander';
import { isStage, type Stage, stages } from '../../shared/case/switches.ts';
import { GiveUp } from '../../shared/errors.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & { readonly by?: string; readonly reason?: string };

export const registerSwitch = (program: Command): void => {
  program
    .command('switch')
    .argument('[step]', stages.join(', '))
    .argument('[to]', 'on or off')
    .description('switch a stage off or on; without arguments, say how they stand')
    .addOption(dataOption())
    .addOption(stageOption())
    .addOption(new Option('--by <NAME>', 'who does it, as the record shall say'))
    .addOption(new Option('--reason <TEXT>', 'why, as the record shall say'))
    .action(run);
};

const wrong = (message: string, remedy: string): GiveUp => new GiveUp(message, remedy, { exitStatus: 2 });

const run = async (step: string | undefined, to: string | undefined, options: Options): Promise<void> => {
  needsData(options);
  if (step === undefined) return withHost(options, show);
  if (!isStage(step)) throw wrong(`There is no stage ${step}.`, `Name one of ${stages.join(', ')}.`);
  if (to !== 'on' && to !== 'off') throw wrong('Say on or off.', `For example: hostwarden switch ${step} off`);
  const { by, reason } = options;
  if (by === undefined || by.trim() === '' || reason === undefined || reason.trim() === '')
    throw wrong('A switch wants a name and a reason.', 'Add --by NAME and --reason TEXT; both stay in the record.');
  await withHost(options, async (ports) => {
    const { setSwitch } = await import('../../shared/case/switches.ts');
    const done = await setSwitch({ stage: step, to, by, reason }, ports);
    process.stdout.write(`${step} ${done === 'unchanged' ? `was ${to} already` : to}\n`);
  });
};

const show = async ({ records }: Parameters<Parameters<typeof withHost>[1]>[0]): Promise<void> => {
  const { readSwitches, switchChanges } = await import('../../shared/case/switches.ts');
  const [now, changes] = await Promise.all([readSwitches(records), switchChanges(records)]);
  const last = (stage: Stage): string => {
    const entry = changes.find(({ data }) => (data as { readonly stage?: string }).stage === stage);
    if (entry === undefined) return '';
    const { reason } = entry.data as { readonly reason?: string };
    return `\tsince ${entry.at}, ${entry.who}: ${(reason ?? '').replaceAll(/\s+/g, ' ')}`;
  };
  for (const stage of stages) process.stdout.write(`${stage}\t${now[stage] ?? 'on'}${last(stage)}\n`);
};
