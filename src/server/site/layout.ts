import type { Page } from './answer.ts';
import { html, Html } from './html.ts';
import { accentAtNight, grounds } from '#domain/site/look.ts';
import type { SitePractice } from './site-practice.ts';
import { fonts } from './fonts.ts';
import { styleAddress } from './style.ts';

/** Where a page stands: the practice it belongs to, its own path there, and the server's address. */
export type Place = {
  readonly practice: SitePractice;
  /** Such as '/services'; '' is the first page. */
  readonly path: string;
  readonly address: string;
  /** Where links lead: the practice's public pages, or the same in the preview. */
  readonly base: string;
};

/** A page of a practice with everything around it. */
export function layout(page: Page, place: Place): Html {
  const { practice } = place;
  const title = place.path === '' ? page.title : `${page.title} · ${practice.name}`;
  return frame({
    title,
    head: html`${described(page, { ...place, title })}${looks(place)}`,
    body: html`${header(place)}
      <main id="main" tabindex="-1">${page.main}</main>
      ${footer(place)}`,
    page,
  });
}

type Framed = { readonly title: string; readonly head: Html; readonly body: Html; readonly page: Page };

/** What every page of the server has, whosoever it is. */
export const frame = ({ title, head, body, page }: Framed): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <title>${title}</title>
        ${page.description && html`<meta name="description" content="${page.description}" />`}
        ${page.hidden && html`<meta name="robots" content="noindex" />`}
        <link rel="preload" href="${fonts.serif}" as="font" type="font/woff2" crossorigin />
        ${head}${page.scripts?.map((src) => html`<script src="${src}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${body}
      </body>
    </html>`;

function described(page: Page, { practice, path, address, base, title }: Place & { title: string }): Html {
  const canonical = `${address}/at/${practice.slug}${path}`;
  return html`${!page.hidden && html`<link rel="canonical" href="${canonical}" />`}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="${practice.name}" />
    <meta property="og:title" content="${title}" />
    ${page.description && html`<meta property="og:description" content="${page.description}" />`}
    ${!page.hidden && html`<meta property="og:url" content="${canonical}" />`}
    <meta property="og:image" content="${address}/at/${practice.slug}/card.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="manifest" href="${base}/site.webmanifest" />
    <link rel="icon" href="${base}/icon.svg" type="image/svg+xml" />
    ${page.data?.map(
      (one) =>
        html`<script type="application/ld+json">
          ${new Html(dataBlock(one))}
        </script>`,
    )}`;
}

/** JSON that ends no script element, whatever words stand in it. */
const dataBlock = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const looks = ({ practice, base }: Place): Html => html`
  <meta name="theme-color" content="${grounds.light.paper}" media="(prefers-color-scheme: light)" />
  <meta name="theme-color" content="${grounds.dark.paper}" media="(prefers-color-scheme: dark)" />
  <link rel="stylesheet" href="${styleAddress(base, accentsOf(practice))}" />
`;

export const accentsOf = ({ content: { accent } }: SitePractice) => ({
  day: accent,
  night: accentAtNight(accent),
});

const navigation = [
  ['/services', 'Services and prices'],
  ['/therapists', 'Therapists'],
  ['/what-to-expect', 'What to expect'],
  ['/evidence', 'Can and cannot do'],
  ['/hours', 'Hours and place'],
] as const;

const header = ({ practice, path, base }: Place): Html =>
  html`<header class="top">
    <div class="wide">
      <a class="brand" href="${base}" ${path === '' && html`aria-current="page"`}>${practice.name}</a>
      ${practice.rules.open && html`<a class="button" href="${base}/book">Book<span> a time</span></a>`}
      <nav aria-label="Pages">
        <ul>
          ${navigation.map(([to, name]) => html`<li>${link({ to, name, path, base })}</li>`)}
        </ul>
      </nav>
    </div>
  </header>`;

type Link = { readonly to: string; readonly name: string; readonly path: string; readonly base: string };
const link = ({ to, name, path, base }: Link): Html =>
  html`<a href="${base}${to}" ${to === path && html`aria-current="page"`}>${name}</a>`;

const footer = ({ practice, base }: Place): Html =>
  html`<footer>
    <div class="wide">
      <div>
        <p class="name">${practice.name}</p>
        ${practice.locations.map(({ address }) => address && html`<p>${address}</p>`)}
        ${practice.phone && html`<p><a href="tel:${dialled(practice.phone)}">${practice.phone}</a></p>`}
      </div>
      <ul>
        <li><a href="${base}/gift">Give a visit</a></li>
        <li><a href="${base}/ask">Ask a question</a></li>
        <li><a href="${base}/request">Other hours</a></li>
        ${practice.content.policies && html`<li><a href="${base}/policies">How bookings work</a></li>`}
        <li><a href="/find">Find a practice</a></li>
        <li><a href="/self-care/">Free self-care</a></li>
      </ul>
      <p class="fine">
        In an emergency call your local emergency number. This page sets no cookies and loads nothing from
        elsewhere.
      </p>
    </div>
  </footer>`;

export const dialled = (phone: string): string => phone.replaceAll(/[^\d+]/gu, '');
