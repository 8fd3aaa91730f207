import { html, type Html } from './html.ts';

export type MonthShown = {
  readonly month: Temporal.PlainYearMonth;
  readonly today: Temporal.PlainDate;
  readonly chosen: Temporal.PlainDate | undefined;
  /** How many times are free on each date, by its text. */
  readonly free: ReadonlyMap<string, number>;
  readonly country: string;
  readonly linkTo: (where: { month: Temporal.PlainYearMonth; day?: Temporal.PlainDate }) => string;
};

/** Nobody plans further ahead on a page. [design] */
const MONTHS_AHEAD = 12;

/** A month as a table: days with free times are links that say how many. */
export const calendar = (shown: MonthShown): Html =>
  html`<div class="calendar" id="month">
    <table>
      <caption>
        ${monthName(shown.month)}
      </caption>
      <thead>
        <tr>
          ${weekOf(shown).map((day) => html`<th scope="col">${dayHead(day)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(shown).map(
          (week) =>
            html`<tr>
              ${week.map((date) => cell(date, shown))}
            </tr>`,
        )}
      </tbody>
    </table>
    <nav aria-label="Months">${monthLinks(shown)}</nav>
    <p class="unseen" role="status"></p>
  </div>`;

const monthName = (month: Temporal.PlainYearMonth): string =>
  month.toPlainDate({ day: 1 }).toLocaleString('en-US', { month: 'long', year: 'numeric' });

function monthLinks({ month, today, linkTo }: MonthShown): Html {
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })];
  const first = today.toPlainYearMonth();
  const hasBefore = Temporal.PlainYearMonth.compare(month, first) > 0;
  const hasAfter = Temporal.PlainYearMonth.compare(after, first.add({ months: MONTHS_AHEAD })) <= 0;
  return html`${hasBefore ? html`<a rel="prev" href="${linkTo({ month: before })}#month">${monthName(before)}</a>` : html`<span></span>`}
  ${hasAfter && html`<a rel="next" href="${linkTo({ month: after })}#month">${monthName(after)}</a>`}`;
}

const dayHead = (day: Temporal.PlainDate): Html =>
  html`<abbr title="${day.toLocaleString('en-US', { weekday: 'long' })}"
    >${day.toLocaleString('en-US', { weekday: 'short' }).slice(0, 2)}</abbr
  >`;

function cell(date: Temporal.PlainDate, { month, today, chosen, free, linkTo }: MonthShown): Html {
  if (date.month !== month.month) return html`<td></td>`;
  const times = free.get(date.toString()) ?? 0;
  const now = date.equals(today) && html` class="today"`;
  if (times === 0) return html`<td${now}><span>${date.day}</span></td>`;
  const isChosen = chosen !== undefined && date.equals(chosen);
  return html`<td${now}><a href="${linkTo({ month, day: date })}#times" data-day="${date.toString()}"${isChosen && html` aria-current="date"`}
    >${date.day}<span class="unseen">, ${date.toLocaleString('en-US', { weekday: 'long' })}, ${times === 1 ? '1 free time' : `${times} free times`}</span></a></td>`;
}

/** Sunday opens the week in these countries, Monday elsewhere (CLDR, firstDay: those that are likely here). */
const SUNDAY_FIRST = new Set(['US', 'CA', 'MX', 'BR', 'JP', 'KR', 'IN', 'IL', 'ZA', 'PH', 'HK', 'TW']);
const firstDayOf = (country: string): number => (SUNDAY_FIRST.has(country) ? 7 : 1);

/** The first week that the page shows, from its first day on. */
const weekOf = (shown: MonthShown): readonly Temporal.PlainDate[] => weeksOf(shown)[0] ?? [];

function weeksOf({ month, country }: MonthShown): Temporal.PlainDate[][] {
  const first = month.toPlainDate({ day: 1 });
  const start = first.subtract({ days: (first.dayOfWeek - firstDayOf(country) + 7) % 7 });
  const weeks: Temporal.PlainDate[][] = [];
  for (
    let day = start;
    Temporal.PlainYearMonth.compare(day.toPlainYearMonth(), month) <= 0;
    day = day.add({ days: 7 })
  )
    weeks.push(Array.from({ length: 7 }, (_, place) => day.add({ days: place })));
  return weeks;
}
