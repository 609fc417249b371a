/** `hostwarden start`: the standalone host until Ctrl-C. */
import { type Command, InvalidArgumentError } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { isRole, roles } from '../../shared/review/roles.ts';
import type { Person } from '../console/login.ts';
import type { Running } from '../standalone/start.ts';

type StartOptions = {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly inventory?: string;
  readonly policy?: string;
  readonly staff: readonly Person[];
};

/** Three people, so that whoever confirms a flag finds another to decide and to sign. */
const staffByDefault: readonly Person[] = [
  { name: 'Rosa Reviewer', roles: ['reviewer'] },
  { name: 'Remy Reviewer', roles: ['reviewer'] },
  { name: 'Ada Approver', roles: ['approver'] },
];

export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('run on this machine: crawl, review, notify, hear, terminate; with no inventory on an invented sample')
    .option('--data <DIR>', 'folder that holds everything', 'data')
    .option('--port <N>', 'of the console; the sample sites take the next', toPort, 4300)
    .option('--host <ADDRESS>', 'loopback address to listen on', '127.0.0.1')
    .option('--inventory <FILE>', 'the sites to watch over, CSV or JSON')
    .option('--policy <FILE>', 'the provider’s policy; without it, the example policy')
    .option('--staff <WHO>', 'who works here, e.g. "An Peeters=reviewer;Bo Maes=approver"', toStaff, staffByDefault)
    .action(run);
};

const toPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_534) throw new InvalidArgumentError('Write a number from 0 to 65534.');
  return port;
};

/** `Name=role,role;Name=role`. */
const toStaff = (text: string): readonly Person[] => {
  const staff = text.split(';').map((part): Person => {
    const [name = '', held = ''] = part.split('=').map((side) => side.trim());
    const found = held.split(',').map((role) => role.trim());
    if (name === '' || name.length > 100 || !found.every(isRole))
      throw new InvalidArgumentError(`Write each as Name=role, with roles from ${roles.join(', ')}.`);
    return { name, roles: found.filter(isRole) };
  });
  if (new Set(staff.map(({ name }) => name)).size < staff.length)
    throw new InvalidArgumentError('Each name may come once: decisions are signed with it.');
  return staff;
};

const say = (line: string): void => {
  process.stderr.write(`hostwarden: ${line}\n`);
};

const run = async (options: StartOptions): Promise<void> => {
  say('starting');
  const [{ startStandalone }, { jsonLog }, { readPolicy }, { readInventoryFile }] = await Promise.all([
    import('../standalone/start.ts'),
    import('../../shared/host/log.ts'),
    import('./policy.ts'),
    import('./inventory-file.ts'),
  ]);
  const running = await startStandalone({
    dataFolder: options.data,
    host: options.host,
    port: options.port,
    staff: options.staff,
    inventory: options.inventory === undefined ? undefined : await readInventoryFile(options.inventory),
    policy: options.policy === undefined ? undefined : await readPolicy(options.policy),
    webhook: await readWebhook(),
    log: jsonLog('warn'),
    announce: say,
  });
  printAddresses(running);
  await stopSignal();
  say('finishing what is in hand; once more ends at once');
  process.once('SIGINT', () => process.exit(130));
  await running.stop();
  say('stopped; nothing is lost, start again any time');
};

/** The one setting that must not stand on a command line, where every user of the machine could read it, is its secret. */
const readWebhook = async (): Promise<{ readonly url: string; readonly secret: string | undefined } | undefined> => {
  const { readConfig, variables } = await import('../../shared/config.ts');
  const config = readConfig({ ...process.env, [variables.stage]: 'standalone' });
  if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
  const { webhookUrl, webhookSecret } = config.value;
  return webhookUrl === undefined ? undefined : { url: webhookUrl, secret: webhookSecret };
};

/** Results go to stdout: one address a line, its name first. */
const printAddresses = ({ base, sample }: Running): void => {
  const lines = [
    `console  ${base}/console`,
    `mailbox  ${base}/mailbox`,
    ...(sample ? [`clock    ${base}/clock`, `sample   ${base}/sample`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  say(
    sample
      ? 'ready, on an invented hosting; one click signs in, and every mail stays in the mailbox'
      : 'ready; whoever signs in finds a one-time code here',
  );
};

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
