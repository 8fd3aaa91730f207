import { randomUUID } from 'node:crypto';
import type { Contract, EndpointName } from '#contract/contract.ts';
import { AppointmentId, type MemberId } from '#domain/base/ids.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Asking, Database, Work } from '#server/database/database.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { maren, ruth, stillPoint, theo, type CastMember } from '#server/demo/cast.ts';
import { diaryRoom } from '#server/diary/diary-room.ts';
import type { Call } from '#server/http/handler.ts';
import { schedulingRoom } from '#server/scheduling/scheduling-room.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo, wholeFile, type FreshDatabase } from '#test/database.ts';

/** A Wednesday, eight in the morning in Chicago; the practice is open from eleven to seven, until Friday. */
export const wednesday = Temporal.Instant.from('2026-03-11T13:00:00Z');

type Input<Name extends EndpointName> = Partial<Pick<Call<Contract[Name]>, 'params' | 'query' | 'body'>>;
type Room = ReturnType<typeof schedulingRoom> & ReturnType<typeof diaryRoom>;

/** The desk of the demonstration practice, for a whole test file: its room, asked by anybody of the cast, at a time that a test can change. */
export async function openDesk(options: { reachesInside?: boolean } = {}): Promise<Desk> {
  const fresh = await freshDemo(wholeFile, wednesday);
  const clock = { at: wednesday, now: () => clock.at };
  const room: Room = {
    ...schedulingRoom({
      database: fresh.database,
      clock,
      address: () => 'https://unwind.example',
      reachesInside: options.reachesInside ?? false,
    }),
    ...diaryRoom(fresh.database, clock),
  };
  return new Desk(fresh, { room, clock });
}

export class Desk {
  readonly fresh: FreshDatabase;
  readonly database: Database;
  readonly room: Room;
  readonly clock: { at: Temporal.Instant; now: () => Temporal.Instant };

  constructor(fresh: FreshDatabase, { room, clock }: Pick<Desk, 'room' | 'clock'>) {
    this.fresh = fresh;
    this.database = fresh.database;
    this.room = room;
    this.clock = clock;
  }

  /** A visit with Maren for Ruth, an hour long, where nothing else is said. */
  book(startsAt: string, rest: Partial<Call<Contract['bookAppointment']>['body']> = {}) {
    const wanted = { id: newId(), client: ruth.id, service: services.hour.id, therapist: maren.id };
    return this.room.bookAppointment(
      call<'bookAppointment'>(theo, { body: { ...wanted, startsAt, ...rest } }),
    );
  }

  /** The same where it has to be booked; its id. */
  async booked(clock: string, rest: Parameters<Desk['book']>[1] = {}): Promise<AppointmentId> {
    const answer = await this.book(at(clock), rest);
    if (!answer.ok) throw new Error(`${clock} was refused: ${answer.refusal.reason}`);
    return answer.value.id;
  }

  /** Whether the desk is offered an hour with Maren at that time. */
  async has(clock: string): Promise<boolean> {
    return (await this.free(clock.slice(0, 10))).includes(clock);
  }

  move(appointment: AppointmentId, to: Partial<Call<Contract['moveAppointment']>['body']>) {
    const body = { startsAt: '', which: 'this' as const, ...to };
    return this.room.moveAppointment(call<'moveAppointment'>(theo, { params: { appointment }, body }));
  }

  cancel(appointment: AppointmentId, which: 'this' | 'following' | 'all' = 'this') {
    const body = { which, tellClient: false };
    return this.room.cancelAppointment(call<'cancelAppointment'>(theo, { params: { appointment }, body }));
  }

  /** The starts of a day that the desk is offered for an hour with Maren, on Chicago's clock. */
  async free(
    date: string,
    rest: Partial<Call<Contract['freeTimes']>['query']> = {},
    who: CastMember = theo,
  ): Promise<string[]> {
    const query = {
      service: services.hour.id,
      therapist: maren.id,
      from: date,
      to: date,
      ...rest,
    };
    const answer = await this.room.freeTimes(call<'freeTimes'>(who, { query }));
    if (!answer.ok) throw new Error('free times are never refused');
    return answer.value.times.map(({ startsAt }) => clockOf(startsAt));
  }

  async diary(date: string) {
    const answer = await this.room.diary(call<'diary'>(theo, { query: { from: date, to: date } }));
    if (!answer.ok) throw new Error('a diary is never refused');
    return answer.value;
  }

  /** Somebody of whom nothing is known, on the public pages; what she books has the id of her asking. */
  asVisitor<T>(work: Work<T>, visit: string = newId()): Promise<T> {
    return this.database.write(this.visiting(visit), work);
  }

  visiting(visit: string): AskingAsVisitor {
    const subject = { kind: 'appointment', id: visit };
    return {
      practice: stillPoint.id,
      member: visit as MemberId,
      role: 'visitor',
      actor: 'Visitor',
      request: 'test',
      action: 'bookAsVisitor',
      subject,
    };
  }

  asStaff<T>(work: Work<T>, rest: Partial<Asking> = {}): Promise<T> {
    return this.database.write(askingAs(theo, rest), work);
  }
}

export const newId = (): AppointmentId => AppointmentId.parse(randomUUID());

/** A request of one of the cast that has passed the doors. */
export const call = <Name extends EndpointName>(who: CastMember, input: Input<Name>): Call<Contract[Name]> =>
  called<Contract[Name]>(askingAs(who) as Call<Contract[Name]>['asking'], input);

/** An instant as Chicago's clock shows it: 2026-03-11 14:00. */
export const clockOf = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(stillPoint.zone)
    .toPlainDateTime()
    .toString()
    .replace('T', ' ')
    .slice(0, 16);

/** What Chicago's clock shows, as an instant. */
export const at = (clock: string): string =>
  Temporal.PlainDateTime.from(clock.replace(' ', 'T'))
    .toZonedDateTime(stillPoint.zone)
    .toInstant()
    .toString();
