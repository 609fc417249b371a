/** What host and worker say to each other: one text at a time, in memory that both see, so that the one who asks may wait for the answer. */

/** Of a text in UTF-8; a passage of forty words is a fiftieth of it, and a longer text is cut. */
export const mostBytes = 16 * 1024;
/** Places in the signal: what goes on, and how many bytes the text has. */
export const at = { state: 0, length: 1 } as const;
export const state = { idle: 0, asked: 1, answered: 2, failed: 3 } as const;

export type Shared = { readonly signal: Int32Array; readonly text: Uint8Array; readonly score: Float64Array };
export const newShared = (): Shared => ({
  signal: new Int32Array(new SharedArrayBuffer(8)),
  text: new Uint8Array(new SharedArrayBuffer(mostBytes)),
  score: new Float64Array(new SharedArrayBuffer(8)),
});

export type WorkerData = { readonly file: string; readonly shared: Shared };
/** The worker's first and only message: it is ready, or why it never will be. */
export type Opened =
  | { readonly problem?: never; readonly ready: true }
  | { readonly problem: 'no-runtime' | 'no-model'; readonly detail: string };
