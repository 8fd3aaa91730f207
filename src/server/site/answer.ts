import type { Html } from './html.ts';

/** A page of a practice, or of this server; the frame puts head, navigation and foot around it. */
export type Page = {
  readonly kind: 'page';
  /** Without the practice's name, which the frame adds. */
  readonly title: string;
  /** One or two sentences for those who find it by a search. */
  readonly description?: string;
  /** Begins with an h1. */
  readonly main: Html;
  /** 409 for the practice's no, 422 for a form that is to be mended. */
  readonly status?: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 422 | 429 | 500 | 503;
  /** schema.org, in JSON. */
  readonly data?: readonly object[];
  /** Pages behind a link are found by nobody else. */
  readonly hidden?: boolean;
  /** Served files, loaded after the page; nothing on it needs them. */
  readonly scripts?: readonly string[];
  /** Where a form of this page may lead on to besides our own pages, such as https://checkout.stripe.com. */
  readonly leadsTo?: readonly string[];
};
export type Redirect = { readonly kind: 'redirect'; readonly to: string; readonly status: 302 | 303 };
export type SentFile = {
  readonly kind: 'file';
  readonly type: string;
  readonly body: string | Buffer;
  readonly cache: 'for-ever' | 'ask-again' | 'never';
  /** Saved under this name instead of shown. */
  readonly saveAs?: string;
};
export type Answer = Page | Redirect | SentFile;

export const page = (said: Omit<Page, 'kind'>): Page => ({ kind: 'page', ...said });
/** After a form: the browser asks for the next page anew, and a reload sends nothing again. */
export const redirect = (to: string): Redirect => ({ kind: 'redirect', to, status: 303 });
export const file = (said: Omit<SentFile, 'kind'>): SentFile => ({ kind: 'file', ...said });
