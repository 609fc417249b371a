/** The tests that a mutant of the rules must not survive: those of its own folders, without the long loops over every day. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['answer', 'calendar', 'case', 'policy'].map((folder) => `test/shared/${folder}/**/*.test.ts`),
    testTimeout: 30_000,
  },
});
