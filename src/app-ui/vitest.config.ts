import { defineConfig } from 'vitest/config';

export default defineConfig({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    test: {
        environment: 'jsdom',
        testTimeout: 30_000,
        hookTimeout: 30_000,
        include: ['test/**/*.test.{ts,tsx}'],
        setupFiles: ['test/jira.ts'],
        globalSetup: ['test/bundle.ts'],
    },
});
