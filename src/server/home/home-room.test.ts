import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import { MyHome } from '#contract/home.ts';
import { ClientId } from '#domain/base/ids.ts';
import { lightenBy } from '#domain/home/lighten.ts';
import {
  george,
  ines,
  maren,
  nadia,
  ruth,
  ruthHerself,
  samuel,
  stillPoint,
  theo,
  tomas,
} from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo, wholeFile } from '#test/database.ts';
import { homeDesk, homeNow, played } from '#test/home-desk.ts';
import { aPhase, aProgram, aStep } from '#test/home-programs.ts';
import { pdfText } from '#test/pdf-text.ts';
import { tried, type Asker } from '#test/isolation/tables.ts';

const fresh = await freshDemo(wholeFile, homeNow);
const desk = homeDesk(fresh.database);

const program = aProgram({ startsOn: '2026-03-09', reviewOn: '2026-04-06' });

test('[HOMESRV-1] of two who set a program at once one is told what is there, and every version is kept', async () => {
  const both = await Promise.all([
    desk.save({ version: 0, program }, samuel.id),
    desk.save({ version: 0, program: { ...program, title: 'Another' } }, samuel.id, askingAs(ines)),
  ]);
  const lost = both.find(({ ok }) => !ok);
  const kept = both.find(({ ok }) => ok);
  assert.ok(kept?.ok && lost && !lost.ok && lost.refusal.reason === 'changed-meanwhile');
  assert.deepEqual(lost.refusal.program, kept.value.program);
  const next = await desk.save({ version: 1, program: { ...program, title: 'Third' } }, samuel.id);
  assert.ok(next.ok && next.value.program.version === 2);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query('select version from unwind.home_program where client_id = $1 order by version', [samuel.id]),
  );
  assert.deepEqual(rows, [{ version: 1 }, { version: 2 }]);
  await assert.rejects(() => desk.save({ version: 0, program }, ClientId.parse(randomUUID())), NotHere);
});

test('[HOMESRV-2] what goes beyond the screening as it stands now is refused with its place and rule', async () => {
  const onTheFloor = await desk.save({ version: 1, program }, george.id);
  assert.ok(!onTheFloor.ok && onTheFloor.refusal.reason === 'beyond-limits');
  assert.match(onTheFloor.refusal.problems[0]?.path ?? '', /^\$\.phases\[0\]\.versions\.full\[0\]/);
  assert.match(onTheFloor.refusal.problems[0]?.rule ?? '', /^HOME-\d+$/);
  const neck = aPhase({ versions: { full: [aStep('neck-hands')], gentle: [], rest: [] } });
  const unsaid = { ...program, phases: [neck] };
  const silent = await desk.save({ version: 1, program: unsaid });
  assert.ok(!silent.ok && silent.refusal.reason === 'beyond-limits', 'a region of caution without words');
  const said = { ...unsaid, cautions: [{ region: 'neck.back' as const, words: 'Beside the spine only.' }] };
  assert.ok((await desk.save({ version: 1, program: said })).ok);
});

test('[HOMESRV-3] saving signs, whatever the request says', async () => {
  const signed = { by: 'Somebody Else', at: '2020-01-01T00:00:00Z' };
  const forged = { ...program, flare: { ...program.flare, signed } };
  const kept = await desk.save({ version: 0, program: forged }, tomas.id);
  assert.ok(kept.ok);
  const { program: inForce, setBy } = kept.value.program;
  assert.deepEqual(inForce.flare.signed, { by: maren.name, at: homeNow.toString() });
  assert.equal(setBy, maren.name);
});

test('[HOMESRV-4] the front desk sees nothing of it, the client her own, and nobody changes what is there', async () => {
  await fresh.asSuperuser(async (su) => {
    for (const table of ['home_program', 'home_event']) {
      assert.equal(await tried(su, asker(theo), `select from unwind.${table}`), 'no rows', table);
      const others = `select from unwind.${table} where client_id <> '${ruth.id}'`;
      assert.equal(await tried(su, asker(ruthHerself), others), 'no rows', table);
      assert.equal(await tried(su, asker(ruthHerself), `select from unwind.${table}`), 'done', table);
      await assert.rejects(su.query(`delete from unwind.${table}`), /append-only/, table);
    }
    assert.equal(await tried(su, asker(ruthHerself), resumedBy(ruthHerself.id)), '42501');
    assert.equal(await tried(su, asker(maren), resumedBy(ines.id)), '42501', 'in another’s name');
  });
});

test('[HOMESRV-5] a therapist pauses, goes on, lifts and settles, each once', async () => {
  const { change } = desk;
  const paused = await change({ change: 'pause', words: 'Until we have spoken' });
  assert.ok(paused.ok);
  assert.deepEqual(paused.value.standing.paused?.why, 'Until we have spoken');
  assert.equal(paused.value.standing.paused?.by, maren.name);
  const settled = { ok: false, refusal: { reason: 'settled-already' } };
  assert.deepEqual(await change({ change: 'pause', words: 'Again' }), settled);
  assert.ok((await change({ change: 'resume', words: 'All well' })).ok);
  assert.deepEqual(await change({ change: 'resume', words: 'All well' }), settled);
  const bruise = {
    sign: 'bruise',
    rule: 'H6',
    exercise: 'upper-trap-ball',
    region: 'back.upper_trap',
  } as const;
  await desk.file(played({ kind: 'home-sign', side: 'right', ...bruise }));
  const { standing } = await desk.home();
  const [blocked, review] = [standing.blocked.at(0), standing.reviews.at(-1)];
  assert.ok(blocked && review);
  assert.deepEqual(
    [blocked.region, blocked.side, blocked.until, blocked.rule],
    ['back.upper_trap', 'right', null, 'H6'],
  );
  assert.deepEqual(await change({ change: 'lift-block', about: randomUUID(), words: 'Gone' }), settled);
  assert.ok((await change({ change: 'lift-block', about: blocked.id, words: 'Gone' })).ok);
  const last = await change({ change: 'resolve-review', about: review.id, words: 'Looked at it' });
  assert.ok(last.ok);
  assert.deepEqual([last.value.standing.blocked, last.value.standing.reviews], [[], []]);
});

test('[HOMESRV-6] a lightening counts for its version, until nothing gets lighter', async () => {
  const before = await desk.home(nadia.id);
  assert.equal(before.program, null);
  const none = await desk.change({ change: 'lighten', version: 1 }, nadia.id);
  assert.ok(!none.ok && none.refusal.reason === 'changed-meanwhile');
  const seated = aPhase({
    daysPerWeek: 2,
    versions: { full: [aStep('forearm-front-hands', { pressure: 1, seconds: 20 })], gentle: [], rest: [] },
  });
  const light = { ...program, phases: [seated], discomfort: { highest: 3, easesBy: 1 } };
  const kept = await desk.save({ version: 0, program: light }, nadia.id);
  assert.ok(kept.ok, JSON.stringify(kept));
  let steps = 0;
  for (; steps < 20; steps += 1) {
    const lighter = await desk.change({ change: 'lighten', version: 1 }, nadia.id);
    if (!lighter.ok) break;
    assert.equal(lighter.value.standing.lightened, steps + 1);
  }
  assert.deepEqual(
    lightenBy(kept.value.program.program, steps),
    lightenBy(kept.value.program.program, steps + 1),
  );
  assert.deepEqual(await desk.change({ change: 'lighten', version: 1 }, nadia.id), {
    ok: false,
    refusal: { reason: 'nothing-lighter' },
  });
  assert.ok((await desk.save({ version: 1, program: light }, nadia.id)).ok);
  assert.equal((await desk.home(nadia.id)).standing.lightened, 0);
});

test('[HOMESRV-7] the phone gets what it needs for days, and no reviews', async () => {
  const sharp = {
    sign: 'sharp',
    rule: 'H1',
    exercise: 'upper-trap-ball',
    region: 'back.upper_trap',
  } as const;
  await desk.file(played({ kind: 'home-sign', side: 'left', ...sharp }));
  const mine = await desk.mine();
  assert.deepEqual(MyHome.parse(mine), mine);
  assert.ok(mine.program && mine.offer.gate === 'free');
  assert.equal(mine.country, 'US');
  assert.deepEqual(
    mine.standing.blocked.map(({ region, side, until }) => [region, side, until]),
    [['back.upper_trap', 'left', '2026-03-18']],
  );
  assert.deepEqual(mine.standing.reviews, []);
  assert.ok(mine.visits.every(({ endedAt }) => Temporal.Instant.compare(endedAt, homeNow) <= 0));
  assert.match(await printed(ruth.id), /for Ruth Alder/);
  const hers = await desk.room.myHomeSheet(called<Contract['myHomeSheet']>(askingAs(ruthHerself), {}));
  assert.ok(hers.ok && Buffer.from(hers.value.base64, 'base64').subarray(0, 5).toString() === '%PDF-');
});

test('[HOMESRV-22] the sheet to print is as light as the phone, and leaves out what rests', async () => {
  const { program: kept } = await desk.home();
  assert.ok(kept);
  const phases = [
    aPhase({
      versions: {
        full: [aStep('upper-trap-ball', { seconds: 60 }), aStep('palm-hands')],
        gentle: [],
        rest: [],
      },
    }),
  ];
  const saved = await desk.save({ version: kept.version, program: { ...program, phases } });
  assert.ok(saved.ok);
  const whole = await printed(ruth.id);
  assert.match(whole, /60 seconds, once, on the right/);
  assert.ok((await desk.change({ change: 'lighten', version: saved.value.program.version })).ok);
  const lighter = await printed(ruth.id);
  assert.doesNotMatch(lighter, /60 seconds/);
  assert.match(lighter, /45 seconds, once, on the right/);
});

const printed = async (client: ClientId): Promise<string> => {
  const sheet = await desk.room.homeSheet(
    called<Contract['homeSheet']>(askingAs(maren), { params: { client } }),
  );
  assert.ok(sheet.ok);
  return pdfText(Buffer.from(sheet.value.base64, 'base64')).flat().join(' ');
};

test('[HOMESRV-14] [HOMESRV-15] who is quiet, stopped or to be looked at is listed, and nobody else', async () => {
  const named = async () => new Map((await desk.watch()).map((one) => [one.name, one]));
  assert.equal((await named()).get('Ruth Alder')?.blocked, 1);
  assert.equal((await named()).has('George Pruitt'), false, 'he began yesterday');
  desk.clock.time = homeNow.add({ hours: 24 * 3 });
  const later = await named();
  assert.equal(later.get('George Pruitt')?.quietDays, 4);
  assert.equal(later.get('Nadia Petrov')?.quietDays ?? 5, 5, 'four days where two a week are given');
  assert.ok((await desk.change({ change: 'pause', words: 'A holiday' }, george.id)).ok);
  const { quietDays, paused } = (await named()).get('George Pruitt') ?? {};
  assert.deepEqual([quietDays, paused], [null, true]);
  desk.clock.time = homeNow.add({ hours: 24 * 40 });
  assert.equal((await named()).get('Ruth Alder')?.reviewDue, true);
  desk.clock.time = homeNow;
});

const resumedBy = (member: string): string =>
  `insert into unwind.home_event (practice_id, client_id, kind, at, made_by)
   values ('${stillPoint.id}', '${ruth.id}', 'resumed', now(), '${member}')`;

const asker = ({ id, role, name }: typeof maren): Asker => ({
  called: name,
  role: 'unwind_app',
  settings: { 'unwind.practice': stillPoint.id, 'unwind.member': id, 'unwind.role': role },
  sees: [],
});
