/** One of undici's files by itself: its parser, compiled. */
export const code: Buffer<ArrayBuffer>;
