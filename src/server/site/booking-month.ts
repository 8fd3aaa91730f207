import { z } from 'zod';
import { DateText } from '#domain/base/time.ts';
import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { clockOf, zoneNameOf } from '#server/scheduling/visit-times.ts';
import { calendar } from './booking-calendar.ts';
import { html, type Html } from './html.ts';
import type { PageCall } from './site.ts';

/** What the free times between two instants are; asked for one month, or for the first months that have some. */
export type ReadTimes = (from: Temporal.Instant, to: Temporal.Instant) => Promise<readonly OfferedTime[]>;

export type Picker = {
  readonly call: PageCall;
  readonly read: ReadTimes;
  /** The page's own path with its query, to which month and day are added. */
  readonly path: string;
  /** What a time of the day looks like: a button of a form, or a link. */
  readonly timesForm: (times: Html) => Html;
};

const Asked = z.object({
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/u)
    .optional()
    .catch(undefined),
  day: DateText.optional().catch(undefined),
});

/** When nothing was asked for, the first free day in so many months. */
const LOOK_MONTHS = 3;

/** A month, its free days, and the times of one of them. */
export async function timePicker({ call, read, path, timesForm }: Picker): Promise<Html> {
  const { practice, now, query } = call;
  const { zone, country } = practice;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const asked = Asked.parse(Object.fromEntries(query));
  const wanted = monthAsked(asked, today);
  const times = await read(
    now,
    endOf(wanted ?? today.toPlainYearMonth().add({ months: LOOK_MONTHS - 1 }), zone),
  );
  const days = Map.groupBy(oncePerStart(times), ({ startsAt }) => dateIn(startsAt, zone));
  const [firstFree] = [...days.keys()].filter((day) => wanted === undefined || inMonth(day, wanted));
  const month =
    wanted ?? (firstFree ? Temporal.PlainYearMonth.from(firstFree.slice(0, 7)) : today.toPlainYearMonth());
  const chosen = asked.day ?? firstFree;
  const day = chosen === undefined || !inMonth(chosen, month) ? undefined : Temporal.PlainDate.from(chosen);
  return html`${calendar({
      month,
      today,
      chosen: day,
      free: new Map([...days].map(([date, offered]) => [date, offered.length])),
      country,
      linkTo: (where) => linkTo(path, where),
    })}
    <section id="times" aria-labelledby="times-head" tabindex="-1">
      ${day ? timesOf({ day, times: days.get(day.toString()) ?? [], call, timesForm }) : noTimes(call)}
    </section>`;
}

function monthAsked(
  { month, day }: z.infer<typeof Asked>,
  today: Temporal.PlainDate,
): Temporal.PlainYearMonth | undefined {
  const text = month ?? day?.slice(0, 7);
  if (text === undefined || text.slice(5) < '01' || text.slice(5) > '12') return undefined;
  const asked = Temporal.PlainYearMonth.from(text);
  const first = today.toPlainYearMonth();
  const last = first.add({ months: 12 });
  if (Temporal.PlainYearMonth.compare(asked, first) < 0) return first;
  return Temporal.PlainYearMonth.compare(asked, last) > 0 ? last : asked;
}

const endOf = (month: Temporal.PlainYearMonth, zone: string): Temporal.Instant =>
  month.add({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant();

const dateIn = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

const inMonth = (date: string, month: Temporal.PlainYearMonth): boolean => date.startsWith(month.toString());

/** With anyone, a start that several could take is shown once. */
const oncePerStart = (times: readonly OfferedTime[]): OfferedTime[] => [
  ...new Map(times.map((time) => [time.startsAt, time])).values(),
];

function linkTo(
  path: string,
  { month, day }: { month: Temporal.PlainYearMonth; day?: Temporal.PlainDate },
): string {
  const query = new URLSearchParams({ month: month.toString(), ...(day ? { day: day.toString() } : {}) });
  return `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`;
}

type DayShown = Pick<Picker, 'call' | 'timesForm'> & {
  readonly day: Temporal.PlainDate;
  readonly times: readonly OfferedTime[];
};

const timesOf = ({ day, times, call, timesForm }: DayShown): Html =>
  html`<h2 id="times-head">
      ${day.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' })}
    </h2>
    ${
      times.length === 0
        ? html`<p>Nothing is free on this day any more.</p>`
        : html`${zoneLine(times[0]?.startsAt ?? '', call)}
          ${timesForm(
            html`<ul class="times">
              ${times.map(({ startsAt }) => timeButton(startsAt, call))}
            </ul>`,
          )}`
    }
    ${elsewhere(call)}`;

const timeButton = (startsAt: string, { practice }: PageCall): Html =>
  html`<li>
    <button class="button quiet" name="startsAt" value="${startsAt}">
      <time datetime="${startsAt}">${clockOf(startsAt, practice.zone)}</time>
    </button>
  </li>`;

/** Her own clock, where it is another one, is told by the script: only her browser knows it. */
const zoneLine = (startsAt: string, { practice }: PageCall): Html =>
  html`<p class="soft" data-zone="${practice.zone}">Times are in ${zoneNameOf(startsAt, practice.zone)}.</p>`;

const noTimes = (call: PageCall): Html =>
  html`<h2 id="times-head">No free times in this month</h2>
    <p>Look at the next month, or leave us a word.</p>
    ${elsewhere(call)}`;

const elsewhere = ({ at }: PageCall): Html =>
  html`<p>
    None of these suits you? <a href="${at('/request')}">Ask for other hours</a>, or
    <a href="${at('/waiting')}">let us tell you</a> when a time becomes free.
  </p>`;
