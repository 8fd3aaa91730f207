import { grounds } from '#domain/site/look.ts';
import { file, type SentFile } from './answer.ts';
import { html, type Html } from './html.ts';
import { accentsOf } from './layout.ts';
import { socialCard } from './social-card.ts';
import type { PageCall, PlainCall, Site } from './site.ts';

/** A map may hold so many addresses (sitemaps.org). */
const MOST_LISTED = 50_000;

/** What search engines, messengers and phones ask for beside the pages. */
export function addFinding(site: Site): void {
  site.plain('GET', '/robots.txt', ({ address }) => text(robots(address)));
  site.plain('GET', '/sitemap.xml', (call) => mapOfMaps(site, call));
  site.page('GET', '/sitemap.xml', (call) => xml(mapOfPages(call)));
  site.page('GET', '/site.webmanifest', (call) => manifest(call));
  site.page('GET', '/card.png', async ({ practice }) => card(await socialCard(practice)), { perMinute: 30 });
}

const text = (body: string): SentFile =>
  file({ type: 'text/plain; charset=utf-8', body, cache: 'ask-again' });
const xml = (body: Html): SentFile =>
  file({
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body.text}`,
    cache: 'ask-again',
  });
const card = (body: Buffer): SentFile => file({ type: 'image/png', body, cache: 'ask-again' });

/** The app is nobody's to list; links to a visit, a form or an invitation are for one person. */
const robots = (address: string): string =>
  `User-agent: *
Allow: /at/
Allow: /find
Allow: /self-care/
Allow: /site-files/
Disallow: /at/*/visit/
Disallow: /

Sitemap: ${address}/sitemap.xml
`;

async function mapOfMaps({ database, demo }: Site, { address }: PlainCall): Promise<SentFile> {
  const { rows } = await database.identity.query<{ slug: string }>(
    'select slug from unwind.published_sites($1, $2)',
    [demo, MOST_LISTED],
  );
  return xml(
    html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${rows.map(({ slug }) => html`<sitemap><loc>${address}/at/${slug}/sitemap.xml</loc></sitemap>`)}
    </sitemapindex>`,
  );
}

const PATHS = [
  '',
  '/services',
  '/therapists',
  '/what-to-expect',
  '/evidence',
  '/hours',
  '/book',
  '/gift',
  '/ask',
];

const mapOfPages = ({ practice, address }: PageCall): Html =>
  html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    ${[...PATHS, ...(practice.content.policies ? ['/policies'] : [])].map(
      (path) => html`<url><loc>${address}/at/${practice.slug}${path}</loc></url>`,
    )}
  </urlset>`;

const manifest = ({ practice, at }: PageCall): SentFile =>
  file({
    type: 'application/manifest+json',
    cache: 'ask-again',
    body: JSON.stringify({
      name: practice.name,
      short_name: practice.name.slice(0, 24),
      start_url: at(''),
      scope: at(''),
      display: 'browser',
      background_color: grounds.light.paper,
      theme_color: accentsOf(practice).day,
      icons: [{ src: at('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  });
