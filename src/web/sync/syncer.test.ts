import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { KeptFact } from '#domain/session/fact.ts';
import { makeFact } from '#domain/session/noting.ts';
import { openCabinet, type Cabinet } from './cabinet.ts';
import { openJournal, type Journal } from './journal.ts';
import type { Line } from './line.ts';
import { makeLock } from './lock.ts';
import { startSyncer, type Syncer, type SyncWorld } from './syncer.ts';

const head = {
  session: '5e551011-0000-4000-8000-000000000001',
  client: 'c11e4700-0000-4000-8000-000000000001',
  clientName: 'Ruth Alder',
  appointment: null,
  therapist: '7e4a9157-0000-4000-8000-000000000001',
  therapistName: 'Maren Holt',
};

const said = (score: number): KeptFact => {
  const clock = { id: () => crypto.randomUUID(), at: '2026-03-10T15:00:00Z', run: crypto.randomUUID() };
  return makeFact({
    body: { kind: 'discomfort-said', score },
    clock: { ...clock, elapsedMs: 0, tick: score },
  });
};

test('[SYNC-14] at whatever moment of a round something is noted, the nudge that follows sends it', async (t) => {
  const moments = await momentsOfARound(t);
  assert.ok(moments >= 3, 'a round asks the disk several times');
  for (let moment = 1; moment <= moments; moment += 1) {
    const scores: unknown[] = [];
    let second: Promise<void> | undefined;
    const { journal, syncer } = await aSyncer(t, {
      line: collecting(scores),
      onCount: async (counted) => {
        if (counted !== moment) return;
        await journal.append(head, [said(2)]);
        second = syncer.nudge();
      },
    });
    await journal.append(head, [said(1)]);
    await syncer.nudge();
    await second;
    syncer.stop();
    assert.deepEqual(scores, [1, 2], `noted at moment ${moment} of ${moments}`);
  }
});

test('[SYNC-14] where another tab is at it, this one looks again when that one is through', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const scores: unknown[] = [];
  let busy = true;
  const { journal, syncer } = await aSyncer(t, {
    line: collecting(scores),
    alone: async (work) => {
      if (busy) return 'another-tab';
      await work();
      return 'done';
    },
  });
  await journal.append(head, [said(1)]);
  await syncer.nudge();
  assert.deepEqual(scores, []);
  busy = false;
  t.mock.timers.tick(1000);
  for (let turns = 0; turns < 1000 && scores.length === 0; turns += 1) await setImmediate();
  assert.deepEqual(scores, [1]);
  await syncer.nudge();
  syncer.stop();
});

async function momentsOfARound(t: TestContext): Promise<number> {
  let moments = 0;
  const onCount = async (counted: number): Promise<void> => void (moments = counted);
  const { journal, syncer } = await aSyncer(t, { line: collecting([]), onCount });
  await journal.append(head, [said(1)]);
  await syncer.nudge();
  syncer.stop();
  return moments;
}

const collecting = (scores: unknown[]): Line => ({
  send: async ({ facts }) => {
    scores.push(...facts.map((fact) => (fact as { score?: unknown }).score));
    return { kind: 'acknowledged', ids: facts.map((fact) => fact.id) };
  },
  ask: async () => ({ kind: 'not-here' }),
});

const everyTurn: SyncWorld['alone'] = async (work) => {
  await work();
  return 'done';
};

type Wishes = {
  line: Line;
  alone?: SyncWorld['alone'];
  /** Called each time the disk has counted what waits: the moments at which a round can be interrupted. */
  onCount?: (counted: number) => Promise<void>;
};

async function aSyncer(
  t: TestContext,
  { line, alone, onCount }: Wishes,
): Promise<{ journal: Journal; syncer: Syncer }> {
  const cabinet = await openCabinet(crypto.randomUUID());
  t.after(() => cabinet.destroy());
  const { key } = await makeLock({ share: 'share', opensOfflineHours: 12, now: 0 });
  let counted = 0;
  const watched: Cabinet = {
    ...cabinet,
    count: async (state) => {
      const count = await cabinet.count(state);
      if (state === 'unsent') await onCount?.((counted += 1));
      return count;
    },
  };
  const journal = openJournal(watched, key);
  const syncer = startSyncer({
    journal,
    line,
    alone: alone ?? everyTurn,
    onAnswer: () => undefined,
    onSignedOut: () => undefined,
    chance: () => 0,
  });
  return { journal, syncer };
}
