/**
 * The command `hostwarden`: names the subcommands, turns whatever ends one into a message and an exit status.
 * 0 nothing flagged · 1 something flagged (`scan`) · 2 wrong usage or input · 3 could not finish.
 *
 * Each subcommand is a file with one `register…`; its action imports what it needs when it runs, so that `scan` starts fast.
 */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import { registerAudit } from './audit.ts';
import { registerCases } from './cases.ts';
import { registerClassify } from './classify.ts';
import { registerFeeds } from './feeds.ts';
import { registerInventory } from './inventory.ts';
import { registerLetters } from './letters.ts';
import { registerLinks } from './links.ts';
import { registerMove } from './move.ts';
import { registerNotices } from './notices.ts';
import { registerPolicy } from './policy.ts';
import { registerPrivacy } from './privacy.ts';

import { registerQueues } from './queues.ts';

import { registerReplay } from './replay.ts';
import { registerReport } from './report.ts';
import { registerScan } from './scan.ts';
import { registerSimulate } from './simulate.ts';
import { registerStart } from './start.ts';
import { registerSwitch } from './switch.ts';

/** In the order in which `--help` lists them. */
const subcommands: readonly ((program: Command) => void)[] = [
  registerStart,
  registerScan,
  registerClassify,
  registerLinks,
  registerFeeds,
  registerReplay,
  registerPolicy,
  registerInventory,
  registerCases,
  registerLetters,
  registerNotices,
  registerQueues,
  registerSwitch,
  registerSimulate,
  registerAudit,
  registerMove,
  registerPrivacy,
  registerReport,
];

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
    throw error;
  });
  const program = new Command('hostwarden')
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError('(hostwarden --help lists the commands)')
    .exitOverride();
  for (const register of subcommands) register(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = exitStatusOf(error);
  }
};
