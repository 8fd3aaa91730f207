import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { contract } from '#contract/contract.ts';
import { ClientCourse } from '#contract/plan.ts';
import { ClientScreening } from '#contract/screening.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { bindLimits } from '#domain/screening/bind-limits.ts';
import { screen } from '#domain/screening/screen.ts';
import { gateOf, signOf } from '#domain/screening/sign.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import { verifyAudit } from '#server/audit/verify.ts';
import { held, pain } from '#server/demo/said.ts';
import { factsOf } from '#server/demo/session-script.ts';
import { asked, BORN_ON, openForm, practiceWithClient } from '#test/forms.ts';

test('[HANDIN-7][CARE-1][COURSE-7][COURSE-5][SIGN-1] from the form by link to the course: what was answered binds all the way', async (t) => {
  const practice = await practiceWithClient(t);
  const { owner, client, send, visitor, clock, fresh } = practice;
  const params = { client };
  const screening = async () => {
    const found = ClientScreening.parse(await asked(owner, 'clientScreening', { params }));
    return screen(found.record, clock.now().toString());
  };

  // The client answers on her phone: an operation of the hand four weeks ago, and a blood thinner.
  assert.equal(signOf(await screening()), 'unscreened');
  const phone = await openForm(visitor(), (await send()).token, BORN_ON);
  await phone.say({
    surgery: 'yes',
    'surgery-weeks': 4,
    'surgery-where': [{ region: 'hand.palm', side: 'right' }],
    medicines: [{ name: 'Apixaban', classes: ['anticoagulant'], confirmed: true }],
  });
  assert.deepEqual((await phone.fillIn()).body, { next: 'ask-your-doctor' });

  // The decision blocks until the surgeon has been heard.
  const decided = await screening();
  assert.equal(signOf(decided), 'clearance');
  assert.equal(gateOf(decided.handsOn), 'blocked');
  await asked(owner, 'recordClearance', { params, body: clearance() });
  const cleared = await screening();
  // What she may keep to herself in the form is left to the room.
  assert.deepEqual(
    cleared.handsOn.open.map(({ item }) => item),
    ['hard-memories'],
  );
  assert.equal(gateOf(cleared.handsOn), 'ask-first');

  // The plan opens the session, within what the screening leaves.
  const episode = { id: randomUUID(), openedOn: inPractice().toString(), details: episodeDetails };
  await asked(owner, 'openEpisode', { params, body: episode });
  await asked(owner, 'changePlan', { params, body: { version: 0, plan } });
  await asked(owner, 'sharePlan', { params, body: { version: 1, acceptedInPerson: 'Ruth Alder' } });
  const limits = bindLimits(plan.limits, cleared);
  assert.equal(limits.highestPressure, 2);
  assert.ok(limits.excludedTechniques.includes('CUP'));
  assert.ok(limits.excludedRegions.some(({ region }) => region === 'hand.palm'));

  // What happens in the room stays within it; an answer given there is decided like any other.
  const session = randomUUID();
  const device = randomUUID();
  const facts = sessionFacts(clock.now().subtract({ minutes: 50 }));
  await asked(owner, 'sendFacts', {
    params: { session },
    body: { client, appointment: null, device, facts },
  });
  assert.equal(deriveSession(facts).state, 'closed');
  const history = contract.screeningHistory.reply.parse(await asked(owner, 'screeningHistory', { params }));
  assert.ok(history.answers.some(({ item, by }) => item === 'recent-fall' && by === 'therapist'));

  assert.equal(gateOf((await screening()).handsOn), 'limited');

  // The note is drafted and signed, and the course has its first visit with the client's own word before and after.
  const sign = (hash: string) =>
    owner.ask('signNote', {
      params: { session },
      body: { note: NOTE, style: 'full', rule: 'cms_total_time', hash },
    });
  const unseen = await sign('a'.repeat(64));
  assert.equal(unseen.status, 409, 'nothing is signed that was not read');
  const { document, hash } = Object(unseen.body) as { document: unknown; hash: string };
  assert.match(JSON.stringify(document), /fall/i);
  assert.equal((await sign(hash)).status, 200);
  const course = ClientCourse.parse(await asked(owner, 'clientCourse', { params }));
  assert.deepEqual(
    course.visits.map(({ painBefore, painAfter }) => [painBefore, painAfter]),
    [[5, 3]],
  );
  assert.equal(course.sharing?.accepted?.how, 'in-person');
  const record = contract.clientRecord.reply.parse(await asked(owner, 'clientRecord', { params }));
  assert.equal(record.visitsDone, 1);
  const trail = await verifyAudit(fresh.pool('unwind_owner'));
  assert.ok(trail.length > 0 && trail.every(({ whole }) => whole));
});

const NOTE = randomUUID();

const inPractice = (): Temporal.PlainDate => Temporal.Now.plainDateISO('America/Chicago');

const clearance = () => ({
  id: randomUUID(),
  rules: ['CI18'],
  channels: ['handsOn'],
  clinician: 'Dr. Ada Novak',
  role: 'Surgeon',
  givenOn: inPractice().toString(),
  expiresOn: inPractice().add({ days: 60 }).toString(),
  scope: 'Light work away from the hand.',
  document: null,
});

const episodeDetails = {
  indication: 'neck-pain',
  icd10: null,
  history: '',
  goals: [
    { id: randomUUID(), activity: 'Drive home', baseline: 4, baselineOn: inPractice().toString(), target: 8 },
  ],
  expectations: [],
};

const plan = CarePlan.parse({
  complaint: 'Neck pain',
  goal: 'Drive home',
  steps: [{ region: 'back.upper_trap', side: 'right', technique: 'CHR', seconds: 180 }],
  limits: { highestPressure: 4 },
});

const sessionFacts = (from: Temporal.Instant): KeptFact[] =>
  factsOf(
    {
      name: `safe to treat ${randomUUID()}`,
      edits: [],
      steps: [
        {
          noted: {
            kind: 'screening-answered',
            by: 'therapist',
            answers: [
              { item: 'recent-fall', value: 'no' },
              { item: 'hard-memories', value: 'no' },
            ],
          },
          seconds: 20,
        },
        pain('before', 5),
        held(
          'crossHands',
          { region: 'back.upper_trap', side: 'right' },
          { seconds: 180, signs: ['softening'] },
        ),
        pain('after', 3),
      ],
    },
    from,
  ).map((fact) => KeptFact.parse(fact));
