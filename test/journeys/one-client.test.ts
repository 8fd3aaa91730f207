import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { z } from 'zod';
import { contract } from '#contract/contract.ts';
import type { SessionId } from '#domain/base/ids.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import { draftNote } from '#domain/note/draft-note.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import { verifyAudit } from '#server/audit/verify.ts';
import { DEMO_PASSWORD, ines, maren, roomTablets, ruth, stillPoint, theo } from '#server/demo/cast.ts';
import { held, pain, says } from '#server/demo/said.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { factsOf } from '#server/demo/session-script.ts';
import { freshServer, signedIn, type Answer, type Visitor } from '#test/server.ts';

const now = Temporal.Instant.from('2026-03-11T20:30:00Z');

/** Twelve holds, as one afternoon of them goes. */
const facts: readonly KeptFact[] = factsOf(
  {
    name: 'twelve holds',
    edits: [],
    steps: [
      says('client', 'complaint', 'Stiff on the right since the weekend.'),
      pain('before', 5),
      ...Array.from({ length: 12 }, (_, n) =>
        held(
          'longPlane',
          { region: 'neck.back', side: n % 2 === 0 ? 'right' : 'left' },
          { seconds: 60 + n, signs: ['softening'] },
        ),
      ),
      pain('after', 3),
    ],
  },
  Temporal.Instant.from('2026-03-11T19:00:00Z'),
);

test('[SIGN-1][SIGN-2][SIGN-3][SIGN-4][SIGN-5] one client is treated, from the sign-in to the amended note', async (t) => {
  const practice = await freshServer(t, { clock: { now: () => now }, environment: { UNWIND_DEMO: '1' } });
  await seedDemo({ database: practice.database, now });
  const visit = (who: { email: string }): Promise<Visitor> =>
    signedIn(practice, { ...who, password: DEMO_PASSWORD });
  const therapist = await visit(maren);
  const session = randomUUID();
  const params = { session };

  const pack = contract.today.reply.parse(ok(await therapist.ask('today')));
  const entry = pack.entries.find(({ client }) => client === ruth.id);
  assert.ok(entry, 'Ruth has a visit today');
  assert.equal(pack.clients.find(({ id }) => id === ruth.id)?.plan?.complaint, ruth.plan.complaint);

  const push = (batch: readonly KeptFact[]) =>
    therapist.ask('sendFacts', {
      params,
      body: { client: ruth.id, appointment: entry.id, device: roomTablets.maren, facts: batch },
    });
  for (const batch of shuffledWithDoubles(facts.slice(0, -1))) ok(await push(batch));

  const sign = (hash: string, who: Visitor = therapist, note = NOTE) =>
    who.ask('signNote', { params, body: { note, style: 'full', rule: 'cms_total_time', hash } });
  assert.deepEqual(refusal(await sign('a'.repeat(64))), { reason: 'session-still-open' });
  ok(await push(facts.slice(-1)));

  const second = await visit(maren);
  const pulled = await pullAll(second, session);
  assert.deepEqual(new Set(pulled.map(({ id }) => id)), new Set(facts.map(({ id }) => id)));
  assert.deepEqual(deriveSession(pulled), deriveSession(facts));
  assert.equal(deriveSession(pulled).totals.holds, 12);

  const seen = hashOfDraft(pulled, session);
  assert.deepEqual(refusal(await sign(seen, await visit(ines))), { reason: 'not-the-therapist' });
  const late = {
    id: randomUUID(),
    kind: 'words-said',
    speaker: 'client',
    about: 'response',
    words: 'Lighter.',
  } as const;
  ok(await push([{ ...late, at: '2026-03-11T19:30:00Z', version: 1, tick: 400 } as KeptFact]));
  const changed = Changed.parse(refusal(await sign(seen)));
  assert.notEqual(changed.hash, seen);
  assert.equal(sha256(canonicalJson(changed.document)), changed.hash);

  const signed = contract.signNote.reply.parse(ok(await sign(changed.hash)));
  assert.equal(signed.hash, changed.hash);
  assert.equal(signed.signerName, maren.name);
  assert.deepEqual(
    contract.signNote.reply.parse(ok(await sign(changed.hash))),
    signed,
    'asked again, answered again',
  );
  assert.equal(
    Refused.parse(refusal(await sign(changed.hash, therapist, randomUUID()))).reason,
    'already-signed',
  );

  const amendment = {
    id: randomUUID(),
    words: 'The left side was treated first.',
    reason: 'Order of work was missing.',
  };
  const amended = contract.amendNote.reply.parse(
    ok(await therapist.ask('amendNote', { params, body: amendment })),
  );
  assert.deepEqual(
    contract.amendNote.reply.parse(ok(await therapist.ask('amendNote', { params, body: amendment }))),
    amended,
  );
  const [one] = amended.amendments;
  assert.ok(one && amended.amendments.length === 1);
  const { words, reason, signedBy, signerName, signedAt } = one;
  const covered = { previous: signed.hash, words, reason, signedBy, signerName, signedAt };
  assert.equal(one.hash, sha256(canonicalJson(covered)));
  assert.deepEqual(amended.document, signed.document);

  ok(
    await push([
      { ...late, id: randomUUID(), at: '2026-03-11T19:40:00Z', version: 1, tick: 401 } as KeptFact,
    ]),
  );
  const later = contract.note.reply.parse(ok(await therapist.ask('note', { params }))).note;
  assert.deepEqual(later, { ...amended, laterFacts: 1 });

  const desk = await visit(theo);
  for (const name of ['note', 'facts'] as const) assert.equal((await desk.ask(name, { params })).status, 403);
  assert.equal((await desk.ask('clientRecord', { params: { client: ruth.id } })).status, 403);

  const trail = await verifyAudit(practice.fresh.pool('unwind_owner'));
  assert.ok(trail.length > 0 && trail.every(({ whole }) => whole));
});

const NOTE = randomUUID();
const Refused = z.looseObject({ reason: z.string() });
const Changed = z.object({ reason: z.literal('record-changed'), document: z.unknown(), hash: z.string() });

function ok({ status, body }: Answer): unknown {
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

function refusal({ status, body }: Answer): unknown {
  assert.equal(status, 409);
  return body;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the therapist's own device drafts, and the hash of what she reads. */
function hashOfDraft(from: readonly KeptFact[], session: string): string {
  const { document } = draftNote(from, {
    session: session as SessionId,
    client: ruth.id,
    clientName: ruth.details.name,
    therapistName: maren.name,
    zone: stillPoint.zone,
    style: 'full',
    rule: 'cms_total_time',
  });
  return sha256(canonicalJson(document));
}

/** Batches of seven in another order, each third one sent twice. */
function shuffledWithDoubles(all: readonly KeptFact[]): KeptFact[][] {
  const batches: KeptFact[][] = [];
  for (let from = 0; from < all.length; from += 7) batches.push(all.slice(from, from + 7));
  const odd = batches.filter((_, n) => n % 2 === 1);
  const even = batches.filter((_, n) => n % 2 === 0);
  return [...odd.toReversed(), ...even, ...batches.filter((_, n) => n % 3 === 0)];
}

async function pullAll(visitor: Visitor, session: string): Promise<KeptFact[]> {
  const pulled: KeptFact[] = [];
  for (let after = 0, more = true; more;) {
    const answer = await visitor.ask('facts', { params: { session }, query: { after: String(after) } });
    const page = contract.facts.reply.parse(ok(answer));
    pulled.push(...page.facts);
    ({ cursor: after, more } = page);
  }
  return pulled;
}
