/**
 * Reads pictures in a process of its own: a decoder is native code in front of hostile bytes, and where it dies or hangs, it dies or
 * hangs alone. The process starts with the first picture and ends after a quiet minute, which gives its 200 MB back.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Picture, type PictureProblem, type PictureReader, pictureProblems } from '../detect/pictures/picture.ts';
import { RetryLater } from '../errors.ts';

const startMs = 20_000;
const answerMs = 15_000;
const quietMs = 60_000;
/** Of the child's JavaScript; decoded pixels and weights live outside it. */
const heapMegabytes = 256;

const share = z.number().min(0).max(1);
const answerSchema = z.object({
  answer: z.union([
    z.enum(pictureProblems),
    z.object({
      hash: z.string().regex(/^[0-9a-f]{16}$/),
      scores: z.object({ drawing: share, hentai: share, neutral: share, porn: share, sexy: share }),
      width: z.int(),
      height: z.int(),
    }),
  ]),
});
const readySchema = z.object({ ready: z.boolean() });

/** The next message, or nothing: it died, or said nothing for so long, and then it is ended. */
const heard = (child: ChildProcess, withinMs: number): Promise<unknown> =>
  new Promise((resolve) => {
    const settle = (message?: unknown): void => {
      clearTimeout(late);
      child.off('message', settle).off('exit', settle).off('error', settle);
      resolve(message);
    };
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      settle();
    }, withinMs);
    child
      .on('message', settle)
      .on('exit', () => settle())
      .on('error', () => settle());
  });

export type ChildReaderOptions = {
  /** For tests: another module, shorter times. */
  readonly module?: string;
  readonly answerMs?: number;
  readonly quietMs?: number;
};
export type ChildReader = PictureReader & {
  /** Starts the process. False: this platform has no decoder, and nothing is started again. Throws RetryLater where it did not start. */
  readonly start: () => Promise<boolean>;
};

export const childPictureReader = (options: ChildReaderOptions = {}): ChildReader => {
  const module = options.module ?? fileURLToPath(new URL('./child.ts', import.meta.url));
  let child: Promise<ChildProcess | undefined> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let quiet: NodeJS.Timeout | undefined;
  let available = true;

  const open = async (): Promise<ChildProcess | undefined> => {
    const opened = fork(module, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
    });
    opened.once('exit', () => {
      child = undefined;
    });
    const ready = readySchema.safeParse(await heard(opened, startMs));
    if (ready.success && ready.data.ready) return opened;
    if (ready.success) available = false;
    opened.kill('SIGKILL');
    child = undefined;
    return undefined;
  };
  const started = async (): Promise<ChildProcess | undefined> => {
    if (!available) return undefined;
    child ??= open();
    const process = await child;
    if (process === undefined && available) throw new RetryLater('The process that reads pictures did not start.');
    return process;
  };
  const endWhenQuiet = (process: ChildProcess): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => process.kill(), options.quietMs ?? quietMs);
    quiet.unref();
  };
  const readOne = async (bytes: Uint8Array): Promise<Picture | PictureProblem> => {
    clearTimeout(quiet);
    const process = await started();
    if (process === undefined) return 'broken';
    const answer = heard(process, options.answerMs ?? answerMs);
    process.send({ bytes: Uint8Array.from(bytes) }, () => undefined);
    const read = answerSchema.safeParse(await answer);
    endWhenQuiet(process);
    return read.success ? read.data.answer : 'broken';
  };
  return {
    start: async () => {
      const process = await started();
      if (process !== undefined) endWhenQuiet(process);
      return process !== undefined;
    },
    read: (bytes) => {
      const answer = turn.then(() => readOne(bytes));
      turn = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      clearTimeout(quiet);
      (await child)?.kill('SIGKILL');
    },
  };
};
