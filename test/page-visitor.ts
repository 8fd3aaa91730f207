import assert from 'node:assert/strict';
import type { Server } from '#server/start-server.ts';

export type PageSeen = {
  readonly status: number;
  readonly html: string;
  /** Where she is by then, after every redirect. */
  readonly path: string;
};

/** Somebody who reads the public pages, follows links and sends forms as a browser without scripts does. */
export class PageVisitor {
  readonly #server: Pick<Server, 'inject'>;

  constructor(server: Pick<Server, 'inject'>) {
    this.#server = server;
  }

  async open(path: string): Promise<PageSeen> {
    const answer = await this.#server.inject({ method: 'GET', url: path, headers: { accept: 'text/html' } });
    const to = answer.headers.location;
    if (answer.statusCode >= 300 && answer.statusCode < 400 && to) return this.open(to);
    return { status: answer.statusCode, html: answer.body, path };
  }

  async send(path: string, fields: Readonly<Record<string, string>>): Promise<PageSeen> {
    const answer = await this.#server.inject({
      method: 'POST',
      url: path,
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    });
    const to = answer.headers.location;
    if (answer.statusCode === 303 && to) return this.open(to);
    return { status: answer.statusCode, html: answer.body, path };
  }
}

/** The fields that a page's form with this action holds already: hidden ones, and what was typed before. */
export function fieldsOf({ html }: PageSeen): Record<string, string> {
  const inputs = [...html.matchAll(/<input\s[^>]*>/g)].map(([input]) => input);
  const fields = inputs
    .filter((input) => !/type="(radio|checkbox)"/.test(input) || /\schecked/.test(input))
    .map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
  return Object.fromEntries(fields);
}

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The start times that a page offers as buttons or choices. */
export const timesOn = ({ html }: PageSeen): string[] =>
  [...html.matchAll(/name="startsAt"\s+value="([^"]+)"/g)].map(([, at]) => at ?? '');

/** Where the link with these words leads. */
export function linkOn({ html }: PageSeen, words: RegExp): string {
  const links = [...html.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
  const found = links.find(([, , text]) => words.test((text ?? '').replaceAll(/<[^>]+>/g, '').trim()));
  assert.ok(found?.[1], `no link says ${String(words)}`);
  return unescaped(found[1]);
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"');
