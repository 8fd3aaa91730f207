import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { chartOf } from '#domain/assessment/chart.ts';
import { makeFact, type Notable } from '#domain/session/noting.ts';
import type { ChartPlace, Paint } from '#web/body/chart-props.ts';
import { chartPaint, chartSpots } from './chart-paint.ts';
import { gradeAt } from './grade-at.ts';

let tick = 0;
const noted = (...bodies: readonly Notable[]) =>
  bodies.map((body) => {
    tick += 1;
    const at = Temporal.Instant.from('2026-09-01T15:00:00Z').add({ seconds: tick }).toString();
    return makeFact({ body, clock: { id: randomUUID, at, run: RUN, elapsedMs: tick * 1000, tick } });
  });
const RUN = randomUUID();

const psoas = { region: 'hip.psoas', side: 'right', layer: 'deep' } as const;
const tender = (severity: number): Notable => ({
  kind: 'finding-marked',
  ...psoas,
  finding: 'tenderness',
  severity,
});
const spot = { shape: 'pin', figure: 'neutral', view: 'front', x: -40, y: 520, atlas: '1.0.0' } as const;

const paintsAt = (facts: ReturnType<typeof noted>, place: ChartPlace): readonly Paint[] => {
  const { findings, overlays } = chartOf(facts);
  const found = chartPaint({ findings, overlays, earlier: [], excluded: [] })(place);
  return found === null ? [] : 'words' in found ? [found] : found;
};

test('[CHARTING-7] the strongest finding colours a place, what is to be avoided lies over it, and the words tell of all', () => {
  const facts = noted(tender(4), { ...tender(7), finding: 'spasm' } as Notable, {
    kind: 'overlay-marked',
    overlay: 'avoid',
    what: 'hernia',
    region: 'hip.psoas',
    side: 'bilateral',
  });
  const paints = paintsAt(facts, psoas);
  assert.deepEqual(
    paints.map(({ fill, value }) => [fill, value]),
    [
      ['severity', 7],
      ['avoid', undefined],
    ],
  );
  assert.equal(
    paints.map(({ words }) => words).join('; '),
    'tenderness 4 of 10, spasm 7 of 10; avoid: hernia',
  );
  assert.deepEqual(
    paintsAt(facts, { ...psoas, layer: 'superficial' }).map(({ fill }) => fill),
    ['avoid'],
  );
  assert.deepEqual(
    paintsAt(facts, { ...psoas, side: 'left' }).map(({ words }) => words),
    ['avoid: hernia'],
  );
});

test('[CHARTING-7] a pin colours itself and only outlines its region, which still speaks of it', () => {
  const { findings, overlays } = chartOf(noted({ ...tender(6), spot } as Notable));
  const paint = chartPaint({ findings, overlays, earlier: [], excluded: [] })(psoas);
  assert.deepEqual(paint, [{ fill: 'severity', value: 0, mark: '', words: 'tenderness 6 of 10' }]);
  assert.deepEqual(
    chartSpots({ findings, overlays }).map((one) => [one.spot, one.paint.value]),
    [[spot, 6]],
  );
});

test('[CHARTING-9] a digit grades what is there, corrects until work began, then looks once more', () => {
  const known = { earlier: [], last: 'restriction', holds: [] } as const;
  const fresh = gradeAt(psoas, 5, { ...known, today: [] });
  assert.ok(fresh?.kind === 'finding-marked' && fresh.finding === 'restriction' && fresh.severity === 5);
  const { findings: today } = chartOf(noted(tender(9)));
  const [mark] = today;
  assert.ok(mark);
  const again = gradeAt(psoas, 10, { ...known, today });
  assert.ok(again?.kind === 'corrected' && again.fact === mark.id);
  assert.ok(again.instead?.kind === 'finding-marked' && again.instead.severity === 10);
  const later = Temporal.Instant.from(mark.at).add({ minutes: 5 }).toString();
  const look = gradeAt(psoas, 3, { ...known, today, holds: [{ beganAt: later }] });
  assert.ok(look?.kind === 'finding-marked' && look.lineage === mark.id && look.severity === 3);
  const [was] = today.map((one) => ({ ...one, foundAt: '2026-08-25T15:00:00Z' }));
  assert.ok(was);
  const recheck = gradeAt(psoas, 2, { ...known, today: [], earlier: [was] });
  assert.ok(
    recheck?.kind === 'finding-marked' && recheck.lineage === was.lineage && recheck.finding === 'tenderness',
  );
});
