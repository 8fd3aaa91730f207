import { createHmac } from 'node:crypto';
import { type VisitLinks, visitLink } from '#server/scheduling/visit-link.ts';

/** Where a mail's text leaves a place for a link. Links are put in when the mail leaves or is shown: its row opens nothing. */
export const VISIT_LINK = '[link to the visit]';
export const FORM_LINK = '[link to the form]';

type Mail = { readonly id: string; readonly visit: string | null; readonly text: string };

export function withLinks({ id, visit, text }: Mail, links: VisitLinks): string {
  if (visit === null) return text;
  return text
    .replaceAll(VISIT_LINK, () => visitLink(links, visit))
    .replaceAll(FORM_LINK, () => `${links.address()}/intake/${formToken(links.secret, id)}`);
}

/** The link to the form that a mail brings along: made from the mail and the secret, so that a second try sends the same. */
export const formToken = (secret: string, mail: string): string =>
  createHmac('sha256', secret).update(`form:${mail}`).digest('base64url');
