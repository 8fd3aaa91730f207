import { todayIn } from '#web/app/time-words.ts';
import { clockOf } from './clock-text.ts';
import type { Place } from './desk.ts';
import { words } from './board-words.ts';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';

/** A visit as it is being written. */
export type BookFields = {
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly service: string | null;
  readonly therapist: string | null;
  readonly second: string | null;
  readonly room: string | null;
  readonly date: string;
  readonly clock: string;
  readonly repeat: 'once' | 'series';
  readonly everyWeeks: number;
  readonly times: number;
  /** Why it may lie over the rules. */
  readonly reason: string;
};

type Asked = {
  readonly place: Place | null;
  readonly how: 'book' | 'drop-in';
  readonly zone: string;
  readonly member: string;
  readonly settings: Scheduling;
};

/** Begins where the diary was pressed; a drop-in begins now, with the therapist who is signed in. */
export const bookFieldsAt = ({ place, how, zone, member, settings }: Asked): BookFields => {
  const wanted =
    place?.therapist ?? (settings.hours.some(({ therapist }) => therapist === member) ? member : null);
  const therapist = wanted ?? (settings.hours.length === 1 ? (settings.hours[0]?.therapist ?? null) : null);
  const service = settings.services.find((one) => therapist === null || isBy(one, therapist))?.id ?? null;
  const date = how === 'drop-in' ? todayIn(zone) : (place?.date ?? todayIn(zone));
  return {
    client: null,
    service,
    therapist,
    second: null,
    room: place?.room ?? null,
    date: date.toString(),
    clock: how === 'drop-in' ? clockOf(nowIn(zone)) : place?.from === undefined ? '' : clockOf(place.from),
    repeat: 'once',
    everyWeeks: 1,
    times: 8,
    reason: how === 'drop-in' ? words.dropIn : '',
  };
};

const NOW_STEP = 5;

/** The next full five minutes. */
const nowIn = (zone: string): number => {
  const { hour, minute } = Temporal.Now.zonedDateTimeISO(zone);
  return Math.ceil((hour * 60 + minute + 1) / NOW_STEP) * NOW_STEP;
};

type Service = Scheduling['services'][number];
export const isBy = (service: Service, therapist: string): boolean =>
  service.therapists.some((id) => id === therapist);

/** What a change brings along: a therapist who does not offer the service is no longer meant. */
export const withChange = (
  fields: BookFields,
  to: Partial<BookFields>,
  services: readonly Service[],
): BookFields => {
  const next = { ...fields, ...to };
  const service = services.find(({ id }) => id === next.service);
  if (!service) return next;
  const therapist = next.therapist !== null && isBy(service, next.therapist) ? next.therapist : null;
  const only = service.therapists.length === 1 ? (service.therapists[0] ?? null) : null;
  const second = next.second === (therapist ?? only) ? null : next.second;
  return { ...next, therapist: therapist ?? only, second: service.therapistsNeeded === 2 ? second : null };
};

export type Missing = {
  client?: string;
  service?: string;
  therapist?: string;
  time?: string;
  reason?: string;
};
