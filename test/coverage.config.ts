/**
 * Branches of the rules by their own tests alone, so that a test of something else cannot cover for a missing one.
 * The four folders decide what happens to a customer: every branch of them is taken, or the run fails.
 */
import { defineConfig } from 'vitest/config';

const folders = ['answer', 'calendar', 'case', 'policy'];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: folders.map((folder) => `test/shared/${folder}/**/*.test.ts`),
    pool: 'forks',
    testTimeout: 180_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: folders.map((folder) => `shared/${folder}/**/*.ts`),
      reporter: ['text'],
      reportOnFailure: true,
      thresholds: { branches: 100 },
    },
  },
});
