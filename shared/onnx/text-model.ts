/**
 * An operator's own model of hateful text (ONNX), in a thread of its own. Detectors are plain functions that wait for nothing, and the
 * runtime answers later: so whoever asks sleeps until the thread has answered.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { GiveUp } from '../errors.ts';
import { at, newShared, type Opened, state, type WorkerData } from './wire.ts';

export type TextModel = {
  /** Names the file by its content. */
  readonly version: string;
  /** 0..1; undefined: the model failed on this text, or was too slow and is asked no more. */
  readonly ask: (text: string) => number | undefined;
  readonly close: () => Promise<void>;
};

const slowestMs = 2_000;
const install = 'Run `npm install --no-save onnxruntime-web` in the program’s folder';

const refusal = (file: string, { problem, detail }: Extract<Opened, { problem: string }>): GiveUp =>
  problem === 'no-runtime'
    ? new GiveUp(
        `The text model ${file} needs the package onnxruntime-web, which is not installed (${detail}).`,
        `${install}, or unset HOSTWARDEN_TEXT_MODEL to use the model that comes along.`,
      )
    : new GiveUp(
        `The text model ${file} cannot be used: ${detail}.`,
        'It must be an ONNX file that takes one text and gives a share from 0 to 1, or two shares of which the second counts. Unset HOSTWARDEN_TEXT_MODEL to use the model that comes along.',
      );

/** Throws GiveUp where the runtime or the file is missing, or the model does not take a text and give a share. */
export const openTextModel = async (file: string): Promise<TextModel> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw refusal(file, { problem: 'no-model', detail: error instanceof Error ? error.message : String(error) });
  });
  const shared = newShared();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { file, shared } satisfies WorkerData,
  });
  const opened = await new Promise<Opened>((resolve) => {
    worker.once('message', (message: Opened) => resolve(message));
    worker.once('error', (error: Error) => resolve({ problem: 'no-model', detail: error.message }));
    worker.once('exit', (code) => resolve({ problem: 'no-model', detail: `its thread ended with ${code}` }));
  });
  if (opened.problem !== undefined) {
    await worker.terminate();
    throw refusal(file, opened);
  }
  // The host may end while the thread sleeps.
  worker.unref();
  const { signal, text, score } = shared;
  const encoder = new TextEncoder();
  let gone = false;
  const close = async (): Promise<void> => {
    gone = true;
    await worker.terminate();
  };
  return {
    version: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    ask: (asked) => {
      if (gone) return undefined;
      signal[at.length] = encoder.encodeInto(asked, text).written;
      Atomics.store(signal, at.state, state.asked);
      Atomics.notify(signal, at.state);
      if (Atomics.wait(signal, at.state, state.asked, slowestMs) === 'timed-out') {
        void close();
        return undefined;
      }
      return Atomics.load(signal, at.state) === state.answered ? score[0] : undefined;
    },
    close,
  };
};
