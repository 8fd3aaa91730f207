import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { VisitEvent } from '#exchange/ics/write-visit.ts';
import { FORM_LINK, VISIT_LINK } from '#server/mail/with-links.ts';
import { policyOf } from './policy-words.ts';
import { dayOf, timeOf } from './visit-times.ts';

/** A visit as its mails tell it. */
export type ToldVisit = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly sequence: number;
  readonly service: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly therapist: string;
  readonly address: string;
  readonly practice: string;
  readonly phone: string;
  readonly zone: string;
  /** The practice has public pages, so that a link leads somewhere. */
  readonly hasPage: boolean;
  readonly rules: BookingRules;
  readonly change: 'booked' | 'moved' | 'cancelled';
  readonly asksForm: 'full' | 'update' | null;
};

export type VisitLetter = { readonly subject: string; readonly text: string };

export const letterOf = (visit: ToldVisit): VisitLetter => ({
  subject: subjects[visit.change](weekdayOf(visit)),
  text: [`Hello ${visit.name},`, ...bodies[visit.change](visit), signature(visit)].join('\n\n'),
});

/** Read on locked screens and by whoever looks over a shoulder: a day, and nothing of anybody's health. */
const subjects = {
  booked: (day: string) => `Your visit on ${day}`,
  moved: (day: string) => `Your visit is now on ${day}`,
  cancelled: (day: string) => `Your visit on ${day} is cancelled`,
};

const bodies = {
  booked: (visit: ToldVisit) => [
    'your visit is booked:',
    placeAndTime(visit),
    ...formWords(visit),
    ...toChange(visit),
  ],
  moved: (visit: ToldVisit) => ['your visit has a new time:', placeAndTime(visit), ...toChange(visit)],
  cancelled: (visit: ToldVisit) => [
    'this visit is cancelled:',
    placeAndTime(visit),
    'If you would like another time, you are welcome to book again.',
  ],
};

const placeAndTime = ({ startsAt, zone, service, therapist, address }: ToldVisit): string =>
  [
    `${dayOf(startsAt, zone)}, ${timeOf(startsAt, zone)}`,
    `${service} with ${therapist}`,
    ...(address === '' ? [] : [address]),
  ].join('\n');

const forms = {
  full: 'Before your visit we would like to ask you some questions.',
  update: 'Some of what you told us is a while ago. Before your visit we would like to ask about it again.',
};
const formWords = ({ asksForm }: ToldVisit): string[] =>
  asksForm === null
    ? []
    : [
        `${forms[asksForm]} You can answer them on your phone, stop at any time and go on later. The link is yours alone and opens for fourteen days:\n\n${FORM_LINK}`,
      ];

function toChange(visit: ToldVisit): string[] {
  const policy = policyOf(visit).join(' ');
  if (visit.hasPage) return [`To see, move or cancel your visit, open this link:\n\n${VISIT_LINK}`, policy];
  return [`If the time no longer suits you, please call us${atNumber(visit)}.`, policy];
}

const atNumber = ({ phone }: ToldVisit): string => (phone === '' ? '' : ` at ${phone}`);

const signature = ({ practice, phone }: ToldVisit): string =>
  [practice, ...(phone === '' ? [] : [phone])].join('\n');

const weekdayOf = ({ startsAt, zone }: ToldVisit): string =>
  Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toLocaleString('en-US', { weekday: 'long' });

/** The calendar file of the same mail. A cancellation has a number of its own: it comes after the last time. */
export const eventOf = (visit: ToldVisit, now: Temporal.Instant): VisitEvent => ({
  uid: `${visit.id}@unwind`,
  sequence: visit.change === 'cancelled' ? visit.sequence + 1 : visit.sequence,
  method: visit.change === 'cancelled' ? 'CANCEL' : 'REQUEST',
  startsAt: visit.startsAt,
  endsAt: visit.endsAt,
  zone: visit.zone,
  summary: `Visit at ${visit.practice}`,
  description: [
    `With ${visit.therapist}.`,
    ...(visit.hasPage && visit.change !== 'cancelled' ? [`To see, move or cancel it: ${VISIT_LINK}`] : []),
  ].join('\n'),
  location: visit.address,
  attendee: { name: visit.name, email: visit.email },
  stamp: now.toString(),
});
