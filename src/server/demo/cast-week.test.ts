import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maren, ruth, stillPoint } from './cast.ts';
import { weekAround } from './cast-week.ts';

test('[DEMO-9] at whatever hour of whatever day somebody looks first, Ruth has a visit that can be opened', () => {
  for (let day = 16; day <= 22; day += 1) {
    for (let hour = 0; hour < 24; hour += 0.5) {
      const now = Temporal.ZonedDateTime.from(`2026-11-${day}T00:00[${stillPoint.zone}]`)
        .add({ minutes: hour * 60 })
        .toInstant();
      const visits = weekAround(now).filter(({ therapist }) => therapist === maren.id);
      const hers = visits.find(({ client }) => client === ruth.id) ?? assert.fail('Ruth has a visit');
      const told = `${now.toString()}: ${hers.startsAt.toString()}`;
      assert.equal(hers.status, 'booked', told);
      assert.ok(Temporal.Instant.compare(hers.startsAt.add({ minutes: hers.minutes }), now) > 0, told);
      for (const other of visits.filter((one) => one !== hers)) {
        const between = Math.max(
          hers.startsAt.since(other.startsAt).total('minutes') - other.minutes,
          other.startsAt.since(hers.startsAt).total('minutes') - hers.minutes,
        );
        assert.ok(between >= 15, told);
      }
    }
  }
});
