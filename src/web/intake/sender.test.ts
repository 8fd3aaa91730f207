import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ANSWERS_PER_PUSH } from '#contract/screening.ts';
import { aForm, AT, told } from '#test/form-in-hand.ts';
import type { Drawer } from './drawer.ts';
import type { Filling } from './filling.ts';
import { openFormBook } from './form-book.ts';
import type { FormPort, HandInAnswer } from './port.ts';
import { ANSWERS_AT_ONCE, startSender, waits } from './sender.ts';

/** A practice that takes what it is told to take. */
const aPractice = (changed: Partial<FormPort> = {}) => {
  const taken: string[][] = [];
  const port: FormPort = {
    sendAnswers: (answers) => {
      taken.push(answers.map(({ item }) => item));
      return Promise.resolve({ kind: 'sent', ids: answers.map(({ id }) => id), atOnce: null });
    },
    sendDrawing: (facts) => Promise.resolve({ kind: 'sent', ids: facts.map(({ id }) => id) }),
    sign: () => Promise.resolve({ kind: 'sent' }),
    handIn: () => Promise.resolve({ kind: 'handed-in', next: 'all-set' }),
    ...changed,
  };
  return { port, taken };
};

const memory = (): Drawer & { readonly kept: Filling[] } => {
  const kept: Filling[] = [];
  return {
    kept,
    read: () => Promise.resolve(kept.at(-1) ?? null),
    keep: (filling) => Promise.resolve(void kept.push(filling)),
    empty: () => Promise.resolve(void kept.splice(0)),
  };
};

const sendingOf = (t: TestContext, filling: Filling, port: FormPort) => {
  const drawer = memory();
  const book = openFormBook(drawer, filling);
  const answers: HandInAnswer[] = [];
  const changed: string[] = [];
  const sender = startSender({
    book,
    port,
    onHandedIn: (answer) => {
      answers.push(answer);
      book.change((form) => ({ ...form, handIn: 'no' }));
    },
    onOtherVersion: (text) => {
      changed.push(text);
      book.change((form) => ({ ...form, signatures: [] }));
    },
    chance: () => 1,
  });
  t.after(() => sender.stop());
  return { book, drawer, sender, answers, changed };
};

test('[FORM-12] the phone sends as many answers at once as the contract takes', () => {
  assert.equal(ANSWERS_AT_ONCE, ANSWERS_PER_PUSH);
});

test('[FORM-12] what waits is sent once, and then nothing waits', async (t) => {
  const { port, taken } = aPractice();
  const { book, sender } = sendingOf(t, told(aForm(), { fever: 'no', chills: 'no' }), port);
  await Promise.all([sender.nudge(), sender.nudge()]);
  assert.deepEqual(taken, [['fever', 'chills']]);
  assert.equal(waits(book.state().filling), false);
  assert.equal(sender.report(), 'saved');
});

test('[FORM-12] an answer that the practice cannot read stays here and holds up no other', async (t) => {
  const { port, taken } = aPractice();
  const { sendAnswers } = port;
  const picky: FormPort = {
    ...port,
    sendAnswers: (answers, by) =>
      answers.some(({ item }) => item === 'chills')
        ? Promise.resolve({ kind: 'unfit' })
        : sendAnswers(answers, by),
  };
  const { book, sender } = sendingOf(t, told(aForm(), { fever: 'no', chills: 'no', headache: 'no' }), picky);
  await sender.nudge();
  assert.deepEqual(taken, [['fever'], ['headache']]);
  assert.deepEqual(
    book.state().filling.given.map(({ sending }) => sending),
    ['sent', 'held', 'sent'],
  );
});

test('[FORM-12] without a network it waits and is tried again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let reached = false;
  const { port, taken } = aPractice();
  const { sendAnswers } = port;
  const seldom: FormPort = {
    ...port,
    sendAnswers: (answers, by) => (reached ? sendAnswers(answers, by) : Promise.resolve({ kind: 'offline' })),
  };
  const { sender } = sendingOf(t, told(aForm(), { fever: 'no' }), seldom);
  await sender.nudge();
  assert.equal(sender.report(), 'offline');
  reached = true;
  t.mock.timers.tick(2000);
  await sender.nudge();
  assert.deepEqual(taken, [['fever']]);
});

test('[FORM-13] what is missing at the hand-in comes back, and the form goes on', async (t) => {
  const { port } = aPractice({
    handIn: () => Promise.resolve({ kind: 'unanswered', items: ['fever'] }),
  });
  const { answers, book, sender } = sendingOf(
    t,
    { ...told(aForm(), { chills: 'no' }), handIn: 'asked' },
    port,
  );
  await sender.nudge();
  assert.deepEqual(answers, [{ kind: 'unanswered', items: ['fever'] }]);
  assert.equal(book.state().filling.given.length, 1);
});

test('[FORM-11] a signature under a text that changed is not kept for signed', async (t) => {
  const { port } = aPractice({ sign: () => Promise.resolve({ kind: 'other-version' }) });
  const signature = { id: crypto.randomUUID(), text: 'treatment', version: 1, language: 'en' };
  const whole = {
    ...signature,
    signer: 'Abigail Stone',
    relation: null,
    drawn: null,
    sending: 'kept' as const,
  };
  const { changed, sender } = sendingOf(t, { ...aForm(), signatures: [whole] }, port);
  await sender.nudge();
  assert.deepEqual(changed, ['treatment']);
});

test('[FORM-1] every change is on the disk, the newest last, and a full disk is told and tried again', async () => {
  const drawer = memory();
  let room = false;
  const small: Drawer = {
    ...drawer,
    keep: (filling) => (room ? drawer.keep(filling) : Promise.reject(new Error('QuotaExceededError'))),
  };
  const book = openFormBook(small, aForm());
  book.change((form) => told(form, { fever: 'no' }));
  await book.atRest();
  assert.equal(book.state().disk, 'full');
  room = true;
  book.change((form) => ({ ...form, typed: { story: 'My neck' } }));
  await book.atRest();
  assert.equal(book.state().disk, 'kept');
  assert.equal(drawer.kept.at(-1)?.typed['story'], 'My neck');
  assert.equal(drawer.kept.at(-1)?.given[0]?.at, AT);
});
