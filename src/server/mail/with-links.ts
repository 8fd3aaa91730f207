import { createHmac } from 'node:crypto';
import { stopLink, type Reminded } from '#server/home/stop-link.ts';
import { type VisitLinks, visitLink } from '#server/scheduling/visit-link.ts';

/** Where a mail's text leaves a place for a link. Links are put in when the mail leaves or is shown: its row opens nothing. */
export const visitPlace = (place: number): string => `[link to visit ${place + 1}]`;
export const FORM_LINK = '[link to the form]';
export const DIARY_LINK = '[link to the diary]';
export const HOME_LINK = '[link to home]';
export const STOP_LINK = '[link to get no more]';

/** Of a mail `m`: whom it reminds. */
export const remindedJson = `case when m.reminds_client is not null
  then json_build_object('practice', m.practice_id, 'client', m.reminds_client) end`;

type Mail = {
  readonly id: string;
  readonly visits: readonly string[];
  readonly text: string;
  /** The client whom it reminds of her own moment. */
  readonly reminded: Reminded | null;
};

/** A place for a visit that the mail is not about stays what it is: words that somebody typed. */
export function withLinks({ id, visits, text, reminded }: Mail, links: VisitLinks): string {
  if (reminded !== null)
    return text
      .replaceAll(HOME_LINK, () => `${links.address()}/my/home`)
      .replaceAll(STOP_LINK, () => stopLink(links, reminded));
  if (visits.length === 0) return text;
  return text
    .replaceAll(/\[link to visit (\d+)\]/g, (typed, place: string) => {
      const visit = visits[Number(place) - 1];
      return visit === undefined ? typed : visitLink(links, visit);
    })
    .replaceAll(DIARY_LINK, () => `${links.address()}/my/diary`)
    .replaceAll(FORM_LINK, () => `${links.address()}/intake/${formToken(links.secret, id)}`);
}

/** The link to the form that a mail brings along: made from the mail and the secret, so that a second try sends the same. */
export const formToken = (secret: string, mail: string): string =>
  createHmac('sha256', secret).update(`form:${mail}`).digest('base64url');
