/**
 * The weights of MobileNetV2 as the package `nsfwjs` ships them: two UMD modules, one with the layers, one with the 8-bit weights in
 * base64. They are read as data and unpacked here; nsfwjs' own loader takes seconds for the same.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { besideBundle, modelFiles, modelFolder, wasmFiles } from './model-files.ts';

const layerSchema = z.object({
  name: z.string(),
  class_name: z.string(),
  config: z.record(z.string(), z.unknown()),
  inbound_nodes: z.array(z.array(z.tuple([z.string(), z.number(), z.number(), z.unknown()]))),
});
export type Layer = z.infer<typeof layerSchema>;
const modelSchema = z.object({
  modelTopology: z.object({ model_config: z.object({ config: z.object({ layers: z.array(layerSchema) }) }) }),
  weightsManifest: z
    .array(
      z.object({
        weights: z.array(
          z.object({
            name: z.string(),
            shape: z.array(z.int().min(1)),
            quantization: z.object({ min: z.number(), scale: z.number(), dtype: z.literal('uint8') }),
          }),
        ),
      }),
    )
    .length(1),
});
export type Weight = { readonly shape: readonly number[]; readonly values: Float32Array };
export type Model = { readonly layers: readonly Layer[]; readonly weights: ReadonlyMap<string, Weight> };

const require = createRequire(import.meta.url);
const beside = fileURLToPath(new URL(besideBundle, import.meta.url));
/** The folder that holds these files: beside the bundle, or in their package. */
const folderOf = (file: string, ofPackage: () => string): string =>
  existsSync(join(beside, file)) ? beside : ofPackage();

/** Ends with a slash, as the backend wants it. */
export const wasmFolder = (): string =>
  `${folderOf(wasmFiles[0], () => dirname(require.resolve('@tensorflow/tfjs-backend-wasm')))}/`;

/** Throws where the package is not installed, or is another than the one that is understood. */
export const readModel = (): Model => {
  // `dist/cjs/index.js` is all that the package lets one resolve.
  const folder = folderOf(modelFiles.topology, () =>
    join(dirname(require.resolve('nsfwjs')), '..', ...modelFolder.split('/')),
  );
  const { modelTopology, weightsManifest } = modelSchema.parse(require(join(folder, modelFiles.topology)));
  const bytes = Buffer.from(z.string().parse(require(join(folder, modelFiles.weights))), 'base64');
  const weights = new Map<string, Weight>();
  let at = 0;
  for (const { name, shape, quantization } of weightsManifest[0]?.weights ?? []) {
    const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
    for (let index = 0; index < values.length; index += 1)
      values[index] = (bytes[at + index] ?? 0) * quantization.scale + quantization.min;
    at += values.length;
    weights.set(name, { shape, values });
  }
  if (at !== bytes.length) throw new Error(`the weights have ${bytes.length} bytes, the layers want ${at}`);
  return { layers: modelTopology.model_config.config.layers, weights };
};
