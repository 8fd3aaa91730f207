import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker } from './scripts/service-worker-plugin.ts';

// No asset is written into the page or a style sheet: the content security policy allows neither.
export default defineConfig({
  publicDir: 'src/web/public',
  plugins: [react(), tailwind(), serviceWorker()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'safari17.5', 'firefox128'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // `vite` alone serves the pages in development and hands requests on to a server that runs beside it.
  server: { proxy: { '/api': process.env['UNWIND_SERVER'] ?? 'http://127.0.0.1:8080' } },
});
