/**
 * Inner loops in WebAssembly: what looks at every letter of every page. V8 compiles such a loop once. The same in JavaScript it compiles
 * for what it has met so far, and anew for whatever comes next, which took a tenth and more of the CPU of a visit of a thousand pages.
 *
 * A kernel is written in AssemblyScript, `*.as`; `npm run kernels` compiles it into `*.generated.ts` beside it. It has a memory of its
 * own, laid out here, that never grows: where any memory of a process grows, V8 drops the code of all that read typed arrays.
 */
import { GiveUp } from './errors.ts';

type Kinds = { readonly i8: Int8Array; readonly u8: Uint8Array; readonly u16: Uint16Array; readonly i32: Int32Array };
/** By name, in the order in which the kernel's `open` is told where they begin. */
type Shape = Readonly<Record<string, readonly [kind: keyof Kinds, length: number]>>;
type Call = (...numbers: number[]) => number;
export type Kernel<Tables extends Shape, Name extends string> = {
  readonly tables: { readonly [Name in keyof Tables]: Kinds[Tables[Name][0]] };
  /** Writes a text's UTF-16 units to a table; those beyond its end are left out. */
  readonly writeTo: (table: Uint16Array) => (text: string) => void;
  readonly calls: Readonly<Record<Name, Call>>;
};

const makers = { i8: Int8Array, u8: Uint8Array, u16: Uint16Array, i32: Int32Array } as const;
const page = 64 * 1024;
/** Nothing lies at 0, and all at multiples of this. */
const line = 64;

const compiled = new Map<string, WebAssembly.Module>();
const moduleOf = (code: string): WebAssembly.Module => {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const made = new WebAssembly.Module(Buffer.from(code, 'base64'));
  compiled.set(code, made);
  return made;
};

/** V8 reserves addresses for all that a memory could ever be, so that it need not look at each access. */
const memoryOf = (pages: number): WebAssembly.Memory => {
  try {
    return new WebAssembly.Memory({ initial: pages });
  } catch (cause) {
    throw new GiveUp(
      'There is no address space for the inner loops: each reserves 10 GB of addresses, of which it uses a few MB.',
      'Lift `ulimit -v`, or start with NODE_OPTIONS=--disable-wasm-trap-handler.',
      { exitStatus: 3, cause },
    );
  }
};

/** `code`: the compiled kernel, with what is called of it. `imports`: what it asks back. */
export const openKernel = <const Tables extends Shape, Name extends string>(
  code: string,
  shape: Tables,
  calls: readonly Name[],
  imports: Readonly<Record<string, Call>> = {},
): Kernel<Tables, Name> => {
  let end = line;
  const places = Object.entries(shape).map(([name, [kind, length]]) => {
    const at = end;
    end += Math.ceil((length * makers[kind].BYTES_PER_ELEMENT) / line) * line;
    return { name, kind, length, at };
  });
  const memory = memoryOf(Math.ceil(end / page));
  const { exports } = new WebAssembly.Instance(moduleOf(code), { env: { ...imports, memory } });
  exports['open']?.(...places.map(({ at }) => at));
  const tables = Object.fromEntries(
    places.map(({ name, kind, length, at }) => [name, new makers[kind](memory.buffer, at, length)]),
  ) as Kernel<Tables, Name>['tables'];
  return {
    tables,
    calls: Object.fromEntries(calls.map((name) => [name, exports[name]])) as Kernel<Tables, Name>['calls'],
    writeTo: ({ buffer, byteOffset, byteLength }) => {
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      return (text) => {
        bytes.write(text, 'utf16le');
      };
    },
  };
};
