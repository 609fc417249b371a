/** The map of the program: which folder is what, and who may import whom. */

/** Pure capabilities in their order: each may import those before it. The last three are siblings. */
export const capabilities = [
  'calendar',
  'policy',
  'site',
  'audit',
  'links',
  'crawl',
  'detect',
  'review',
  'case',
  'notice',
  'answer',
  'report',
] as const;
const siblings: readonly string[] = ['notice', 'answer', 'report'];
/** Where the SDK, the disk, the network and the browser are; `pdf` reads fonts, `vision` weights, `onnx` an operator's model. `host` composes the others. */
export const adapters = ['store', 'blob', 'queue', 'mail', 'net', 'pdf', 'browser', 'vision', 'onnx', 'host'] as const;
/** What `infra/` may know of the program: names and numbers, no code that runs. */
export const infraMayImport = [
  'shared/store/schema.ts',
  'shared/queue/settings.ts',
  'shared/config.ts',
  'shared/pdf/font-files.ts',
  'shared/browser/lambda-files.ts',
  'shared/review/roles.ts',
  'shared/vision/model-files.ts',
  'shared/gauges.ts',
  'shared/ports.ts',
] as const;

export type Layer =
  | { readonly kind: 'root' | 'config' | 'web' | 'infra' | 'unknown' }
  | { readonly kind: 'capability'; readonly folder: string }
  | { readonly kind: 'adapter'; readonly folder: string }
  /** `entry`: handler.ts, AWS in and work out. `composition`: cli, standalone, the simulation and the tool train. `work`: what the function does. */
  | { readonly kind: 'function'; readonly folder: string; readonly role: 'entry' | 'composition' | 'work' };

export const layerOf = (path: string): Layer => {
  const [top, folder, file] = path.split('/');
  if (top === 'infra') return { kind: 'infra' };
  if (top === 'functions' && folder !== undefined && file !== undefined) {
    const role =
      folder === 'cli' || folder === 'standalone' || folder === 'train' || folder === 'simulate'
        ? 'composition'
        : file === 'handler.ts'
          ? 'entry'
          : 'work';
    return { kind: 'function', folder, role };
  }
  if (top !== 'shared' || folder === undefined) return { kind: 'unknown' };
  if (file === undefined) return { kind: folder === 'config.ts' ? 'config' : 'root' };
  if ((capabilities as readonly string[]).includes(folder)) return { kind: 'capability', folder };
  if ((adapters as readonly string[]).includes(folder)) return { kind: 'adapter', folder };
  return { kind: folder === 'web' ? 'web' : 'unknown' };
};

/** Position in the order; siblings share one, and a folder may import what stands lower, and itself. */
const rank = (folder: string): number =>
  siblings.includes(folder) ? capabilities.length : (capabilities as readonly string[]).indexOf(folder);
export const isEarlier = (folder: string, than: string): boolean => rank(folder) < rank(than);
