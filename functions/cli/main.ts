/**
 * The command `hostwarden`: names the subcommands, turns whatever ends one into a message and an exit status.
 * 0 nothing flagged · 1 something flagged (`scan`) · 2 wrong usage or input · 3 could not finish.
 *
 * Each subcommand is a file with one `register…`; its action imports what it needs when it runs, so that `scan` starts fast.
 */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { GiveUp, RetryLater } from '../../shared/errors.ts';

type Register = (program: Command) => void;
/** In the order in which `--help` lists them. Where one is named, its own file alone is loaded. */
const subcommands: readonly (readonly [names: string, load: () => Promise<Register>])[] = [
  ['start', async () => (await import('./start.ts')).registerStart],
  ['scan', async () => (await import('./scan.ts')).registerScan],
  ['classify', async () => (await import('./classify.ts')).registerClassify],
  ['links', async () => (await import('./links.ts')).registerLinks],
  ['feeds', async () => (await import('./feeds.ts')).registerFeeds],
  ['replay', async () => (await import('./replay.ts')).registerReplay],
  ['policy', async () => (await import('./policy.ts')).registerPolicy],
  ['inventory', async () => (await import('./inventory.ts')).registerInventory],
  ['cases', async () => (await import('./cases.ts')).registerCases],
  ['letters', async () => (await import('./letters.ts')).registerLetters],
  ['notices', async () => (await import('./notices.ts')).registerNotices],
  ['queues', async () => (await import('./queues.ts')).registerQueues],
  ['switch', async () => (await import('./switch.ts')).registerSwitch],
  ['simulate', async () => (await import('./simulate.ts')).registerSimulate],
  ['audit', async () => (await import('./audit.ts')).registerAudit],
  ['export import', async () => (await import('./move.ts')).registerMove],
  ['privacy', async () => (await import('./privacy.ts')).registerPrivacy],
  ['report', async () => (await import('./report.ts')).registerReport],
];
/** All of them where none is named, for help; or where nothing is called so, for what may have been meant. */
const registersFor = (name = ''): Promise<readonly Register[]> => {
  const named = subcommands.filter(([names]) => names.split(' ').includes(name));
  return Promise.all((named.length > 0 ? named : subcommands).map(([, load]) => load()));
};

const say = (text: string): void => {
  process.stderr.write(`hostwarden: ${text}\n`);
};

/** What ended the command, as a message on stderr and an exit status. */
const exitStatusOf = (error: unknown): number => {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof GiveUp) {
    say(error.message);
    if (error.remedy !== '') process.stderr.write(`${error.remedy}\n`);
    return error.exitStatus;
  }
  if (error instanceof RetryLater) {
    say(`${error.message} Try again later.`);
    return 3;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(`unexpected failure, please report it: ${message}`);
  if (error instanceof Error && error.stack !== undefined) process.stderr.write(`${error.stack}\n`);
  return 3;
};

export const main = async (argv: readonly string[]): Promise<void> => {
  // `hostwarden … | head`: the reader has seen enough, which is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    say(`the output could not be written: ${error.message}`);
    process.exit(3);
  });
  const program = new Command('hostwarden')
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError('(hostwarden --help lists the commands)')
    .exitOverride();
  for (const register of await registersFor(argv[0])) register(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = exitStatusOf(error);
  }
};
