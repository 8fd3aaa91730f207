import assert from 'node:assert/strict';
import { canonicalJson } from '#domain/note/canonical.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import { badLine } from './bad-line.ts';
import { chanceFrom } from './chance.ts';
import { SimulatedDevice } from './device.ts';
import type { Filing } from './filing.ts';
import { pressNext } from './presses.ts';

const STEPS = 45;

/** Three tablets, one session, a bad line and flat batteries; then calm, and the record must be whole everywhere. */
export const simulate = async (seed: number, filing: Filing, head: SessionHead): Promise<void> => {
  const chance = chanceFrom(seed);
  const line = badLine(filing, chance);
  const names = ['a', 'b', 'c'].map((letter) => `tablet-${letter}-${seed}-${chance.uuid()}`);
  const devices = await Promise.all(names.map((name) => SimulatedDevice.start({ chance, line, head, name })));
  await chance.oneOf(devices).note(() => [{ kind: 'opened' }]);
  for (let step = 0; step < STEPS; step += 1) {
    const device = chance.oneOf(devices);
    device.passTime(chance.below(40_000));
    await chance.oneOf<() => Promise<unknown>>([
      () => device.note((facts) => pressNext(chance, facts)),
      () => device.note((facts) => pressNext(chance, facts)),
      // Two presses before the disk has answered the first, while something is being sent.
      () =>
        Promise.all([
          device.send(),
          device.note((facts) => pressNext(chance, facts)),
          device.note((facts) => pressNext(chance, facts)),
        ]),
      () => device.send(),
      () => device.look(),
      () => device.restart(),
      () => line.deliverLate(),
      async () => device.jumpClock(chance.oneOf([-3_600_000, -5000, 7000, 86_400_000])),
    ])();
  }
  await settle(devices, () => line.heal());
  await check(devices, filing, head.session);
  await Promise.all(devices.map((device) => device.end()));
};

const settle = async (devices: readonly SimulatedDevice[], heal: () => void): Promise<void> => {
  heal();
  for (const device of devices) {
    device.heal();
    await device.restart();
    assert.equal(await device.send(), 'all-sent');
  }
  for (const device of devices) assert.ok(await device.look());
};

const check = async (devices: readonly SimulatedDevice[], filing: Filing, session: string): Promise<void> => {
  const filed = await filing.filed(session);
  assert.ok(
    [...filed.values()].every((times) => times === 1),
    'a fact is filed more than once',
  );
  for (const device of devices) {
    for (const id of device.recorded) assert.ok(filed.has(id), `a recorded fact never arrived: ${id}`);
    assert.deepEqual(
      device
        .facts()
        .map((fact): string => fact.id)
        .toSorted(),
      [...filed.keys()].toSorted(),
    );
    assert.equal(await device.waiting(), 0);
  }
  const derived = devices.map((device) => canonicalJson(deriveSession(device.facts())));
  assert.equal(new Set(derived).size, 1, 'the devices derive different sessions');
};
