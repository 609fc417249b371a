/** `npm run kernels`: compiles the inner loops, `*.as`, into `*.generated.ts` beside each. A test compiles them again and compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '../..');
export const kernels = [
  'shared/crawl/extract/reader',
  'shared/crawl/simhash',
  'shared/detect/fold',
  'shared/detect/look',
  'shared/detect/model/sieve',
  'shared/detect/phrase-book',
  'shared/detect/page-model/sayings',
] as const;
type KernelName = (typeof kernels)[number];

/** Throws what the compiler says of a source that is not right. */
const compile = async (name: KernelName): Promise<Uint8Array> => {
  /** The kernel itself, or what it imports from beside it. */
  const sourceOf = (file: string): string | null => {
    const path =
      file === 'kernel.ts' ? join(root, `${name}.as`) : join(root, dirname(name), file.replace(/\.ts$/, '.as'));
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  let code = new Uint8Array();
  // The compiler asks for TypeScript by name; the linter would take it for that.
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      ...[
        '--outFile',
        'kernel.wasm',
        '--runtime',
        'stub',
        '--importMemory',
        '--initialMemory',
        '1',
        '--noExportMemory',
      ],
      ...['--optimizeLevel', '3', '--noAssert', '--enable', 'simd'],
    ],
    {
      readFile: sourceOf,
      writeFile: (_, content) => {
        if (typeof content !== 'string') code = Uint8Array.from(content);
      },
      listFiles: () => [],
    },
  );
  if (error !== null) throw new Error(`${name}.as: ${stderr.toString()}`, { cause: error });
  return code;
};
export const writtenOf = async (name: KernelName): Promise<string> =>
  `/** Made by \`npm run kernels\` from ${name.slice(name.lastIndexOf('/') + 1)}.as. */\nexport const kernel =\n  '${Buffer.from(await compile(name)).toString('base64')}';\n`;
export const fileOf = (name: KernelName): string => join(root, `${name}.generated.ts`);

if (import.meta.main) for (const name of kernels) writeFileSync(fileOf(name), await writtenOf(name));
