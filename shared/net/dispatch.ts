/** One request and what is heard of its answer: what connections of either kind, strict and lenient, have in common. */

export type Controller = {
  /** The connection is broken off; nothing more is heard. */
  readonly abort: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
};
export type Handler = {
  /** Answers before the answer (1xx) too. Names in lower case, in order of arrival. */
  readonly onHead: (
    status: number,
    reason: string,
    headers: readonly (readonly [name: string, value: string])[],
  ) => void;
  /** Lent until it returns. */
  readonly onData: (bytes: Uint8Array) => void;
  readonly onEnd: () => void;
  /** Instead of the end. */
  readonly onError: (error: Error) => void;
};
export type Asked = { readonly path: string; readonly headers: Readonly<Record<string, string>> };
/** One request at a time, a GET. Throws where it cannot be sent as it is. */
export type Dispatches = { readonly dispatch: (asked: Asked, handler: Handler) => Controller };

/** `code`: as Node and undici name it. */
export const fault = (code: string, message: string): Error => Object.assign(new Error(message), { code });
