import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { provesWork } from '#domain/questions/question.ts';
import { DEMO_PASSWORD, ines, maren, stillPoint, theo } from '#server/demo/cast.ts';
import { castQuestions } from '#server/demo/cast-questions.ts';
import { SLUG } from '#server/demo/cast-scheduling.ts';
import { movedClock } from '#test/clock.ts';
import { freshDemo } from '#test/database.ts';
import { freshServer, signedIn, TEST_SECRET, type TestServer, type Visitor } from '#test/server.ts';
import { threadToken } from './thread-link.ts';

const ASK = `/at/${SLUG}/ask`;
const browser = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

test('a question is asked, answered and gone on with', async (t) => {
  const clock = movedClock();
  const fresh = await freshDemo(t, clock.now());
  const practice = await freshServer(t, { fresh, clock, environment: { UNWIND_DEMO: '1' } });
  const post = (url: string, form: Record<string, string>) =>
    practice.server.inject({
      method: 'POST',
      url,
      headers: browser,
      payload: new URLSearchParams(form).toString(),
      // Each from an address of its own, so that the limit of one address is not in the way.
      remoteAddress: `10.0.${Math.floor(Math.random() * 255)}.${Math.floor(Math.random() * 255)}`,
    });
  const sealFrom = async (): Promise<string> => {
    const { body } = await practice.server.inject(ASK);
    return /data-seal="([^"]+)"/.exec(body)?.[1] ?? '';
  };
  const mailsSince = async (count: number) => (await mailsOf(practice)).slice(count);
  const ask = async (words: string, more: Record<string, string> = {}) => {
    const seal = await sealFrom();
    clock.pass({ seconds: 5 });
    return post(ASK, { seal, words, name: 'Ruth', email: 'asker@visitor.example', ...more });
  };

  await t.test('[THREAD-1] one thread, and one mail to the owner without a word of it', async () => {
    const before = (await mailsOf(practice)).length;
    const seal = await sealFrom();
    clock.pass({ seconds: 5 });
    const form = {
      seal,
      words: 'Do you treat <b>jaw</b> pain?',
      name: 'Ruth',
      email: 'asker@visitor.example',
    };
    const sent = await post(ASK, form);
    assert.equal(sent.statusCode, 303);
    assert.equal((await post(ASK, form)).headers.location, sent.headers.location);
    const mails = await mailsSince(before);
    assert.deepEqual(
      mails.map(({ recipient }) => recipient),
      [maren.email],
    );
    assert.doesNotMatch(JSON.stringify(mails), /jaw|ruth|asker@/i);
    const page = await practice.server.inject(String(sent.headers.location));
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /Do you treat &#60;b&#62;jaw&#60;\/b&#62; pain\?/);
    assert.match(page.body, /noindex/);
    assert.equal(await threadsWith(practice, 'jaw'), 1);
  });

  await t.test(
    '[THREAD-2] too quick, unsigned and by a machine: nothing is opened, nothing typed is lost',
    async () => {
      const seal = await sealFrom();
      const words = 'Is this too quick?';
      const quick = await post(ASK, { seal, words });
      assert.equal(quick.statusCode, 422);
      assert.match(quick.body, /press the button once more/);
      assert.match(quick.body, />Is this too quick\?</);
      assert.equal((await post(ASK, { seal: `${seal}x`, words })).statusCode, 422);
      assert.equal(
        (await post(ASK, { seal, words, work: workFor(seal) })).statusCode,
        303,
        'work stands for time',
      );
      assert.equal((await ask('')).statusCode, 422);
      assert.match((await ask('Hello?', { email: 'nobody' })).body, /name@example\.com/);
      const machine = await ask('Buy my watches', { website: 'https://watches.example' });
      assert.equal(machine.statusCode, 200);
      assert.equal(await threadsWith(practice, 'watches'), 0);
      const stranger = await practice.server.inject({
        method: 'POST',
        url: ASK,
        headers: { ...browser, 'sec-fetch-site': 'cross-site' },
        payload: 'words=x',
      });
      assert.equal(stranger.statusCode, 403);
    },
  );

  const team = { maren: await signedIn(practice, of(maren)), theo: await signedIn(practice, of(theo)) };

  await t.test(
    '[THREAD-3] alarming words: urgent, the team is told, the asker sees whom to call',
    async () => {
      const before = (await mailsOf(practice)).length;
      const sent = await ask('I have chest pain and my arm is numb. Can I come today?');
      const page = await practice.server.inject(String(sent.headers.location));
      assert.match(page.body, /role="alert"/);
      assert.match(page.body, /tel:911/);
      const mails = await mailsSince(before);
      assert.deepEqual(mails.map(({ recipient }) => recipient).toSorted(), [ines.email, maren.email]);
      for (const { subject, text } of mails)
        assert.doesNotMatch(subject + text, /chest|arm|numb|Ruth|asker/i);
      const { threads } = await inboxOf(team.theo);
      assert.equal(threads[0]?.urgent, true);
    },
  );

  const location = String((await ask('How long is a visit?')).headers.location);
  const id = /ask\/([\da-f-]{36})\./.exec(location)?.[1] ?? '';

  await t.test(
    '[THREAD-5][THREAD-6] an answer is in the teller’s own name, told once, and leads back',
    async () => {
      const before = (await mailsOf(practice)).length;
      const body = { id: randomUUID(), words: 'An hour, and ten minutes to arrive.' };
      for (const again of [1, 2]) {
        const told = await team.theo.ask('answerThread', { params: { thread: id }, body });
        assert.deepEqual([told.status, told.body], [200, { told: 'by-mail' }], String(again));
      }
      const mails = await mailsSince(before);
      assert.equal(mails.length, 1);
      assert.equal(mails[0]?.subject, 'You have an answer');
      assert.doesNotMatch(mails[0]?.text ?? '', /An hour/);
      const link = /https?:\/\/\S+\/ask\/\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
      const page = await practice.server.inject(new URL(link).pathname);
      assert.match(page.body, /An hour, and ten minutes to arrive/);
      assert.match(page.body, new RegExp(`${theo.name}, ${stillPoint.name}`));
    },
  );

  await t.test('[THREAD-5] the mail carries the words where the practice chose so', async () => {
    assert.equal((await team.theo.ask('changeInboxSettings', { body: { answersInMail: true } })).status, 403);
    await team.maren.ask('changeInboxSettings', { body: { answersInMail: true } });
    const before = (await mailsOf(practice)).length;
    await team.maren.ask('answerThread', {
      params: { thread: id },
      body: { id: randomUUID(), words: 'See you.' },
    });
    assert.match((await mailsSince(before))[0]?.text ?? '', /See you\./);
  });

  await t.test(
    '[THREAD-4] the asker goes on: it waits again; a link that nobody signed opens nothing',
    async () => {
      const sent = await post(location.replace('?sent', ''), { words: 'And do you work on Sundays?' });
      assert.equal(sent.statusCode, 303);
      const { threads } = await inboxOf(team.maren);
      assert.equal(threads.find((one) => one.id === id)?.state, 'waiting');
      const other = castQuestions[0]?.id ?? '';
      const wrong = [`${other}.${location.split('.')[1]}`, `${id}.x`, id, threadToken('another secret', id)];
      for (const token of wrong) {
        assert.equal((await practice.server.inject(`${ASK}/${token}`)).statusCode, 404, token);
        assert.equal((await post(`${ASK}/${token}`, { words: 'x' })).statusCode, 404, token);
      }
      const unknown = threadToken(TEST_SECRET, randomUUID());
      assert.equal((await practice.server.inject(`${ASK}/${unknown}`)).statusCode, 404);
    },
  );

  await t.test('[THREAD-7][THREAD-8] done, given to somebody, no longer urgent; templates', async () => {
    const change = (body: object) => team.theo.ask('changeThread', { params: { thread: id }, body });
    assert.equal((await change({ state: 'done', assigned: ines.id, urgent: false })).status, 200);
    assert.equal(
      (await inboxOf(team.theo)).threads.some((one) => one.id === id),
      false,
    );
    const [done] = (await inboxOf(team.theo, 'with')).threads.filter((one) => one.id === id);
    assert.deepEqual([done?.state, done?.assigned?.name], ['done', ines.name]);
    assert.equal((await change({ assigned: randomUUID() })).status, 409);
    assert.equal((await change({ assigned: null })).status, 200);
    const template = { params: { template: randomUUID() }, body: { title: 'Hello', words: 'Thank you.' } };
    assert.equal((await team.theo.ask('saveAnswerTemplate', template)).status, 200);
    const { templates } = (await team.theo.ask('answerTemplates')).body as { templates: { title: string }[] };
    assert.ok(templates.some(({ title }) => title === 'Hello'));
    assert.equal((await team.theo.ask('removeAnswerTemplate', template)).status, 200);
    assert.equal((await team.theo.ask('removeAnswerTemplate', template)).status, 404);
  });

  await t.test(
    '[THREAD-2] a form that is too old opens nothing, and after many without work only those with work are taken',
    async () => {
      const old = await sealFrom();
      clock.pass({ hours: 25 });
      assert.match((await post(ASK, { seal: old, words: 'Late?' })).body, /open for long/);
      for (let count = 0; count < 20; count += 1)
        assert.equal((await ask(`Number ${count}?`)).statusCode, 303);
      const turnedAway = await ask('One more?');
      assert.equal(turnedAway.statusCode, 429);
      assert.match(turnedAway.body, />One more\?</);
      const seal = await sealFrom();
      assert.equal((await post(ASK, { seal, words: 'With work?', work: workFor(seal) })).statusCode, 303);
    },
  );
});

const of = ({ email }: { email: string }) => ({ email, password: DEMO_PASSWORD });

type Inbox = { threads: { id: string; urgent: boolean; state: string; assigned: { name: string } | null }[] };

async function inboxOf(member: Visitor, done: 'with' | 'without' = 'without'): Promise<Inbox> {
  const answer = await member.ask('inbox', { query: { done } });
  assert.equal(answer.status, 200);
  return answer.body as Inbox;
}

type Kept = { recipient: string; subject: string; text: string };
const mailsOf = ({ fresh }: TestServer): Promise<Kept[]> =>
  fresh.asSuperuser(
    async (su) =>
      (await su.query<Kept>('select recipient, subject, text from unwind.mail order by queued_at')).rows,
  );

const threadsWith = ({ fresh }: TestServer, words: string): Promise<number> =>
  fresh.asSuperuser(
    async (su) =>
      (await su.query('select from unwind.thread_message where words like $1', [`%${words}%`])).rowCount ?? 0,
  );

function workFor(seal: string): string {
  let tried = 0;
  while (!provesWork(createHash('sha256').update(`${seal}:${tried}`).digest())) tried += 1;
  return String(tried);
}
