import { NotHere } from '#server/http/handler.ts';
import { file, type SentFile } from './answer.ts';
import { fontFiles } from './fonts.ts';
import { iconOf } from './icon.ts';
import { accentsOf } from './layout.ts';
import { plainAccents } from './plain-layout.ts';
import type { Site } from './site.ts';
import { styleOf, type Accents } from './style.ts';

/** Styles, fonts and icons: named after what is in them, so that browsers keep them for ever. */
export function addFiles(site: Site): void {
  site.plain('GET', '/site-files/icon.svg', () => iconFile(plainAccents.day));
  site.plain('GET', '/site-files/:name', ({ params }) => sharedFile(params['name'] ?? ''));
  site.page('GET', '/style-:hash.css', ({ practice }) => styleFile(accentsOf(practice)));
  site.page('GET', '/icon.svg', ({ practice }) => iconFile(accentsOf(practice).day));
}

function sharedFile(name: string): SentFile {
  const font = fontFiles.get(name);
  if (font) return file({ type: 'font/woff2', body: font, cache: 'for-ever' });
  if (!/^style-[\da-f]{12}\.css$/u.test(name)) throw new NotHere();
  return styleFile(plainAccents);
}

export const styleFile = (accents: Accents): SentFile =>
  file({ type: 'text/css; charset=utf-8', body: styleOf(accents), cache: 'for-ever' });

export const iconFile = (colour: string): SentFile =>
  file({ type: 'image/svg+xml', body: iconOf(colour), cache: 'ask-again' });
