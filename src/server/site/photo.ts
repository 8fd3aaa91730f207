import type { SitePhoto } from '#domain/site/site-content.ts';
import { html, type Html } from './html.ts';

/** The first one on a page is fetched at once; others when they come near. */
export type How = 'first' | 'later';

export const photo = (
  { id, alt, width, height }: SitePhoto,
  { base, how }: { base: string; how: How },
): Html =>
  html`<img
    src="${base}/photo/${id}"
    alt="${alt}"
    width="${width}"
    height="${height}"
    ${how === 'first' ? html`fetchpriority="high"` : html`loading="lazy"`}
  />`;
