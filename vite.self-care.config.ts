import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { selfCareWorker } from './scripts/service-worker-plugin.ts';

// Free self-care is a page of its own, with its own files, worker and scope: nothing of the practice's app is among them,
// and the practice's app grows by nothing of it. docs/decisions/0093
export default defineConfig({
  root: 'src/web/self-care',
  base: '/self-care/',
  publicDir: 'public',
  plugins: [react(), tailwind(), selfCareWorker()],
  build: {
    outDir: '../../../dist/web/self-care',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'safari17.5', 'firefox128'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
