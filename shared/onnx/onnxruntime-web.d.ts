/**
 * What we use of onnxruntime-web. The package is no dependency of this program: 148 MB that only who has a model needs, brought by
 * `npm install --no-save onnxruntime-web` (MIT, no install script).
 */
declare module 'onnxruntime-web' {
  export const env: { readonly wasm: { numThreads: number } };
  export class Tensor {
    constructor(type: 'string', data: readonly string[], dims: readonly number[]);
  }
  export type Output = { readonly data: ArrayLike<number | bigint | string>; readonly type: string };
  export class InferenceSession {
    static create(bytes: Uint8Array): Promise<InferenceSession>;
    readonly inputNames: readonly string[];
    readonly inputMetadata: readonly { readonly type?: string; readonly shape?: readonly unknown[] }[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Output>>>;
  }
}
