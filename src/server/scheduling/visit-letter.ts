import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { VisitFile } from '#exchange/ics/write-visit.ts';
import { DIARY_LINK, FORM_LINK, visitPlace } from '#server/mail/with-links.ts';
import { policyOf } from './policy-words.ts';
import { dayOf, timeOf } from './visit-times.ts';

/** A visit as its mails tell it. */
export type ToldVisit = {
  readonly id: string;
  readonly sequence: number;
  readonly service: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly therapist: string;
  readonly address: string;
};

/** What a client is told, of one visit or of several of a series. */
export type VisitNews = {
  readonly change: 'booked' | 'moved' | 'cancelled';
  readonly asksForm: 'full' | 'update' | null;
  readonly name: string;
  readonly email: string;
  /** The client has a sign-in, so that a page of her own opens. */
  readonly signsIn: boolean;
  readonly practice: string;
  readonly phone: string;
  readonly zone: string;
  /** The practice has public pages, so that a link leads somewhere. */
  readonly hasPage: boolean;
  readonly rules: BookingRules;
  readonly visits: readonly [ToldVisit, ...ToldVisit[]];
};

export const letterOf = (news: VisitNews): { readonly subject: string; readonly text: string } => ({
  subject: subjectOf(news),
  text: [`Hello ${news.name},`, ...bodies[news.change](news), signature(news)].join('\n\n'),
});

/** Read on locked screens and by whoever looks over a shoulder: a day, and nothing of anybody's health. */
function subjectOf({ change, visits: [first, ...others], zone }: VisitNews): string {
  const day = Temporal.Instant.from(first.startsAt)
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-US', { weekday: 'long' });
  const said = others.length === 0 ? ofOne : ofSeveral;
  return said[change](day);
}

const ofOne = {
  booked: (day: string) => `Your visit on ${day}`,
  moved: (day: string) => `Your visit is now on ${day}`,
  cancelled: (day: string) => `Your visit on ${day} is cancelled`,
};
const ofSeveral = {
  booked: (day: string) => `Your visits from ${day} on`,
  moved: (day: string) => `New times for your visits from ${day} on`,
  cancelled: () => 'Some of your visits are cancelled',
};

const bodies = {
  booked: (news: VisitNews) => [
    opening(news, 'booked'),
    ...placesAndTimes(news),
    ...formWords(news),
    ...baselineWords(news),
    ...toChange(news),
  ],
  moved: (news: VisitNews) => [opening(news, 'moved'), ...placesAndTimes(news), ...toChange(news)],
  cancelled: (news: VisitNews) => [
    opening(news, 'cancelled'),
    ...placesAndTimes(news),
    'If you would like another time, you are welcome to book again.',
  ],
};

const openings = {
  booked: ['your visit is booked:', 'your visits are booked:'],
  moved: ['your visit has a new time:', 'your visits have new times:'],
  cancelled: ['this visit is cancelled:', 'these visits are cancelled:'],
} as const;
const opening = ({ visits }: VisitNews, change: VisitNews['change']): string =>
  openings[change][visits.length === 1 ? 0 : 1];

const placesAndTimes = (news: VisitNews): string[] =>
  news.visits.map((visit, place) => [...placeAndTime(visit, news), ...ownLink(news, place)].join('\n'));

const placeAndTime = (
  { startsAt, service, therapist, address }: ToldVisit,
  { zone }: VisitNews,
): string[] => [
  `${dayOf(startsAt, zone)}, ${timeOf(startsAt, zone)}`,
  `${service} with ${therapist}`,
  ...(address === '' ? [] : [address]),
];

/** Of several each has its link beside it. */
const ownLink = ({ visits, hasPage, change }: VisitNews, place: number): string[] =>
  visits.length > 1 && hasPage && change !== 'cancelled' ? [visitPlace(place)] : [];

const forms = {
  full: 'Before your visit we would like to ask you some questions.',
  update: 'Some of what you told us is a while ago. Before your visit we would like to ask about it again.',
};
const formWords = ({ asksForm }: VisitNews): string[] =>
  asksForm === null
    ? []
    : [
        `${forms[asksForm]} You can answer them on your phone, stop at any time and go on later. The link is yours alone and opens for fourteen days:`,
        FORM_LINK,
      ];

/** Only before a first visit, which is when the whole form is asked for. */
const baselineWords = ({ asksForm, signsIn }: VisitNews): string[] => {
  if (asksForm !== 'full') return [];
  return signsIn
    ? [`${BASELINE} Your diary is the place for it:`, DIARY_LINK]
    : [`${BASELINE} Paper will do: bring it with you.`];
};
const BASELINE =
  'Please note once a day how strong your pain is, from 0 to 10: a few days of it before the first visit help to see a change later.';

function toChange(news: VisitNews): string[] {
  const { hasPage, phone, visits, zone, rules } = news;
  if (!hasPage)
    return [`If a time no longer suits you, please call us${phone === '' ? '' : ` at ${phone}`}.`];
  if (visits.length > 1) return ['To see, move or cancel a visit, open the link below it.'];
  const policy = policyOf({ startsAt: visits[0].startsAt, zone, rules }).join(' ');
  return ['To see, move or cancel your visit, open this link:', visitPlace(0), policy];
}

const signature = ({ practice, phone }: VisitNews): string =>
  [practice, ...(phone === '' ? [] : [phone])].join('\n');

/** The calendar file of the same mail. A cancellation has a number of its own: it comes after the last time. */
export function fileOf(news: VisitNews, now: Temporal.Instant): VisitFile {
  const { change, visits, zone, name, email } = news;
  const isCancelled = change === 'cancelled';
  const asked = isCancelled ? 'CANCEL' : 'REQUEST';
  return {
    method: visits.length === 1 ? asked : 'PUBLISH',
    state: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    zone,
    attendee: { name, email },
    stamp: now.toString(),
    visits: visits.map((visit, place) => ({
      uid: `${visit.id}@unwind`,
      sequence: isCancelled ? visit.sequence + 1 : visit.sequence,
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      summary: `Visit at ${news.practice}`,
      description: describedIn(news, { visit, place }),
      location: visit.address,
    })),
  };
}

const describedIn = (
  { hasPage, change }: VisitNews,
  { visit, place }: { visit: ToldVisit; place: number },
): string =>
  [
    `With ${visit.therapist}.`,
    ...(hasPage && change !== 'cancelled' ? [`To see, move or cancel it: ${visitPlace(place)}`] : []),
  ].join('\n');
