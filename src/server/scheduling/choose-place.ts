import type { MemberId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { NotOffered } from '#domain/scheduling/not-offered.ts';
import type { BookingPage, PageTherapist } from './booking-page.ts';
import { fitFor, placeOverTheRules, type FitQuestion, type Place } from './fit.ts';

export type PlaceWanted = Omit<FitQuestion, 'therapist'> & {
  readonly therapist?: MemberId | undefined;
  /** Staff may book over the rules, saying why. */
  readonly overlap?: { readonly reason: string } | undefined;
};

const DAY = 86_400_000;

/** With whom, where and in which seat a visit can be; or the practice's no. */
export function choosePlace(page: BookingPage, wanted: PlaceWanted): Result<Place, BookingRefusal> {
  const candidates = candidatesFor(page, wanted);
  const [first] = candidates;
  if (first === undefined) return refused({ reason: 'service-gone' });
  const whys: NotOffered[] = [];
  for (const therapist of candidates) {
    const fit = fitFor(page, { ...wanted, therapist });
    if (fit.ok) return fit;
    whys.push(fit.refusal);
  }
  return wanted.overlap
    ? accepted(placeOverTheRules(page, { ...wanted, therapist: first }))
    : refused(noBecause(whys));
}

/** She who was asked for, or all who give the service, the least busy of that day first. */
function candidatesFor(page: BookingPage, { therapist, by, startsAt }: PlaceWanted): PageTherapist[] {
  const near = (id: MemberId) =>
    page.busy.filter(
      (row) => row.therapist === id && Math.abs(row.start - startsAt.epochMilliseconds) < DAY / 2,
    ).length;
  // The desk may write a visit down with whoever treats; everybody else books what is offered.
  return page.therapists
    .filter(({ id, gives }) => (therapist === undefined || id === therapist) && (gives || by === 'staff'))
    .toSorted((one, other) => near(one.id) - near(other.id));
}

function noBecause(whys: readonly NotOffered[]): BookingRefusal {
  if (whys.includes('taken')) return { reason: 'taken', next: [] };
  return { reason: 'not-offered', why: whys[0] ?? 'closed', next: [] };
}
