import { page, type Page } from './answer.ts';
import { html, paragraphs } from './html.ts';
import { NotHere } from '#server/http/handler.ts';
import type { PageCall } from './site.ts';

/** The practice's own rules in its own words, and the hours until which a visit can be moved as they are set. */
export function policiesPage({ practice }: PageCall): Page {
  if (practice.content.policies === '') throw new NotHere();
  const { freeUntilHours } = practice.rules;
  return page({
    title: 'How bookings work',
    description: `Moving, cancelling and paying at ${practice.name}.`,
    main: html`<h1>How bookings work</h1>
      ${freeUntilHours > 0 && html`<p>Move or cancel by your link, without a fee, until ${freeUntilHours} hours before your visit.</p>`}
      ${paragraphs(practice.content.policies)}`,
  });
}
