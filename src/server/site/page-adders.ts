import { addFiles } from './site-files.ts';
import type { Site } from './site.ts';

/** Everybody who adds pages. Each adds its own, at addresses that nobody else has. */
export const pageAdders: readonly ((site: Site) => void)[] = [addFiles];
