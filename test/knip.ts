import type { KnipConfig } from 'knip';

/** Dead code: every module, export and dependency must be reached from the command (`bin`) or from one of these. */
export default {
  entry: [
    'functions/*/handler.ts',
    'infra/app.ts',
    'test/**/*.{test,bench}.{ts,tsx}',
    'test/bench/*.ts',
    // Named by the settings of Stryker.
    'test/mutation/vitest.config.ts',
    // Loaded into the host that is to be killed by `node --import`.
    'test/journey/kill/die-at-write.ts',
  ],
  project: ['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx,mjs}', 'infra/**/*.ts', 'test/**/*.{ts,tsx}'],
  // Read by path (the letters' font), named to the thread that loads it (PDF text), or brought by who has a model (onnxruntime-web).
  ignoreDependencies: ['dejavu-fonts-ttf', 'unpdf', 'onnxruntime-web'],
  // Tests look for them on the machine and say in one line where they are not there.
  ignoreBinaries: ['cfn-lint', 'openssl', 'pdftotext'],
  // What its own file uses is not dead, only more visible than it must be.
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
