import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { EndpointName } from '#contract/contract.ts';
import { roles, type Role } from '#contract/endpoint.ts';
import {
  DEMO_PASSWORD,
  clients,
  ines,
  maren,
  members,
  roomTablets,
  ruthHerself,
  stillPoint,
  theo,
  type CastMember,
} from '#server/demo/cast.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { harbourCast, seedHarbour } from '#test/cast.ts';
import {
  bodyOf,
  endpointNames,
  foreignIds,
  namesAForeignThing,
  paramsOf,
  queryOf,
  shapeOf,
  turnedAway,
} from '#test/isolation/endpoints.ts';
import { giveCareRows } from '#test/isolation/care-rows.ts';
import { giveHomeRows } from '#test/isolation/home-rows.ts';
import { giveLedgerRows } from '#test/isolation/ledger-rows.ts';
import { giveSchedulingRows } from '#test/isolation/scheduling-rows.ts';
import { giveFollowedFeed } from '#test/isolation/question-rows.ts';
import { givePaymentRows } from '#test/isolation/payment-rows.ts';
import { fingerprint } from '#test/isolation/tables.ts';
import { freshServer, signedIn, type Answer, type TestServer, type Visitor } from '#test/server.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

test('[ISOLATION-1] every endpoint of the contract is closed to the wrong practice, the wrong role and nobody', async (t) => {
  const { server, still, other } = await bothAtTheDoor(t);
  const rowsNow = () => server.fresh.asSuperuser((su) => fingerprint(su, stillPoint.id));
  for (const name of endpointNames) {
    await t.test(`[ISOLATION-1] ${name}`, async () => {
      if (shapeOf(name).access !== 'anyone') {
        assert.equal((await server.visitor().ask(name, asked(name))).status, 401);
      }
      for (const role of turnedAway(name, roles)) {
        assert.equal(
          (await visitor(still, role).ask(name, asked(name))).status,
          403,
          `${name} let in a ${role}`,
        );
      }
      if (!isAskedByStrangers(name)) return;
      const before = await rowsNow();
      for (const [role, stranger] of other) {
        if (turnedAway(name, [role]).length === 0) await assertClosed(name, { role, stranger });
      }
      assert.deepEqual(await rowsNow(), before, `${name} let another practice change something`);
    });
  }
});

async function bothAtTheDoor(t: TestContext) {
  const environment = { UNWIND_DEMO: '1' };
  const server = await freshServer(t, { clock: { now: () => now }, environment });
  await seedDemo({ database: server.database, now });
  await seedHarbour(server.database);
  const still = await atTheDoor(server, [maren, ines, theo, ruthHerself]);
  await giveRowsToForeignIds(server, still);
  const { owner, therapist, frontDesk, clientHerself } = harbourCast;
  return { server, still, other: await atTheDoor(server, [owner, therapist, frontDesk, clientHerself]) };
}

/** Behind every id that the strangers will try there is something to take. */
async function giveRowsToForeignIds({ fresh }: TestServer, still: ReadonlyMap<Role, Visitor>): Promise<void> {
  const { invitation, passkey, intake: form, client } = foreignIds;
  const enrolled = await visitor(still, 'therapist').ask('enrolDevice', {
    body: { device: roomTablets.ines, name: 'Room 2' },
  });
  assert.equal(enrolled.status, 200);
  const invited = { id: invitation, name: 'Noor Saleh', email: 'noor@stillpoint.example', role: 'therapist' };
  assert.equal((await visitor(still, 'owner').ask('invite', { body: invited })).status, 200);
  const sent = { params: { client: client ?? '' }, body: { id: form, purpose: 'full', mail: false } };
  assert.equal((await visitor(still, 'owner').ask('sendIntake', sent)).status, 200);
  await fresh.asSuperuser(giveCareRows);
  await fresh.asSuperuser(giveFollowedFeed);
  await fresh.asSuperuser(giveHomeRows);
  await fresh.asSuperuser(giveLedgerRows);
  await fresh.asSuperuser(giveSchedulingRows);
  await fresh.asSuperuser(givePaymentRows);
  await fresh.asSuperuser((su) =>
    su.query(
      `insert into identity.passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up)
       select $1, user_id, 'x', 'x', 0, 'singleDevice', false from unwind.member where id = $2`,
      [passkey, ines.id],
    ),
  );
}

async function atTheDoor(server: TestServer, people: readonly CastMember[]): Promise<Map<Role, Visitor>> {
  const visitors = new Map<Role, Visitor>();
  for (const { role, email } of people) {
    visitors.set(role, await signedIn(server, { email, password: DEMO_PASSWORD }));
  }
  return visitors;
}

const asked = (name: EndpointName) => ({ params: paramsOf(name), query: queryOf(name), body: bodyOf(name) });

async function assertClosed(
  name: EndpointName,
  { role, stranger }: { role: Role; stranger: Visitor },
): Promise<void> {
  const answer = await stranger.ask(name, asked(name));
  assert.ok(answer.status < 500, `${name} broke for a ${role} of another practice: ${answer.status}`);
  if (namesAForeignThing(name)) assertNotHere(name, answer);
  assertNothingOf(name, answer);
}

/** Signing out and changing who one is would end the test's own sign-ins; they take nobody's ids. */
const isAskedByStrangers = (name: EndpointName): boolean =>
  shapeOf(name).access !== 'anyone' && name !== 'signOut';

/** With another's id in the path there is nothing here, or the practice's no. */
function assertNotHere(name: EndpointName, { status }: Answer): void {
  assert.ok(status === 404 || status === 409, `${name} answered ${status} to another practice's ids`);
}

const secrets = [
  ...clients.flatMap(({ details }) => [details.name, details.phone]),
  ...members.map(({ email }) => email),
  stillPoint.name,
];

function assertNothingOf(name: EndpointName, { body }: Answer): void {
  const text = JSON.stringify(body);
  for (const secret of secrets)
    assert.ok(!text.includes(secret), `${name} told another practice “${secret}”`);
}

function visitor(of: ReadonlyMap<Role, Visitor>, role: Role): Visitor {
  const found = of.get(role);
  if (!found) throw new Error(`the cast has nobody in the role ${role}`);
  return found;
}
