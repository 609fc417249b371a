/** `hostwarden privacy …`: what is kept about a customer, its erasure, a legal hold on it, and the register of processing. */
import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import type { ErasePlan } from '../../shared/report/privacy/erase.ts';
import type { CustomerHoldings } from '../../shared/report/privacy/holdings.ts';
import type { Kept } from '../../shared/report/privacy/terms.ts';
import { writeOutput } from './output.ts';
import { dataOption, needsData, placeOf, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & { readonly policy?: string };
type ExportOptions = Options & { readonly output: string };
type EraseOptions = Options & { readonly dryRun: boolean };
type HoldOptions = Options & { readonly reason?: string; readonly release: boolean };
type RegisterOptions = Options & { readonly format: 'markdown' | 'html'; readonly output: string };

const policyOption = (): Option =>
  new Option(
    '--policy <FILE>',
    'says how long what is kept; default: HOSTWARDEN_POLICY, else the one that was put, else the example',
  );
const sub = (name: string, description: string): Command =>
  new Command(name).description(description).addOption(dataOption()).addOption(stageOption()).addOption(policyOption());

export const registerPrivacy = (program: Command): void => {
  const privacy = program
    .command('privacy')
    .description('personal data: a customer’s own, and how all of it is processed');
  privacy.addCommand(
    sub('export', 'everything that is kept about a customer, as a ZIP')
      .argument('<CUSTOMER>', 'its id in the inventory')
      .requiredOption('--output <FILE>', 'the ZIP to write; - for stdout')
      .action(exportCustomer),
  );
  privacy.addCommand(
    sub('erase', 'erase a customer, and say what is kept and why')
      .argument('<CUSTOMER>', 'its id in the inventory')
      .option('--dry-run', 'only say what would be done', false)
      .action(eraseCustomer),
  );
  privacy.addCommand(
    sub('hold', 'keep everything of a customer, whatever the policy says')
      .argument('<CUSTOMER>', 'its id in the inventory')
      .option('--reason <TEXT>', 'why, for the record')
      .option('--release', 'end the hold', false)
      .action(hold),
  );
  privacy.addCommand(
    sub('register', 'the register of processing (GDPR, Article 30), made from the policy')
      .addOption(new Option('--format <FORMAT>').choices(['markdown', 'html']).default('markdown'))
      .option('--output <FILE>', 'the file to write; - for stdout', '-')
      .action(register),
  );
};

const now = async () => {
  const [{ Temporal }, { toIso }] = await Promise.all([import('temporal-polyfill'), import('../../shared/time.ts')]);
  return toIso(Temporal.Now.instant());
};
const who = (): string => `${userInfo().username} (command line)`;

const withCustomer = async (
  id: string,
  { policy: file, ...where }: Options,
  work: (held: CustomerHoldings, host: Ports, policy: Policy) => Promise<void>,
): Promise<void> => {
  needsData(where);
  const [{ customerHoldings }, { policyFor }] = await Promise.all([
    import('../../shared/report/privacy/holdings.ts'),
    import('./policy.ts'),
  ]);
  await withHost(where, async (host) => {
    const held = await customerHoldings(id, host);
    if (held === undefined)
      throw new GiveUp(
        `There is no customer ${id} in ${placeOf(where)}.`,
        'Their ids: npm run hostwarden -- inventory export',
      );
    await work(held, host, await policyFor(file, host, where));
  });
};

const exportCustomer = (id: string, { output, ...options }: ExportOptions): Promise<void> =>
  withCustomer(id, options, async (held, host, policy) => {
    const [{ exportFiles }, { pack }] = await Promise.all([
      import('../../shared/report/privacy/export.ts'),
      import('../../shared/report/zip.ts'),
    ]);
    const files = await exportFiles(held, host, policy, await now());
    await writeOutput(output, pack(files));
    process.stderr.write(`hostwarden: ${Object.keys(files).length} files about ${id} in ${output}\n`);
  });

const reasons: Readonly<Record<Kept['because'], string>> = {
  hold: 'a legal hold; end it with privacy hold --release',
  'contract-runs': 'the contract runs; an inventory with status terminated ends it',
  'case-open': 'a case is open, or an appeal not decided',
  'appeal-window': 'proof of a case (GDPR, Article 17(3)(e))',
  retention: 'the months of the policy',
};
const say = (plan: ErasePlan, done: string): void => {
  for (const { contract, cases, sites } of plan.erase) {
    const rows = [...cases, ...sites].reduce((sum, each) => sum + each.rows.length, 0);
    const blobs = [...cases, ...sites].reduce((sum, each) => sum + each.blobs.length, 0);
    process.stdout.write(
      `${done}\t${contract.id}\t${cases.length} cases, ${sites.length} sites, ${rows} rows, ${blobs} files\n`,
    );
  }
  for (const { contract, why } of plan.keep)
    process.stdout.write(
      `kept\t${contract}\t${reasons[why.because]}${why.until === undefined ? '' : `, until ${why.until}`}\n`,
    );
  process.stdout.write(`${plan.whole ? done : 'kept'}\t${plan.customer}\tname, address, contacts\n`);
};

const eraseCustomer = (id: string, { dryRun, ...options }: EraseOptions): Promise<void> =>
  withCustomer(id, options, async (held, host, policy) => {
    const { erase, planErasure } = await import('../../shared/report/privacy/erase.ts');
    const { forgetImports } = await import('../../shared/site/import.ts');
    const at = await now();
    const plan = planErasure(held, policy, at, true);
    if (!dryRun) {
      await erase(plan, held, { who: who(), at }, host, policy);
      await forgetImports(host);
    }
    say(plan, dryRun ? 'would be erased' : 'erased');
  });

const hold = (id: string, { reason, release, ...options }: HoldOptions): Promise<void> =>
  withCustomer(id, options, async (held, { records }, policy) => {
    const [{ holdKey, privacyScope }, { trailWrites }] = await Promise.all([
      import('../../shared/report/privacy/erase.ts'),
      import('../../shared/audit/trail.ts'),
    ]);
    if (!release && (reason ?? '').trim() === '')
      throw new GiveUp('A hold needs a reason.', 'Give it with --reason TEXT.');
    const before = held.own.find(({ sk }) => sk === 'hold');
    if (release === (before === undefined))
      throw new GiveUp(`${id} ${release ? 'is not' : 'is already'} held.`, release ? '' : 'End it with --release.');
    const at = await now();
    const what = release ? 'released' : 'held';
    const fact = { at, who: who(), what, data: { reason: reason ?? '' }, policyVersion: policy.version } as const;
    await records.transact([
      release
        ? { delete: holdKey(id), if: 'any' }
        : { put: { ...holdKey(id), body: { by: who(), at, reason: reason ?? '' } }, if: 'absent' },
      ...(await trailWrites(privacyScope(id), fact, records)),
    ]);
    process.stdout.write(`${id}: ${what}\n`);
  });

const register = async ({ format, output, policy: file, ...where }: RegisterOptions): Promise<void> => {
  const [{ registerOf }, { policyFor }, { readPolicy }] = await Promise.all([
    import('../../shared/report/privacy/register.ts'),
    import('./policy.ts'),
    import('./read-policy.ts'),
  ]);
  const { existsSync } = await import('node:fs');
  // Without an installation the policy file, or the example, says all.
  const policy =
    where.stage === undefined && !existsSync(where.data)
      ? await readPolicy(file)
      : await withHost(where, (host) => policyFor(file, host, where));
  await writeOutput(output, Buffer.from(registerOf(policy, format)));
};
