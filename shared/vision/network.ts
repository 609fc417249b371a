/**
 * The network as a list of steps on tfjs' WebAssembly backend. Each normalisation is folded into the convolution before it (its scale
 * multiplies the kernel, its shift becomes the bias), and the activation after it is done in the same call: 162 layers are 72 steps.
 */
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { inputSide } from './model-files.ts';
import { type Layer, type Model, readModel, type Weight, wasmFolder } from './weights.ts';

type Activation = 'linear' | 'relu' | 'relu6';
type Step = { readonly name: string; readonly run: (values: ReadonlyMap<string, tf.Tensor>) => tf.Tensor };

const weightOf = (model: Model, name: string): Weight => {
  const weight = model.weights.get(name);
  if (weight === undefined) throw new Error(`the model has no ${name}`);
  return weight;
};
const pairOf = ({ name, config }: Layer, key: string): [number, number] => {
  const value = config[key];
  if (!Array.isArray(value) || value.length !== 2) throw new Error(`${name}: no pair ${key}`);
  return [Number(value[0]), Number(value[1])];
};
const paddingOf = ({ name, config: { padding } }: Layer): 'same' | 'valid' => {
  if (padding !== 'same' && padding !== 'valid') throw new Error(`${name}: unknown padding`);
  return padding;
};

/** Scales the kernel in place, channel by channel (its last dimension that is no multiplier), and answers the bias. */
const foldNorm = (kernel: Float32Array, channels: number, model: Model, norm: Layer): Float32Array => {
  const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map(
    (part) => weightOf(model, `${norm.name}/${part}`).values,
  );
  const epsilon = Number(norm.config['epsilon']);
  const scales = new Float32Array(channels);
  const bias = new Float32Array(channels);
  for (let channel = 0; channel < channels; channel += 1) {
    const scale = (gamma?.[channel] ?? 1) / Math.sqrt((variance?.[channel] ?? 1) + epsilon);
    scales[channel] = scale;
    bias[channel] = (beta?.[channel] ?? 0) - (mean?.[channel] ?? 0) * scale;
  }
  for (let at = 0; at < kernel.length; at += 1) kernel[at] = (kernel[at] ?? 0) * (scales[at % channels] ?? 1);
  return bias;
};

const compile = (model: Model): readonly Step[] => {
  const followers = new Map<string, Layer[]>();
  for (const layer of model.layers)
    for (const [from] of layer.inbound_nodes[0] ?? []) followers.set(from, [...(followers.get(from) ?? []), layer]);
  const onlyFollower = (name: string, kind: string): Layer | undefined => {
    const [first, ...more] = followers.get(name) ?? [];
    return more.length === 0 && first?.class_name === kind ? first : undefined;
  };
  /** A layer that another step does, or that does nothing once the network is trained: by whose value it goes. */
  const standIns = new Map<string, string>();
  const steps: Step[] = [];

  const convolution = (layer: Layer, input: string, depthwise: boolean): Step => {
    const weight = weightOf(model, `${layer.name}/${depthwise ? 'depthwise_kernel' : 'kernel'}`);
    const [height = 1, width = 1, depth = 1, filters = 1] = weight.shape;
    const norm = onlyFollower(layer.name, 'BatchNormalization');
    if (norm === undefined) throw new Error(`${layer.name} is not followed by its normalisation`);
    const bias = tf.tensor1d(foldNorm(weight.values, depthwise ? depth : filters, model, norm));
    standIns.set(norm.name, layer.name);
    const relu = onlyFollower(norm.name, 'ReLU');
    if (relu !== undefined) standIns.set(relu.name, layer.name);
    const activation: Activation = relu === undefined ? 'linear' : 'relu6';
    const filter = tf.tensor4d(weight.values, [height, width, depth, filters]);
    const options = { filter, strides: pairOf(layer, 'strides'), pad: paddingOf(layer), bias, activation };
    const operation = depthwise ? tf.fused.depthwiseConv2d : tf.fused.conv2d;
    return { name: layer.name, run: (values) => operation({ x: output(values, input) as tf.Tensor4D, ...options }) };
  };
  const dense = (layer: Layer, input: string): Step => {
    const kernel = weightOf(model, `${layer.name}/kernel`);
    const [rows = 1, columns = 1] = kernel.shape;
    const b = tf.tensor2d(kernel.values, [rows, columns]);
    const bias = tf.tensor1d(weightOf(model, `${layer.name}/bias`).values);
    const last = layer.config['activation'] === 'softmax';
    const activation: Activation = last ? 'linear' : 'relu';
    return {
      name: layer.name,
      run: (values) => {
        const a = tf.reshape<tf.Rank.R2>(output(values, input), [1, rows]);
        const sum = tf.fused.matMul({ a, b, bias, activation });
        return last ? tf.softmax(sum) : sum;
      },
    };
  };
  const stepOf = (layer: Layer, inputs: readonly string[]): Step | undefined => {
    const [input = '', other = ''] = inputs;
    const { name } = layer;
    switch (layer.class_name) {
      case 'InputLayer':
        return undefined;
      case 'ZeroPadding2D': {
        const sides = layer.config['padding'] as [[number, number], [number, number]];
        return { name, run: (values) => tf.pad(output(values, input), [[0, 0], ...sides, [0, 0]]) };
      }
      case 'Conv2D':
        return convolution(layer, input, false);
      case 'DepthwiseConv2D':
        return convolution(layer, input, true);
      case 'Add':
        return { name, run: (values) => tf.add(output(values, input), output(values, other)) };
      case 'AveragePooling2D': {
        const size = pairOf(layer, 'pool_size');
        const strides = pairOf(layer, 'strides');
        return {
          name,
          run: (values) => tf.avgPool(output(values, input) as tf.Tensor4D, size, strides, paddingOf(layer)),
        };
      }
      case 'Dense':
        return dense(layer, input);
      case 'Dropout':
      case 'Flatten':
        standIns.set(name, input);
        return undefined;
    }
    throw new Error(`the model has a layer of an unknown kind: ${layer.class_name}`);
  };
  for (const layer of model.layers) {
    if (standIns.has(layer.name)) continue;
    const inputs = (layer.inbound_nodes[0] ?? []).map(([from]) => standIns.get(from) ?? from);
    const step = stepOf(layer, inputs);
    if (step !== undefined) steps.push(step);
  }
  return steps;
};
const output = (values: ReadonlyMap<string, tf.Tensor>, name: string): tf.Tensor => {
  const value = values.get(name);
  if (value === undefined) throw new Error(`no value of ${name}`);
  return value;
};

export type Network = {
  /** 224 × 224 pixels of red, green and blue, row by row, 0 to 255. Answers the five classes in the model's order. */
  readonly run: (pixels: Uint8Array) => Float32Array;
};

export const openNetwork = async (): Promise<Network> => {
  setWasmPaths(wasmFolder());
  if (!(await tf.setBackend('wasm'))) throw new Error('no WebAssembly backend');
  const model = readModel();
  const steps = compile(model);
  const input = model.layers[0]?.name ?? '';
  return {
    run: (pixels) => {
      const scaled = new Float32Array(pixels.length);
      for (let at = 0; at < pixels.length; at += 1) scaled[at] = (pixels[at] ?? 0) / 255;
      const result = tf.tidy(() => {
        const values = new Map<string, tf.Tensor>([[input, tf.tensor4d(scaled, [1, inputSide, inputSide, 3])]]);
        let last: tf.Tensor | undefined;
        for (const step of steps) {
          last = step.run(values);
          values.set(step.name, last);
        }
        if (last === undefined) throw new Error('the model has no layer');
        return last;
      });
      const scores = Float32Array.from(result.dataSync());
      result.dispose();
      return scores;
    },
  };
};
