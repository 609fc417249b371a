/** `hostwarden policy put FILE`, `policy show`, and the policy that other commands go by. */
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { outsideDomain } from '../../shared/policy/senders.ts';
import { putPolicy, storedPolicy } from '../../shared/policy/stored.ts';
import type { Ports } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { variables } from '../../shared/variables.ts';
import { readPolicy } from './read-policy.ts';
import { dataOption, needsData, placeOf, stageOption, type Where, withHost } from './with-host.ts';

/**
 * The file, else on a machine of one's own the one that its service is told to go by, else the one that was put, else there the example.
 * A deployment never runs on the example.
 */
export const policyFor = async (
  file: string | undefined,
  { records }: Pick<Ports, 'records'>,
  where: Where,
): Promise<Policy> => {
  const own = where.stage === undefined ? process.env[variables.policy] : undefined;
  const named = file ?? (own === '' ? undefined : own);
  if (named !== undefined) return readPolicy(named);
  const stored = await storedPolicy(records);
  if (stored !== undefined) return stored.policy;
  if (where.stage === undefined) return defaultPolicy;
  throw new GiveUp(
    `There is no policy at ${placeOf(where)} yet.`,
    `Put yours: npm run hostwarden -- policy put FILE --stage ${where.stage}`,
  );
};

export const registerPolicy = (program: Command): void => {
  const policy = program.command('policy').description('the provider’s rules: what is forbidden, how long, who speaks');
  policy
    .command('put')
    .description('judge by this policy from now on; flags and cases keep the version they were judged by')
    .argument('<FILE>', 'JSON, like shared/policy/default-policy.json')
    .addOption(dataOption())
    .addOption(stageOption())
    .action(put);
  policy
    .command('show')
    .description('print the one in force')
    .addOption(dataOption())
    .addOption(stageOption())
    .action(show);
};

/** What the deployment may not send from would stand still at the first notice. Throws GiveUp with every such address. */
const checkSenders = async (policy: Policy, stage: string): Promise<void> => {
  const { readDeployment } = await import('../../shared/host/deployed.ts');
  const { mailDomain } = await readDeployment(stage, process.env);
  if (mailDomain === undefined) return; // named by hand, table and all
  const said = (field: 'from' | 'replyTo'): string[] =>
    outsideDomain(policy, field, mailDomain).map(({ path, address }) => `  ${path}: ${address}`);
  const faults = said('from');
  if (faults.length > 0)
    throw new GiveUp(
      `Stage ${stage} sends from addresses @${mailDomain} and from no others:\n${faults.join('\n')}`,
      'Correct them, or deploy the stage with another mailDomain (cdk.json); nothing was changed.',
    );
  const elsewhere = said('replyTo');
  if (elsewhere.length > 0)
    process.stderr.write(
      `Answers by mail are read here at @${mailDomain} alone; have these forwarded there:\n${elsewhere.join('\n')}\n`,
    );
};

const put = async (file: string, where: Where): Promise<void> => {
  const policy = await readPolicy(file);
  if (where.stage !== undefined) await checkSenders(policy, where.stage);
  const answer = await withHost(where, ({ records, now }) => putPolicy(records, policy, toIso(now())));
  if (answer === 'version-taken')
    throw new GiveUp(
      `There has been another policy of version "${policy.version}" at ${placeOf(where)}.`,
      'Write a new version into the file: flags and cases name the version they were judged by.',
    );
  process.stdout.write(
    answer === 'put'
      ? `Version ${policy.version} is in force.\n`
      : `Version ${policy.version} was in force already; nothing was changed.\n`,
  );
};

const show = async (where: Where): Promise<void> => {
  needsData(where);
  const policy = await withHost(where, (host) => policyFor(undefined, host, where));
  process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
};
