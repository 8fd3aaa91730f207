import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { exampleId } from '#contract/example-ids.ts';
import { join, OWNER, setUpPractice, signedIn } from '#test/server.ts';

const tablet = { device: exampleId(41), name: 'Tablet in room 2' };
const Enrolled = z.object({ share: z.string(), opensOfflineHours: z.int() });
const Devices = z.object({
  devices: z.array(z.object({ id: z.string(), revokedAt: z.string().nullable() })),
});
const ines = {
  id: exampleId(21),
  name: 'Ines Okafor',
  email: 'ines@stillpoint.example',
  role: 'therapist',
  password: 'a long walk by the lake',
} as const;

test('[SIGNIN-12] a device gets a share of 32 bytes, and the same one again', async (t) => {
  const { owner } = await setUpPractice(t);
  const first = Enrolled.parse((await owner.ask('enrolDevice', { body: tablet })).body);
  assert.equal(Buffer.from(first.share, 'base64url').length, 32);
  const again = Enrolled.parse(
    (await owner.ask('enrolDevice', { body: { ...tablet, name: 'Renamed' } })).body,
  );
  assert.deepEqual(again, first);
});

test('[SIGNIN-12] revoked, the share is destroyed, the sign-ins on it end, and it is refused', async (t) => {
  const practice = await setUpPractice(t);
  const onTablet = await signedIn(practice, OWNER);
  await onTablet.ask('enrolDevice', { body: tablet });
  assert.equal((await onTablet.ask('me')).status, 200);
  const revoke = () => practice.owner.ask('revokeDevice', { params: { device: tablet.device } });
  assert.equal((await revoke()).status, 200);
  assert.equal((await onTablet.ask('me')).status, 401);
  assert.equal((await practice.owner.ask('me')).status, 200);
  const kept = await practice.database.identity.query<{ share: Buffer | null }>(
    'select share from unwind.device',
  );
  assert.equal(kept.rows[0]?.share, null);
  const refused = await (await signedIn(practice, OWNER)).ask('enrolDevice', { body: tablet });
  assert.deepEqual([refused.status, refused.body], [409, { reason: 'revoked' }]);
  assert.equal((await revoke()).status, 200);
});

test('[SIGNIN-12] a rotated sign-in stays bound to its device', async (t) => {
  const practice = await setUpPractice(t);
  const onTablet = await signedIn(practice, OWNER);
  await onTablet.ask('enrolDevice', { body: tablet });
  const body = { current: OWNER.password, password: 'a staple for the horse' };
  assert.equal((await onTablet.ask('changePassword', { body })).status, 200);
  const owner = await signedIn(practice, { email: OWNER.email, password: body.password });
  await owner.ask('revokeDevice', { params: { device: tablet.device } });
  assert.equal((await onTablet.ask('me')).status, 401);
  assert.equal((await owner.ask('me')).status, 200);
});

test('[SIGNIN-12] nobody gets another person’s share, sees her devices or revokes them, but for the owner', async (t) => {
  const practice = await setUpPractice(t);
  const therapist = await join(practice, ines);
  await practice.owner.ask('enrolDevice', { body: tablet });
  assert.equal((await therapist.ask('enrolDevice', { body: tablet })).status, 400);
  assert.deepEqual(Devices.parse((await therapist.ask('devices')).body).devices, []);
  assert.equal((await therapist.ask('revokeDevice', { params: { device: tablet.device } })).status, 404);
  const own = { device: exampleId(42), name: 'Phone' };
  assert.equal((await therapist.ask('enrolDevice', { body: own })).status, 200);
  assert.equal((await practice.owner.ask('enrolDevice', { body: own })).status, 400);
  assert.equal(Devices.parse((await practice.owner.ask('devices')).body).devices.length, 2);
  assert.equal((await practice.owner.ask('revokeDevice', { params: { device: own.device } })).status, 200);
  assert.equal((await therapist.ask('me')).status, 401);
});

test('[SIGNIN-11] ending a membership cuts off the person’s devices', async (t) => {
  const practice = await setUpPractice(t);
  const therapist = await join(practice, ines);
  await therapist.ask('enrolDevice', { body: tablet });
  const { rows } = await practice.database.identity.query<{ id: string }>(
    `select id from unwind.member where role = 'therapist'`,
  );
  await practice.owner.ask('endMembership', { params: { member: rows[0]?.id ?? '' } });
  const { devices } = Devices.parse((await practice.owner.ask('devices')).body);
  assert.notEqual(devices[0]?.revokedAt, null);
});

test('[SIGNIN-19] a device that is signed out learns whether it was cut off, and nothing else', async (t) => {
  const practice = await setUpPractice(t);
  const standing = async (device: string) => {
    const { status, body } = await practice.visitor().ask('deviceStanding', { params: { device } });
    assert.equal(status, 200);
    return body;
  };
  assert.deepEqual(await standing(tablet.device), { revoked: false });
  await practice.owner.ask('enrolDevice', { body: tablet });
  assert.deepEqual(await standing(tablet.device), { revoked: false });
  await practice.owner.ask('revokeDevice', { params: { device: tablet.device } });
  assert.deepEqual(await standing(tablet.device), { revoked: true });
  assert.deepEqual(await standing(exampleId(43)), { revoked: false });
});

test('[SIGNIN-19] [HTTP-8] an address may ask after devices sixty times a minute', async (t) => {
  const practice = await setUpPractice(t);
  const visitor = practice.visitor();
  const answers: number[] = [];
  for (let asked = 0; asked < 61; asked += 1) {
    answers.push((await visitor.ask('deviceStanding', { params: { device: tablet.device } })).status);
  }
  assert.deepEqual([answers.indexOf(429), answers.at(-1)], [60, 429]);
});
