/**
 * A whole ONNX file by hand (protobuf, onnx.proto3 of IR version 8): one node, `LabelEncoder`, which gives each known text its number
 * and any other `otherwise`. Enough for a real runtime to load, run and answer.
 */
const varint = (value: number): number[] => {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    bytes.push((left & 127) | (left > 127 ? 128 : 0));
    if (left <= 127) return bytes;
  }
};
const field = (number: number, bytes: readonly number[]): number[] => [
  ...varint(number * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const integer = (number: number, value: number): number[] => [...varint(number * 8), ...varint(value)];
const text = (number: number, value: string): number[] => field(number, [...new TextEncoder().encode(value)]);
const float = (value: number): number[] => [...new Uint8Array(new Float32Array([value]).buffer)];

const types = { float: 1, string: 8 } as const;
const kinds = { float: 1, floats: 6, strings: 8 } as const;
/** A row of any length. */
const value = (name: string, type: number): number[] => [
  ...text(1, name),
  ...field(2, field(1, [...integer(1, type), ...field(2, field(1, text(2, 'n')))])),
];
const attribute = (name: string, kind: number, body: readonly number[]): number[] =>
  field(5, [...text(1, name), ...body, ...integer(20, kind)]);
const operators = (domain: string, version: number): number[] => field(8, [...text(1, domain), ...integer(2, version)]);

export const tinyModel = (scores: Readonly<Record<string, number>>, otherwise: number): Uint8Array => {
  const node = [
    ...text(1, 'text'),
    ...text(2, 'score'),
    ...text(4, 'LabelEncoder'),
    ...text(7, 'ai.onnx.ml'),
    ...attribute(
      'keys_strings',
      kinds.strings,
      Object.keys(scores).flatMap((key) => text(9, key)),
    ),
    ...attribute('values_floats', kinds.floats, field(7, Object.values(scores).flatMap(float))),
    ...attribute('default_float', kinds.float, [2 * 8 + 5, ...float(otherwise)]),
  ];
  const graph = [
    ...field(1, node),
    ...text(2, 'tiny'),
    ...field(11, value('text', types.string)),
    ...field(12, value('score', types.float)),
  ];
  return Uint8Array.from([...integer(1, 8), ...operators('', 13), ...operators('ai.onnx.ml', 2), ...field(7, graph)]);
};
