/** Holds the model and answers one text after the other. It sleeps in between, and ends with the thread that started it. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Output, InferenceSession as Session } from 'onnxruntime-web';
import { at, type Opened, state, type WorkerData } from './wire.ts';

type Runtime = typeof import('onnxruntime-web');

const { file, shared } = workerData as WorkerData;
const { signal, text, score } = shared;
const say = (opened: Opened): void => parentPort?.postMessage(opened);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A share, or the shares of harmless and hateful; the last output of numbers speaks. */
const shareOf = (session: Session, outputs: Readonly<Record<string, Output>>): number => {
  const floats = session.outputNames.map((name) => outputs[name]).filter((tensor) => tensor?.type === 'float32');
  const data = floats.at(-1)?.data;
  if (data === undefined || data.length < 1 || data.length > 2) throw new Error('no output of one or two numbers');
  const share = Number(data[data.length - 1]);
  if (!(share >= 0 && share <= 1)) throw new Error(`${share} is no share from 0 to 1`);
  return share;
};

const open = async (): Promise<((text: string) => Promise<number>) | undefined> => {
  let runtime: Runtime;
  try {
    runtime = await import('onnxruntime-web');
  } catch (error) {
    say({ problem: 'no-runtime', detail: messageOf(error) });
    return undefined;
  }
  try {
    runtime.env.wasm.numThreads = 1;
    const session = await runtime.InferenceSession.create(await readFile(file));
    const [name] = session.inputNames;
    const [input] = session.inputMetadata;
    if (name === undefined || session.inputNames.length !== 1 || input?.type !== 'string')
      throw new Error('its one input must be a text (a tensor of strings)');
    const dims = input.shape?.length === 2 ? [1, 1] : [1];
    const ask = async (asked: string): Promise<number> =>
      shareOf(session, await session.run({ [name]: new runtime.Tensor('string', [asked], dims) }));
    await ask('A sentence to try it with.');
    return ask;
  } catch (error) {
    say({ problem: 'no-model', detail: messageOf(error) });
    return undefined;
  }
};

const ask = await open();
if (ask !== undefined) {
  say({ ready: true });
  const decoder = new TextDecoder();
  for (;;) {
    for (let now = Atomics.load(signal, at.state); now !== state.asked; now = Atomics.load(signal, at.state))
      Atomics.wait(signal, at.state, now);
    let outcome: number = state.answered;
    try {
      // Copied: a decoder takes no memory that is shared.
      score[0] = await ask(decoder.decode(text.slice(0, signal[at.length])));
    } catch {
      outcome = state.failed;
    }
    Atomics.store(signal, at.state, outcome);
    Atomics.notify(signal, at.state);
  }
}
