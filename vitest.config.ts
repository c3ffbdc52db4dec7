import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'test/conventions/**/*.test.ts',
            'test/corpus/**/*.test.ts',
            'extension/**/*.test.ts',
            'console/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'feature',
          include: ['server/**/*.test.ts'],
          globalSetup: './test/support/template.ts',
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
