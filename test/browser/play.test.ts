import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { clientHome } from '#contract/home.ts';
import { PlayFact } from '#domain/home/player/play-fact.ts';
import { type HomeSession, homeSessions } from '#domain/home/player/home-session.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { listen } from './heard.ts';
import { openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

/** The page and its worker come back from the phone's own disk, on a machine that may be busy. */
const PATIENCE_MS = 60_000;
const ALL = ['phone', 'tablet', 'desktop'] as const;

test('[PLAY-9] [PLAY-13] [PLAY-17] [SYNC-17] a session without a network, through a reload and a seven to its end, and then to help', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  await giveProgram(app);
  const phone = await openPhone(t, app);
  const { page } = phone;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(hear);
  await page.clock.install();
  await phone.signInAs('ruth', '/my');
  await page.getByRole('link', { name: 'See tonight' }).tap();
  const begin = page.getByRole('link', { name: 'Begin' });
  await begin.waitFor();
  await phone.readyForOffline();
  await app.loseServer();
  await begin.tap();

  await titled(page, 'Before you begin');
  await stopClock(page);
  await expectAccessible(page);
  await screenshot(page, 'play-before', ALL);
  const heard = await listen(page);
  heard.title('Before an exercise: nothing is in the way');
  await page.getByRole('button', { name: 'None of these. Begin' }).focus();
  await heard.press('Enter', 'Tab', 'Tab', 'Tab');
  await expectAccessible(page);
  await screenshot(page, 'play-set-up', ALL);
  heard.title('In place: five seconds, then the hold of the left side');
  await page.getByRole('button', { name: 'I am in place' }).focus();
  await heard.press('Enter');
  await page.clock.runFor(5500);
  await page.getByText('Hold', { exact: true }).waitFor();
  heard.title('Twelve seconds on: how strong it is, by a number key');
  await page.clock.runFor(12_000);
  await heard.press('3');
  await expectAccessible(page);
  await screenshot(page, 'play-hold', ALL);
  heard.title('Pause, and on, by the space bar');
  await heard.press('Space', 'Space');
  await heard.expectSame('home-player');

  await page.clock.resume();
  await page.reload();
  await titled(page, 'Paused');
  await stopClock(page);
  await page.getByText('The page was opened again.').waitFor();
  await screenshot(page, 'play-reopened', ALL);
  await page.getByRole('button', { name: 'Go on' }).tap();
  await page.getByText('Other side', { exact: true }).first().waitFor();
  await screenshot(page, 'play-change', ALL);
  await page.clock.runFor(10_500);
  await page.getByText('Hold', { exact: true }).waitFor();
  await page.clock.runFor(27_000);
  await screenshot(page, 'play-asked', ALL);
  await page.clock.runFor(14_000);

  await titled(page, /./);
  await page.getByRole('button', { name: 'I am in place' }).tap();
  await page.clock.runFor(10_000);
  await page.getByRole('button', { name: 'Discomfort 7 of 10' }).tap();
  await titled(page, 'Stop. Come off slowly.');
  await expectAccessible(page);
  await screenshot(page, 'play-seven', ALL);
  await page.getByRole('button', { name: 'Go on with the next one' }).tap();
  await titled(page, 'One question first');
  await expectAccessible(page);
  await screenshot(page, 'play-question', ALL);
  await page.getByRole('button', { name: 'Yes' }).tap();
  await page.getByRole('button', { name: 'I am in place' }).tap();
  await page.clock.runFor(70_000);
  await titled(page, 'Done');
  await expectAccessible(page);
  await screenshot(page, 'play-done', ALL);
  await page.getByRole('button', { name: 'I noticed something' }).tap();
  await titled(page, 'What did you notice?');
  await expectAccessible(page);
  await screenshot(page, 'play-signs', ALL);
  await page.getByRole('button', { name: 'Dizzy' }).tap();
  await titled(page, 'Please get help now');
  assert.equal(await page.getByRole('link', { name: 'Call 911' }).getAttribute('href'), 'tel:911');
  await expectAccessible(page);
  await screenshot(page, 'play-help', ALL);

  const { said, felt } = await page.evaluate(() => globalThis.senses);
  for (const line of [
    'Ease off.',
    'How strong is it, zero to ten?',
    'Half.',
    'Stop. Come off slowly.',
    'Please get help now.',
  ]) {
    assert.ok(said.includes(line), `the voice says: ${line}`);
  }
  assert.ok(felt.length >= 6, 'the phone vibrates');
  await page.clock.resume();
  await app.findServer();
  const session = await filed(app);
  assert.deepEqual(
    session.steps.map(({ came }) => came),
    ['done', 'stepped-down', 'done'],
  );
  assert.deepEqual(
    session.holds.map(({ endedBy }) => endedBy),
    ['interrupted', 'time', 'seven', 'time'],
  );
  const [first, second] = session.holds;
  assert.ok(first && first.heldMs >= 12_000 && first.heldMs < 15_000, `${first?.heldMs} ms were proven`);
  assert.deepEqual([second?.heldMs, second?.side], [30_000, 'right']);
  assert.deepEqual(
    first.discomfort.map(({ score }) => score),
    [3],
  );
  assert.deepEqual([session.why, session.signs[0]?.sign], ['H2', 'dizzy']);
});

declare global {
  var senses: { said: string[]; felt: unknown[] };
}

/** In the page: what is spoken and felt is written down, through reloads too. */
const hear = (): void => {
  const store = sessionStorage;
  const kept = store.getItem('senses');
  globalThis.senses = kept === null ? { said: [], felt: [] } : (JSON.parse(kept) as typeof senses);
  const keep = (): void => store.setItem('senses', JSON.stringify(globalThis.senses));
  speechSynthesis.speak = ({ text }) => {
    globalThis.senses.said.push(text);
    keep();
  };
  navigator.vibrate = (pattern) => {
    globalThis.senses.felt.push(pattern);
    keep();
    return true;
  };
};

/** From here on time passes only where the test lets it, however slow the machine is. */
const stopClock = async (page: Page): Promise<void> =>
  page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);

/** Axe waits for timers of the page: they run, by a thousandth of a second at a time. */
async function expectAccessible(page: Page): Promise<void> {
  const done = new AbortController();
  const looking = expectNoAxeViolations(page).finally(() => done.abort());
  while (!done.signal.aborted) await page.clock.runFor(1);
  await looking;
}

const titled = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('heading', { level: 1, name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .waitFor();

const step = (
  number: number,
  change: Partial<ProgramStep> & Pick<ProgramStep, 'exercise' | 'tool'>,
): ProgramStep => ({
  id: `57e90000-0000-4000-8000-00000000000${number}`,
  side: 'left',
  seconds: 60,
  sets: 1,
  restSeconds: 30,
  pressure: 2,
  ...change,
});

/** Three exercises for every evening, whatever the demonstration's own weeks are. */
async function giveProgram(app: App): Promise<void> {
  const { program } = await homeOf(app);
  const full = [
    step(1, { exercise: 'rhomboid-ball', tool: 'tennis-ball', side: 'each', seconds: 30 }),
    step(2, { exercise: 'palm-hands', tool: 'hands', seconds: 40, sets: 2 }),
    step(3, { exercise: 'sole-ball', tool: 'tennis-ball' }),
  ];
  const flare = { painFrom: 10, sleepTo: 0, energyTo: 0 };
  const today = Temporal.Now.plainDateISO('America/Chicago');
  const answer = await app.page.request.put(`/api/clients/${ruth.id}/home/program`, {
    data: {
      version: program?.version ?? 0,
      program: {
        title: 'Three for the evening',
        startsOn: today.subtract({ days: 1 }).toString(),
        reviewOn: today.add({ weeks: 3 }).toString(),
        phases: [
          {
            title: 'First',
            weeks: 4,
            daysPerWeek: 7,
            everyOtherDay: false,
            versions: { full, gentle: full, rest: full },
          },
        ],
        flare: { gentle: flare, rest: flare, signed: null },
        discomfort: { highest: 5, easesBy: 2 },
        cautions: [],
      },
    },
  });
  assert.equal(answer.status(), 200, await answer.text());
}

async function homeOf(app: App): Promise<ReplyOf<typeof clientHome>> {
  const answer = await app.page.request.get(`/api/clients/${ruth.id}/home`);
  return (await answer.json()) as ReplyOf<typeof clientHome>;
}

/** The session as it reached the practice, which it does as soon as the phone sees the server again. */
async function filed(app: App): Promise<HomeSession> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { facts } = await homeOf(app);
    const own = facts.flatMap((fact) => PlayFact.safeParse(fact).data ?? []);
    const last = homeSessions(own).at(-1);
    if (last?.why === 'H2') return last;
    await app.page.waitForTimeout(500);
  }
  throw new Error('the session did not reach the practice');
}
