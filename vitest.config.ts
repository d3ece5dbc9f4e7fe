import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Nested packages that the packaging tests unpack are not ours to test.
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
});
