/** One execution environment of a Lambda function: a process of its own with the bundle and the environment that the stack gives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Invoked = { readonly answer: unknown } | { readonly error: string } | 'killed';
export type LambdaProcess = {
  /** Access key id by which its calls are known. */
  readonly id: string;
  invoke(event: unknown, nowMs: number): Promise<Invoked>;
  /** At once, as Lambda does when the time is up. */
  kill(): void;
};

/** The loop of Lambda's runtime, with a clock that stands where it is told: one that ran on would be ahead of the next event's. */
const runtime = `
  const Real = Date;
  let told = Real.now();
  globalThis.Date = class extends Real {
    constructor(...args) { if (args.length === 0) super(told); else super(...args); }
    static now() { return told; }
  };
  const { handler } = await import(process.argv[1]);
  process.on('message', async ({ event, nowMs }) => {
    told = nowMs;
    try { process.send({ answer: (await handler(event, {})) ?? null }); }
    catch (error) { process.send({ error: String(error?.stack ?? error) }); }
  });
  process.send('ready');`;

type Start = {
  readonly id: string;
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
};

export const startLambda = ({ id, bundle, environment, onLine }: Start): LambdaProcess => {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '--eval', runtime, bundle], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null) createInterface({ input: stream }).on('line', onLine);
  const gone = new Promise<'killed'>((resolve) => child.once('exit', () => resolve('killed')));
  const told = (): Promise<unknown> => new Promise((resolve) => child.once('message', resolve));
  const ready = Promise.race([told(), gone]);
  return {
    id,
    invoke: async (event, nowMs) => {
      if ((await ready) === 'killed') throw new Error(`${id} does not start`);
      const said = Promise.race([told(), gone]);
      child.send({ event, nowMs });
      return (await said) as Invoked;
    },
    kill: () => child.kill('SIGKILL'),
  };
};
