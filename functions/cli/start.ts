/** `hostwarden start`: the standalone host until Ctrl-C. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../shared/config.ts';
import { GiveUp } from '../../shared/errors.ts';
import { keepHeapSmall } from '../../shared/host/heap.ts';
import type { Person } from '../console/login.ts';
import type { Running } from '../standalone/start.ts';

type StartOptions = {
  readonly data?: string;
  readonly port?: number;
  readonly host?: string;
  readonly inventory?: string;
  readonly policy?: string;
};

/** Whoever confirms a flag finds another to decide and to sign; one runs the network and gives out tokens, one reads everything. */
const staffByDefault: readonly Person[] = [
  { name: 'Rosa Reviewer', roles: ['reviewer'] },
  { name: 'Remy Reviewer', roles: ['reviewer'] },
  { name: 'Ada Approver', roles: ['approver'] },
  { name: 'Mona Manager', roles: ['business-manager'] },
  { name: 'Nils Network', roles: ['network-administrator'] },
  { name: 'Hugo Helpdesk', roles: ['helpdesk'] },
  { name: 'Abel Accountant', roles: ['accountant'] },
  { name: 'Auke Auditor', roles: ['auditor'] },
];

export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('run on this machine: crawl, review, notify, hear, terminate; with no inventory on an invented sample')
    .option('--data <DIR>', 'folder that holds everything (default: "data")')
    .option('--port <N>', 'of the console; the sample sites take the next (default: 8080)', toPort)
    .option('--host <ADDRESS>', 'loopback address to listen on (default: 127.0.0.1)')
    .option('--inventory <FILE>', 'the sites to watch over, CSV or JSON; imported at every start')
    .option('--policy <FILE>', 'the provider’s policy; without it, the example policy')
    .addHelpText('after', '\nFurther settings are environment variables, HOSTWARDEN_…; see shared/config.ts.')
    .action(run);
};

const toPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_534) throw new InvalidArgumentError('Write a number from 0 to 65534.');
  return port;
};

const say = (line: string): void => {
  process.stderr.write(`hostwarden: ${line}\n`);
};

const run = async (options: StartOptions): Promise<void> => {
  say('starting');
  // From here on, not from when it is ready: whoever stops it half started must not leave it half stopped.
  keepHeapSmall();
  const stopAsked = stopSignal();
  const [{ startStandalone }, { jsonLog }, { readPolicy }, { readInventoryFile }] = await Promise.all([
    import('../standalone/start.ts'),
    import('../../shared/host/log.ts'),
    import('./read-policy.ts'),
    import('./inventory-file.ts'),
  ]);
  const config = await readEnvironment();
  const policyFile = options.policy ?? config.policyFile;
  const dataFolder = options.data ?? config.dataFolder;
  const running = await startStandalone({
    dataFolder,
    host: options.host ?? config.host,
    port: options.port ?? config.port,
    baseUrl: config.baseUrl,
    staff: config.staff.length > 0 ? config.staff.map(({ name, role }) => ({ name, roles: [role] })) : staffByDefault,
    oidc: config.oidc,
    inventory: options.inventory === undefined ? undefined : await readInventoryFile(options.inventory),
    policy: policyFile === undefined ? undefined : await readPolicy(policyFile),
    smtp: config.smtp,
    maildir: config.maildir,
    imapUrl: config.imapUrl,
    mailTestAddress: config.mailTestAddress,
    chromium: config.chromium,
    textModel: config.textModel,
    webhook: config.webhookUrl === undefined ? undefined : { url: config.webhookUrl, secret: config.webhookSecret },
    whmcs: config.whmcs,
    // On a terminal only what needs attention; a service's log takes everything.
    log: jsonLog(config.logLevel === 'info' && process.stderr.isTTY ? 'warn' : config.logLevel),
    announce: say,
  });
  printAddresses(running, config.oidc !== undefined);
  if (config.mailTestAddress !== undefined && !running.sample)
    say(`test mode: every mail goes to ${config.mailTestAddress}, and no deadline starts`);
  await stopAsked;
  say('finishing what is in hand; once more ends at once');
  process.once('SIGINT', () => process.exit(130));
  await running.stop();
  say('stopped; nothing is lost, start again any time');
};

/** Flags say what differs from start to start; what a service file sets for good comes from the environment. */
const readEnvironment = async (): Promise<Config> => {
  const { readConfig } = await import('../../shared/config.ts');
  const config = readConfig(process.env);
  if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
  return config.value;
};

/** Results go to stdout: one address a line, its name first. */
const printAddresses = ({ base, sample, mailbox }: Running, atIssuer: boolean): void => {
  const lines = [
    `console  ${base}/console`,
    ...(mailbox ? [`mailbox  ${base}/mailbox`] : []),
    ...(sample ? [`clock    ${base}/clock`, `sample   ${base}/sample`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  say(
    sample
      ? 'ready, on an invented hosting; one click signs in, and every mail stays in the mailbox'
      : atIssuer
        ? 'ready; staff sign in at the OpenID Connect issuer'
        : 'ready; whoever signs in finds a one-time code here',
  );
};

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
