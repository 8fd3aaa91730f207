import { defaultAccent, accentAtNight } from '#domain/site/look.ts';
import type { Page } from './answer.ts';
import { html, type Html } from './html.ts';
import { frame } from './layout.ts';
import { styleAddress } from './style.ts';

/** The colours of pages that belong to no practice. */
export const plainAccents = { day: defaultAccent, night: accentAtNight(defaultAccent) };

/** A page of the server itself, such as the search for practices. */
export const plainLayout = (page: Page): Html =>
  frame({
    title: `${page.title} · Unwind`,
    head: html`<link rel="stylesheet" href="${styleAddress('/site-files', plainAccents)}" />
      <link rel="icon" href="/site-files/icon.svg" type="image/svg+xml" />`,
    body: html`<header class="top">
        <div class="wide"><a class="brand" href="/find">Unwind</a></div>
      </header>
      <main id="main" tabindex="-1">${page.main}</main>
      <footer>
        <div class="wide">
          <p><a href="/self-care/">Free self-care</a>, without an account: nothing leaves your device</p>
          <p class="fine">
            In an emergency call your local emergency number. This page sets no cookies and loads nothing from
            elsewhere.
          </p>
        </div>
      </footer>`,
    page,
  });
