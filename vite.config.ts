import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type ResolveModulePreloadDependenciesFn } from 'vite';
import { appWorker } from './scripts/service-worker-plugin.ts';

/**
 * What a page imports is named ahead of it only for the pages that somebody may meet before the service worker keeps the
 * whole app. The lists of all other pages weighed five kilobytes of the first page, and preload what is on the device.
 */
const metFirst = /(sign-in|set-up|intake|invitation|new-password|today)-page/;
const aheadFor: ResolveModulePreloadDependenciesFn = (file, needed, { hostType }) =>
  hostType === 'html' || metFirst.test(file) ? needed : [];

// No asset is written into the page or a style sheet: the content security policy allows neither.
export default defineConfig({
  publicDir: 'src/web/public',
  plugins: [react(), tailwind(), appWorker()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'safari17.5', 'firefox128'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: aheadFor },
  },
  // `vite` alone serves the pages in development and hands requests on to a server that runs beside it.
  server: { proxy: { '/api': process.env['UNWIND_SERVER'] ?? 'http://127.0.0.1:8080' } },
});
