/** The two things thrown on purpose, named by what must happen next. Everything else thrown is a bug. */

/** The same work may succeed later: the message goes back to its queue. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  readonly retryInSeconds: number | undefined;

  constructor(message: string, options: { retryInSeconds?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.retryInSeconds = options.retryInSeconds;
  }
}

/** Trying again cannot help. `message` says what is wrong, `remedy` what a person can do about it. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
  readonly remedy: string;
  /** Exit status of the command line: 2 wrong usage or input, 3 could not finish. */
  readonly exitStatus: 2 | 3;

  constructor(message: string, remedy: string, options: { exitStatus?: 2 | 3; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.remedy = remedy;
    this.exitStatus = options.exitStatus ?? 2;
  }
}

const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .join('\n')
    : '';
/** For the log: what kind of error and where, without its message, which may quote a customer. */
export const errorFacts = (error: unknown): { readonly error: string; readonly stack: string } => ({
  error: error instanceof Error ? error.name : typeof error,
  stack: framesOf(error),
});
/** The same of a host's own machinery, its disk and its mailbox: where the error is one of ours, it says what a person can do. */
export const ownTrouble = (error: unknown): { readonly error: string; readonly stack: string } =>
  error instanceof RetryLater || error instanceof GiveUp ? { error: error.message, stack: '' } : errorFacts(error);
