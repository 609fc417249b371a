/** Where the weights lie in the package `nsfwjs`, seen from its folder `dist`; infra/ copies them beside the bundle. */
export const modelFolder = 'models/mobilenet_v2';
export const modelFiles = { topology: 'model.min.js', weights: 'group1-shard1of1.min.js' } as const;
/** In the folder `dist` of `@tensorflow/tfjs-backend-wasm`. The one with SIMD, which every machine of the last ten years has. */
export const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'] as const;
/** Beside the bundle on AWS. */
export const besideBundle = './model/';
/** Pixels of each side of what the network sees. */
export const inputSide = 224;
