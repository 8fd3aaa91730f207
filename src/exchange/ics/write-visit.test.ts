import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { writeVisit, type VisitFile } from './write-visit.ts';

const organizer = { name: 'Still Point; Myofascial', email: 'unwind@practice.example' };
type Visit = VisitFile['visits'][number];
const visit = {
  uid: '4b1e0c5e-8a2f-4c8b-9a39-0a4f6f6d2c11@unwind',
  sequence: 0,
  startsAt: '2026-11-25T17:00:00Z',
  endsAt: '2026-11-25T18:00:00Z',
  summary: 'Visit at Still Point, Myofascial',
  description: 'With Maren Holt.\nTo move or cancel it: https://care.example/visit/token',
  location: '1200 W Fullerton Ave, Chicago; second floor',
} satisfies Visit;
const file = {
  method: 'REQUEST',
  state: 'CONFIRMED',
  zone: 'America/Chicago',
  attendee: { name: 'Zoë "Z" Ångström', email: 'zoe@client.example' },
  stamp: '2026-11-21T16:00:00Z',
} as const;

const written = (rest: Partial<Visit> = {}, around: Partial<VisitFile> = {}): string =>
  writeVisit({ ...file, visits: [{ ...visit, ...rest }], ...around }, { organizer });

test('[VISIT-10] a calendar file keeps its UID, says its number, its method and its state', () => {
  const { calendar, event } = parsed(written({ sequence: 3 }));
  assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST');
  assert.equal(event.uid, visit.uid);
  assert.equal(event.sequence, 3);
  assert.equal(event.component.getFirstPropertyValue('status'), 'CONFIRMED');
  const taken = parsed(written({ sequence: 4 }, { method: 'CANCEL', state: 'CANCELLED' }));
  assert.equal(taken.calendar.getFirstPropertyValue('method'), 'CANCEL');
  assert.equal(taken.event.uid, visit.uid);
  assert.equal(taken.event.component.getFirstPropertyValue('status'), 'CANCELLED');
});

test('[VISIT-10] words with commas, semicolons, quotes, breaks and letters of any kind come through', () => {
  const { event } = parsed(written());
  assert.equal(event.summary, visit.summary);
  assert.equal(event.description, visit.description);
  assert.equal(event.location, visit.location);
  assert.equal(event.organizer, 'mailto:unwind@practice.example');
  assert.match(String(event.attendees[0]?.getFirstValue()), /^mailto:zoe@client\.example$/i);
});

const zones = [
  'America/Chicago',
  'Europe/Lisbon',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
];

test('[VISIT-11] ical.js, node-ical and a strict reading by line find the same instants, in every zone and on both days that change', () => {
  for (const zone of zones) {
    for (const startsAt of instantsToTry(zone)) {
      const endsAt = startsAt.add({ minutes: 90 });
      const text = written({ startsAt: startsAt.toString(), endsAt: endsAt.toString() }, { zone });
      const told = `${zone} ${startsAt.toString()}\n${text}`;
      const { event } = parsed(text);
      assert.equal(event.startDate.toJSDate().getTime(), startsAt.epochMilliseconds, told);
      assert.equal(event.endDate.toJSDate().getTime(), endsAt.epochMilliseconds, told);
      assert.deepEqual(
        readByNodeIcal(text),
        [visit.uid, startsAt.epochMilliseconds, endsAt.epochMilliseconds],
        told,
      );
      assert.equal(readByLine(text, 'DTSTART'), startsAt.epochMilliseconds, told);
      assert.equal(readByLine(text, 'DTEND'), endsAt.epochMilliseconds, told);
      assert.equal(readByLine(text, 'DTSTAMP'), Temporal.Instant.from(file.stamp).epochMilliseconds);
    }
  }
});

test('[VISIT-11] the zone is written beside an ordinary time, and a time that comes twice is written in UTC', () => {
  assert.match(written(), /^DTSTART;TZID=America\/Chicago:20261125T110000\r$/m);
  assert.match(written(), /^TZOFFSETTO:-0600\r$/m);
  const second = written({ startsAt: '2026-11-01T07:30:00Z', endsAt: '2026-11-01T08:30:00Z' });
  assert.match(second, /^DTSTART:20261101T073000Z\r$/m);
});

test('[VISIT-12] several visits of a series stand in one file, which tells and asks nothing, over a change of the clock', () => {
  const dates = ['2026-10-28T16:00:00Z', '2026-11-04T17:00:00Z', '2026-11-11T17:00:00Z'];
  const visits = dates.map((startsAt, place) => ({
    ...visit,
    uid: `${place}@unwind`,
    startsAt,
    endsAt: Temporal.Instant.from(startsAt).add({ hours: 1 }).toString(),
  }));
  const calendar = new ICAL.Component(ICAL.parse(written({}, { method: 'PUBLISH', visits })));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.deepEqual(
    events.map(({ startDate }) => startDate.toJSDate().toTemporalInstant().toString()),
    dates,
  );
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
});

test('[VISIT-12] lines end in CRLF, are folded at 75 octets, and hold what RFC 5545 and 5546 ask for', () => {
  const text = written({ description: `Ångström ${'a long line that goes on and on '.repeat(12)}` });
  assert.ok(text.endsWith('END:VCALENDAR') || text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\r\n]/);
    assert.match(line, /^( |[A-Z-]+[;:]|$)/, line);
  }
  const names = unfolded(text).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
  const once = [
    'VERSION',
    'PRODID',
    'METHOD',
    'UID',
    'DTSTAMP',
    'DTSTART',
    'SEQUENCE',
    'ORGANIZER',
    'SUMMARY',
  ];
  // DTSTART stands in the zone's observances too.
  for (const name of once.filter((one) => one !== 'DTSTART'))
    assert.equal(names.filter((one) => one === name).length, 1, name);
  assert.ok(!names.includes('TIMEZONE-ID'));
  assert.ok(!names.includes('X-WR-TIMEZONE'));
});

function parsed(text: string): { calendar: ICAL.Component; event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  const event = new ICAL.Event(component);
  assert.equal(zone === null, event.startDate.zone.tzid === 'UTC');
  return { calendar, event };
}

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

/** A reader by other people than ical.js, with its own way through zones. */
function readByNodeIcal(text: string): [uid: string, start: number | undefined, end: number | undefined] {
  const event = nodeIcal.sync.parseICS(text)[visit.uid];
  assert.ok(event?.type === 'VEVENT');
  return [event.uid, event.start.getTime(), event.end?.getTime()];
}

/** Knows nothing of the library that wrote it: the zone's rules come from Temporal and not from the file. */
function readByLine(text: string, name: string): number {
  const event = unfolded(text).slice(unfolded(text).indexOf('BEGIN:VEVENT'));
  const line = event.find((one) => one.startsWith(name)) ?? '';
  const found = /^[A-Z]+(?:;TZID=([^:;]+))?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(line);
  assert.ok(found, line);
  const [, zone, year, month, day, hour, minute, second, utc] = found;
  const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
  assert.equal(utc === 'Z', zone === undefined, line);
  return local.toZonedDateTime(zone ?? 'UTC').epochMilliseconds;
}

/** Around each change of the clock in a year, and at ordinary times. */
function instantsToTry(zone: string): Temporal.Instant[] {
  const start = Temporal.ZonedDateTime.from(`2026-01-15T10:00[${zone}]`);
  const changes: Temporal.Instant[] = [];
  for (
    let next = start.getTimeZoneTransition('next');
    next && changes.length < 3;
    next = next.getTimeZoneTransition('next')
  )
    changes.push(next.toInstant());
  const around = changes.flatMap((change) =>
    [-180, -90, -60, -45, -30, -1, 0, 1, 30, 60, 90].map((minutes) => change.add({ minutes })),
  );
  return [start.toInstant(), start.add({ months: 6 }).toInstant(), ...around];
}
