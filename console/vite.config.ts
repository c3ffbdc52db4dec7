import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // A data: URL would need its own word in the Content Security Policy.
    assetsInlineLimit: 0,
  },
  server: {
    // `vite console` beside a running server, while working on a page.
    proxy: Object.fromEntries(
      [
        '/trpc',
        '/api',
        '/baas',
        '/imports',
        '/audit/export',
        '/files',
        '/course-files',
        '/course-packages',
        '/packages',
        '/report-documents',
        '/shared-report-documents',
      ].map((path) => [path, 'http://localhost:4870']),
    ),
  },
});
