import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import type { BakedFigure, BakedPositions, BakedSurface } from '#domain/atlas/baked.ts';
import { figureFrom, type Point } from '#domain/atlas/figure.ts';
import { shapeAt } from '#domain/atlas/hit-test.ts';
import { placeOf, surfaceFrom } from '#domain/atlas/surface.ts';
import { compareVisits } from '#domain/assessment/compare-visits.ts';
import { chartsOf, overlaysStanding, type VisitChart } from '#domain/assessment/history.ts';
import { compareRanges } from '#domain/assessment/ranges.ts';
import { foundNeverTreated, treatedNeverChanged } from '#domain/assessment/review-lists.ts';
import { sittingsOf } from '#domain/assessment/sittings.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import { KeptFact, type Fact } from '#domain/session/fact.ts';
import { drawnByRuth } from './cast-drawings.ts';
import { castSessions } from './cast-sessions.ts';
import { pastVisit } from './cast-week.ts';
import { maren, ruth } from './cast.ts';
import { sessionIdOf } from './past-session.ts';
import { factsOf } from './session-script.ts';

const now = Temporal.Instant.from('2026-03-11T13:00:00Z');

const visits: readonly VisitChart[] = castSessions
  .filter(({ client }) => client === ruth)
  .map((session) => {
    const at = pastVisit(session, now).startsAt;
    const facts = factsOf(session, at);
    return { session: sessionIdOf(session), at: at.toString(), therapistName: maren.name, facts };
  });

test('[DEMO-4] Ruth’s findings ease, come, go and stay', () => {
  const [first, second, third, fourth] = chartsOf(visits).map(({ chart }) => chart);
  assert.ok(first && second && third && fourth);
  const told = (one: typeof first, other: typeof first) =>
    compareVisits(one, other).map(
      ({ kind, region, side, before, after }) => `${kind} ${region} ${side} ${before} ${after}`,
    );
  const overall = told(first, fourth);
  assert.ok(overall.includes('eased back.upper_trap right 7 3'));
  assert.ok(overall.includes('same back.levator right 5 5'));
  assert.ok(overall.includes('came back.rhomboid right null 2'));
  assert.ok(told(second, third).includes('went neck.suboccipital right 3 0'));
  assert.ok(told(third, fourth).includes('came back.upper_trap left null 3'));
  assert.deepEqual(places(treatedNeverChanged({ visits })), ['back.levator right']);
  assert.deepEqual(places(foundNeverTreated({ visits })), ['head.temple right', 'back.upper_trap left']);
  assert.deepEqual(
    overlaysStanding({ visits }).map(({ what, region }) => `${what} ${region}`),
    ['scar neck.front'],
  );
});

test('[DEMO-4] her rotation gained more than measuring errs on the right, and not on the left', () => {
  const charts = chartsOf(visits).map(({ chart }) => chart);
  const verdict = (side: 'left' | 'right') => {
    const [before, after] = [charts[0], charts[3]].map((chart) =>
      chart?.ranges.find((range) => range.side === side),
    );
    assert.ok(before && after);
    return compareRanges(before, after).verdict;
  };
  assert.deepEqual([verdict('right'), verdict('left')], ['larger', 'within']);
});

test('[DEMO-4] she drew twice before a visit and once after the last', () => {
  const drawn = drawnByRuth(now);
  for (const fact of drawn) assert.deepEqual(KeptFact.parse(fact), fact);
  const began = visits.map(({ at }) => at);
  const days = sittingsOf(drawn).map(({ at }) => began.filter((visit) => visit < at).length);
  assert.deepEqual(days, [0, 2, 4]);
});

test('[DEMO-5] every spot lies in its region, and its anchor on the same skin', () => {
  const figure = figureFrom(baked('neutral') as BakedFigure);
  const surface = surfaceFrom(baked('surface') as BakedSurface, baked('surface-neutral') as BakedPositions);
  const said: Fact[] = [...castSessions.flatMap((session) => factsOf(session, now)), ...drawnByRuth(now)];
  const marks = said.filter((fact) => 'spot' in fact && fact.spot !== undefined);
  assert.ok(marks.length > 15);
  for (const fact of marks) {
    if (!('spot' in fact) || !fact.spot) continue;
    for (const { at, anchor } of pointsOf(fact.spot)) {
      const shape = shapeAt(figure.views[fact.spot.view], at, 'superficial');
      assert.deepEqual([shape?.region, shape?.regionSide], [fact.region, fact.side], JSON.stringify(fact));
      const back: Point | null | undefined = anchor && placeOf(surface, fact.spot.view, anchor);
      assert.ok(back && Math.hypot(back.x - at.x, back.y - at.y) < 1);
    }
  }
});

function pointsOf(spot: Spot) {
  if (spot.shape === 'pin') return [{ at: { x: spot.x, y: spot.y }, anchor: spot.anchor }];
  return spot.points.map(([x, y], place) => ({ at: { x, y }, anchor: spot.anchors?.[place] }));
}

const places = (found: ReturnType<typeof treatedNeverChanged>): string[] =>
  found.map(({ region, side }) => `${region} ${side}`);

const baked = (name: string): unknown =>
  JSON.parse(
    fs.readFileSync(new URL(`../../domain/atlas/baked/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown;
