import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { DiaryEntry } from '#contract/diary.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { takeBack } from '#domain/session/noting.ts';
import { DEMO_PASSWORD } from '#server/demo/cast.ts';
import { addUser } from '#server/identity/add-user.ts';
import { answersOf, asked, harmlessAnswers, practiceWithClient, type Values } from '#test/forms.ts';
import { join, signedIn, type Visitor } from '#test/server.ts';
import { Telling } from '#test/telling.ts';

const theo = {
  id: randomUUID(),
  name: 'Theo Lindqvist',
  email: 'theo@stillpoint.example',
  role: 'front-desk',
  password: 'correct horse battery',
} as const;

type Practice = Awaited<ReturnType<typeof practiceWithClient>>;

test('[STAND-3] the diary tells the newest decision; to the front desk limits read as free', async (t) => {
  const practice = await practiceWithVisit(t);
  const frontDesk = await join(practice, theo);
  const signs = async () => [await signFor(practice.owner), await signFor(frontDesk)];
  assert.deepEqual(await signs(), ['unscreened', 'unscreened']);
  await answerHarmlessly(practice);
  assert.deepEqual(await signs(), ['free', 'free']);
  await atTheDesk(practice, { fibromyalgia: 'yes' });
  assert.deepEqual(await signs(), ['limits', 'free']);
  await atTheDesk(practice, { 'saddle-numbness': 'yes' });
  assert.deepEqual(await signs(), ['emergency', 'emergency']);
  const page = await asked(frontDesk, 'diary', { query: today() });
  assert.doesNotMatch(JSON.stringify(page), /saddle|RF01|cauda|fibromyalgia|"reasons?"/i);
});

test('[STAND-4] when time has passed over a sign, whoever reads it first makes it anew', async (t) => {
  const practice = await practiceWithVisit(t);
  const frontDesk = await join(practice, theo);
  const almostThirtyDays = 30 * 24 * 60 - 5;
  await atTheDesk(practice, harmlessAnswers(), { minutesAgo: almostThirtyDays });
  assert.equal(await signFor(frontDesk), 'free');
  practice.clock.pass({ minutes: 10 });
  assert.equal(await signFor(frontDesk), 'expired');
  const decisions = await practice.fresh.asSuperuser((su) =>
    su.query(`select because from unwind.decision order by position desc limit 1`),
  );
  assert.deepEqual(decisions.rows, [{ because: 'time' }]);
});

test('[STAND-4] a sign of older rules is made anew', async (t) => {
  const practice = await practiceWithVisit(t);
  await answerHarmlessly(practice);
  await practice.fresh.asSuperuser((su) =>
    su.query(`update unwind.screening_standing set catalogue = 'older', sign = 'emergency'`),
  );
  assert.equal(await signFor(practice.owner), 'free');
});

test('[STAND-7] a signed-in client reads and adds her own answers, and no other’s', async (t) => {
  const practice = await practiceWithClient(t);
  await atTheDesk(practice, { RF16: 'yes', 'harm-noticed': 'yes', falls: 'yes' }, { by: 'therapist' });
  await atTheDesk(practice, { vertigo: 'no' });
  const herself = await signInClient(practice);
  const own = async () => (await asked(herself, 'myScreening', {}))['answers'] as Answer[];
  assert.deepEqual(
    (await own()).map(({ item }) => item),
    ['vertigo'],
  );
  const answers = answersOf({ fever: 'no', 'anything-else': 'I want to die' });
  const added = await asked(herself, 'addMyAnswers', { body: { answers } });
  assert.deepEqual(
    added['acknowledged'],
    answers.map(({ id }) => id),
  );
  assert.deepEqual((await own()).map(({ item }) => item).sort(), ['anything-else', 'fever', 'vertigo']);
  for (const item of ['RF16', 'harm-noticed']) {
    const answer = await herself.ask('addMyAnswers', { body: { answers: answersOf({ [item]: 'no' }) } });
    assert.equal(answer.status, 400, item);
  }
  const screening = await asked(practice.owner, 'clientScreening', { params: { client: practice.client } });
  assert.match(JSON.stringify(screening['tasks']), /worrying-words/);
});

test('[STAND-9] what is answered in the room counts, and so does taking it back', async (t) => {
  const practice = await practiceWithVisit(t);
  await answerHarmlessly(practice);
  const session = randomUUID();
  const device = randomUUID();
  const room = new Telling();
  room.setClock((Date.now() - Date.parse('2026-01-05T15:00:00Z')) / 1000 - 30);
  const send = (facts: readonly object[]) =>
    asked(practice.owner, 'sendFacts', {
      params: { session },
      body: { client: practice.client, appointment: null, device, facts },
    });
  room.say({ kind: 'opened' });
  const said = room.wait(5).say({
    kind: 'screening-answered',
    by: 'client',
    answers: [
      { item: 'fever', value: 'yes' },
      { item: 'a-question-to-come', value: 'yes' },
    ],
  });
  await send(room.facts);
  assert.equal(await signFor(practice.owner), 'withheld');
  room.wait(5).say(takeBack(said.id));
  await send(room.facts);
  assert.equal(await signFor(practice.owner), 'free');
});

async function practiceWithVisit(t: Parameters<typeof practiceWithClient>[0]) {
  const practice = await practiceWithClient(t);
  const { member } = (await asked(practice.owner, 'me', {})) as { member: string };
  await practice.fresh.asSuperuser(async (su) => {
    await su.query(
      `select set_config('unwind.practice', (select practice_id::text from unwind.client limit 1), false)`,
    );
    await su.query(
      `insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service)
       select practice_id, gen_random_uuid(), id, $2,
         tstzrange(now(), now() + interval '1 hour'), 'Visit'
       from unwind.client where id = $1`,
      [practice.client, member],
    );
  });
  return practice;
}

const today = () => {
  const date = Temporal.Now.zonedDateTimeISO('America/Chicago').toPlainDate().toString();
  return { from: date, to: date };
};

async function signFor(reader: Visitor): Promise<string | undefined> {
  const { entries } = (await asked(reader, 'diary', { query: today() })) as { entries: DiaryEntry[] };
  return entries[0]?.screening;
}

const atTheDesk = (
  { owner, client }: Practice,
  values: Values,
  { by = 'client', minutesAgo = 0 }: { by?: 'client' | 'therapist'; minutesAgo?: number } = {},
) => {
  const at = Temporal.Now.instant().subtract({ minutes: minutesAgo }).toString();
  return asked(owner, 'addAnswers', { params: { client }, body: { by, answers: answersOf(values, at) } });
};

const answerHarmlessly = (practice: Practice) => atTheDesk(practice, harmlessAnswers(), { minutesAgo: 60 });

async function signInClient(practice: Practice): Promise<Visitor> {
  const email = 'ruth@client.example';
  const user = await addUser(practice.database.identity, {
    name: 'Ruth Alder',
    email,
    password: DEMO_PASSWORD,
  });
  await practice.fresh.asSuperuser(async (su) => {
    await su.query(
      `insert into unwind.member (practice_id, id, user_id, name, email, role)
       select practice_id, gen_random_uuid(), $2, name, email, 'client' from unwind.client where id = $1`,
      [practice.client, user],
    );
    await su.query(`update unwind.client set user_id = $2 where id = $1`, [practice.client, user]);
  });
  return signedIn(practice, { email, password: DEMO_PASSWORD });
}
