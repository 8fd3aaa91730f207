import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import rrule from '#test/cases/rrule.json' with { type: 'json' };
import { calendarTimes } from './calendar-times.ts';
import { occurrences } from './occurrences.ts';
import { readBusy } from './read-busy.ts';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** The busy times of 2026 in a calendar of these events, in Chicago. */
function busyOf(...events: string[][]): (readonly [string, string])[] {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.flat(),
    'END:VCALENDAR',
  ].join('\r\n');
  const read = readBusy(text, {
    zone: 'America/Chicago',
    from: instant('2026-01-01T00:00:00Z'),
    to: instant('2027-01-01T00:00:00Z'),
  });
  assert.ok(read.ok);
  return read.value.map(({ start, end }) => [start, end] as const);
}

const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20260101T000000Z',
  ...lines,
  'END:VEVENT',
];
const starts = (...lines: string[]): string[] => busyOf(event(...lines)).map(([start]) => start);

test('[SCHED-29] recurrence rules come to the instances that libical expects', () => {
  for (const { rrule: rule, dtstart, instances } of rrule.cases) {
    const wanted = instances.filter((text) => !text.startsWith('***')).map(isoOf);
    const date = dtstart.includes('T') ? `:${dtstart}` : `;VALUE=DATE:${dtstart}`;
    const component = new ICAL.Component(
      ICAL.parse(event(`DTSTART${date}`, `RRULE:${rule}`).join('\r\n').replaceAll('DTSTAMP', 'X-STAMP')),
    );
    const begin = millisecondsOf(isoOf(dtstart));
    const told = occurrences(component, calendarTimes(component, 'UTC'), {
      start: begin - 1,
      end: millisecondsOf(wanted.at(-1) ?? isoOf(dtstart)) + 1,
    });
    // RFC 5545, 3.8.5.3: the first start counts, whether or not the rule meets it.
    const withFirst = [...new Set([isoOf(dtstart), ...wanted])].toSorted();
    assert.deepEqual(
      told.map(({ start }) => instantText(start)),
      withFirst,
      `${rule} from ${dtstart}`,
    );
  }
});

const isoOf = (basic: string): string =>
  basic.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?Z?$/u,
    (_, y: string, mo: string, d: string, h = '00', mi = '00', s = '00') =>
      `${y}-${mo}-${d}T${String(h)}:${String(mi)}:${String(s)}Z`,
  );

test('[SCHED-29] a weekly event keeps its time on the wall; a date is left out, one is moved, one is cancelled', () => {
  const zoned = ';TZID=America/Chicago:';
  assert.deepEqual(
    busyOf(
      event(
        `DTSTART${zoned}20260304T090000`,
        `DTEND${zoned}20260304T100000`,
        'RRULE:FREQ=WEEKLY;UNTIL=20260408T140000Z',
        `EXDATE${zoned}20260318T090000`,
        `RDATE${zoned}20260306T090000`,
      ),
      event(`RECURRENCE-ID${zoned}20260325T090000`, `DTSTART${zoned}20260326T120000`, 'DURATION:PT30M'),
      event(
        `RECURRENCE-ID${zoned}20260401T090000`,
        `DTSTART${zoned}20260401T090000`,
        `DTEND${zoned}20260401T100000`,
        'STATUS:CANCELLED',
      ),
    ),
    [
      ['2026-03-04T15:00:00Z', '2026-03-04T16:00:00Z'],
      ['2026-03-06T15:00:00Z', '2026-03-06T16:00:00Z'],
      ['2026-03-11T14:00:00Z', '2026-03-11T15:00:00Z'],
      ['2026-03-26T17:00:00Z', '2026-03-26T17:30:00Z'],
      ['2026-04-08T14:00:00Z', '2026-04-08T15:00:00Z'],
    ],
  );
});

test('[SCHED-29] what is cancelled, marked as free or takes no time is not busy', () => {
  const timed = ['DTSTART:20260304T150000Z', 'DTEND:20260304T160000Z'];
  assert.deepEqual(starts(...timed), ['2026-03-04T15:00:00Z']);
  assert.deepEqual(starts(...timed, 'STATUS:CANCELLED'), []);
  assert.deepEqual(starts(...timed, 'TRANSP:TRANSPARENT'), []);
  assert.deepEqual(starts(...timed, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'), []);
  assert.deepEqual(starts('DTSTART:20260304T150000Z'), []);
  const lists = [
    'BEGIN:VFREEBUSY',
    'FREEBUSY:20260304T150000Z/PT1H',
    'FREEBUSY;FBTYPE=FREE:20260305T150000Z/PT1H',
    'END:VFREEBUSY',
  ];
  assert.deepEqual(busyOf(lists), [['2026-03-04T15:00:00Z', '2026-03-04T16:00:00Z']]);
});

test('[SCHED-29] from one occurrence on all are moved, stay so over the change of the clock, and one of them moves alone', () => {
  const zoned = ';TZID=America/Chicago:';
  const weekly = event(
    `DTSTART${zoned}20260225T090000`,
    `DTEND${zoned}20260225T100000`,
    'RRULE:FREQ=WEEKLY;COUNT=5',
  );
  const alone = event(
    `RECURRENCE-ID${zoned}20260318T090000`,
    `DTSTART${zoned}20260318T150000`,
    'DURATION:PT15M',
  );
  const onward = (plan: string, ...rest: string[]) =>
    event(
      `RECURRENCE-ID;RANGE=THISANDFUTURE${plan}`,
      `DTSTART${zoned}20260305T110000`,
      'DURATION:PT30M',
      ...rest,
    );
  const first = ['2026-02-25T15:00:00Z', '2026-02-25T16:00:00Z'];
  const turned = [
    first,
    ['2026-03-05T17:00:00Z', '2026-03-05T17:30:00Z'],
    ['2026-03-12T16:00:00Z', '2026-03-12T16:30:00Z'],
    ['2026-03-18T20:00:00Z', '2026-03-18T20:15:00Z'],
    ['2026-03-26T16:00:00Z', '2026-03-26T16:30:00Z'],
  ];
  assert.deepEqual(busyOf(weekly, onward(`${zoned}20260304T090000`), alone), turned);
  assert.deepEqual(busyOf(weekly, onward(`${zoned}20260304T090000`, 'STATUS:CANCELLED'), alone), [
    first,
    turned[3],
  ]);
});

test('[SCHED-29] of two turns the later one holds from its own date on', () => {
  const zoned = ';TZID=America/Chicago:';
  const turn = (day: string, hour: string) =>
    event(
      `RECURRENCE-ID;RANGE=THISANDFUTURE${zoned}${day}T090000`,
      `DTSTART${zoned}${day}T${hour}0000`,
      'DURATION:PT1H',
    );
  assert.deepEqual(
    busyOf(
      event(`DTSTART${zoned}20260310T090000`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5'),
      turn('20260313', '17'),
      turn('20260311', '13'),
    ),
    [
      ['2026-03-10T14:00:00Z', '2026-03-10T15:00:00Z'],
      ['2026-03-11T18:00:00Z', '2026-03-11T19:00:00Z'],
      ['2026-03-12T18:00:00Z', '2026-03-12T19:00:00Z'],
      ['2026-03-13T22:00:00Z', '2026-03-13T23:00:00Z'],
      ['2026-03-14T22:00:00Z', '2026-03-14T23:00:00Z'],
    ],
  );
});

test('[SCHED-30] whole days and times without a zone are those of the practice, 23 or 25 hours long when they are', () => {
  assert.deepEqual(busyOf(event('DTSTART;VALUE=DATE:20260308', 'DTEND;VALUE=DATE:20260309')), [
    ['2026-03-08T06:00:00Z', '2026-03-09T05:00:00Z'],
  ]);
  assert.deepEqual(busyOf(event('DTSTART;VALUE=DATE:20261101')), [
    ['2026-11-01T05:00:00Z', '2026-11-02T06:00:00Z'],
  ]);
  assert.deepEqual(busyOf(event('DTSTART:20260304T090000', 'DURATION:P1DT1H')), [
    ['2026-03-04T15:00:00Z', '2026-03-05T16:00:00Z'],
  ]);
  const holidays = event(
    'DTSTART;VALUE=DATE:20260701',
    'DURATION:P1D',
    'RRULE:FREQ=DAILY;COUNT=4',
    'EXDATE;VALUE=DATE:20260703',
  );
  assert.deepEqual(busyOf(holidays), [
    ['2026-07-01T05:00:00Z', '2026-07-03T05:00:00Z'],
    ['2026-07-04T05:00:00Z', '2026-07-05T05:00:00Z'],
  ]);
});

test('[SCHED-30] a zone that nobody knows by its name is the one that the file defines', () => {
  const zone = `BEGIN:VTIMEZONE
TZID:Our Own Time
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE`.split('\n');
  const timed = event(
    'DTSTART;TZID=Our Own Time:20260304T090000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=2',
  );
  assert.deepEqual(
    busyOf(zone, timed).map(([start]) => start),
    ['2026-03-04T14:00:00Z', '2026-03-11T13:00:00Z'],
  );
  const path = event(
    'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260304T090000',
    'DURATION:PT1H',
  );
  assert.deepEqual(
    busyOf(path).map(([start]) => start),
    ['2026-03-04T08:00:00Z'],
  );
  assert.deepEqual(
    busyOf(event('DTSTART;TZID=Europe/Berlin:20260304')),
    busyOf(event('DTSTART;VALUE=DATE:20260304')),
  );
  const nowhere = event('DTSTART;TZID=Nowhere:20260304T090000', 'DURATION:PT1H');
  assert.deepEqual(
    busyOf(nowhere).map(([start]) => start),
    ['2026-03-04T15:00:00Z'],
  );
});

test('[SCHED-29] what is no calendar is refused, and what never ends is cut at the range', () => {
  const options = { zone: 'UTC', from: instant('2026-01-01T00:00:00Z'), to: instant('2026-02-01T00:00:00Z') };
  assert.equal(readBusy('<html>Sign in</html>', options).ok, false);
  assert.equal(readBusy('', options).ok, false);
  assert.equal(starts('DTSTART:20200101T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY').length, 365);
  assert.deepEqual(starts('DTSTART:20260101T000000Z', 'DURATION:PT1H', 'RRULE:FREQ=HOURLY'), [
    '2026-01-01T00:00:00Z',
  ]);
});
