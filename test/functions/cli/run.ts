/** Runs the real command as a child process. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../../functions/cli/hostwarden.mjs', import.meta.url));

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };
export type Running = { readonly ended: Promise<Ran>; readonly interrupt: () => void };

/** `onStderr` hears every piece as it comes. */
export const start = (
  args: readonly string[],
  {
    input = '',
    cwd,
    environment,
    onStderr,
  }: {
    readonly input?: string;
    readonly cwd?: string;
    /** Beside what the test itself runs with. */
    readonly environment?: Readonly<Record<string, string>>;
    readonly onStderr?: (text: string) => void;
  } = {},
): Running => {
  const child = spawn(process.execPath, [command, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr?.(text);
  });
  child.stdin.on('error', () => {
    // The command may end without reading all of its input.
  });
  child.stdin.end(input);
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    }),
    interrupt: () => {
      child.kill('SIGINT');
    },
  };
};
export const run = (args: readonly string[], options: Parameters<typeof start>[1] = {}): Promise<Ran> =>
  start(args, options).ended;
export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
