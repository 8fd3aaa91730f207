import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { FactId } from '#domain/base/ids.ts';
import { Observation } from '#domain/session/fact.ts';
import {
  draftAt,
  draftOfFinding,
  missingOf,
  notableOf,
  onSide,
  recheckOf,
  withMark,
  withSeverity,
} from './draft.ts';
import { lineageOf, lookAgain } from './look-again.ts';
import { avoidNear } from './near-marks.ts';

const psoas = { region: 'hip.psoas', side: 'right' } as const;
const empty = () => draftAt({ place: psoas, layer: 'deep' }, 'restriction');
const factId = () => FactId.parse(randomUUID());

test('[CHARTING-1] a draft becomes a mark when it says enough, with the parts that belong to its kind', () => {
  const draft = empty();
  assert.equal(missingOf(draft), 'severity');
  assert.equal(notableOf(draft), null);
  const graded = withSeverity(draft, 7);
  assert.ok(graded.says.mark === 'finding');
  const said = { ...graded, says: { ...graded.says, direction: 'inferior', depth: 'deep' } as const };
  const mark = notableOf(said);
  assert.deepEqual(mark, {
    kind: 'finding-marked',
    ...psoas,
    layer: 'deep',
    finding: 'restriction',
    severity: 7,
    direction: 'inferior',
    depth: 'deep',
  });
  assert.ok(Observation.safeParse(mark).success);
  const tender = notableOf(withMark(said, 'tenderness'));
  assert.deepEqual(tender, {
    kind: 'finding-marked',
    ...psoas,
    layer: 'deep',
    finding: 'tenderness',
    severity: 7,
  });
  const avoid = withMark(said, 'avoid');
  assert.equal(missingOf(avoid), 'what');
  const port = notableOf({ ...avoid, says: { mark: 'avoid', what: 'port' }, note: ' under the skin ' });
  assert.ok(Observation.safeParse(port).success);
  assert.equal(port?.kind === 'overlay-marked' && port.note, 'under the skin');
  const scar = notableOf({ ...avoid, says: { mark: 'scar', healed: true, since: '2019-04-02' } });
  assert.ok(Observation.safeParse(scar).success);
});

test('[CHARTING-2] a finding said again rightly corrects its fact and keeps its place', () => {
  const spot = { shape: 'pin', figure: 'neutral', view: 'front', x: -40, y: 520, atlas: '1.0.0' } as const;
  const known = { id: factId(), ...psoas, layer: 'deep', finding: 'tenderness', severity: 4, spot } as const;
  const again = notableOf(withSeverity(draftOfFinding(known), 6));
  assert.ok(again?.kind === 'corrected' && again.instead?.kind === 'finding-marked');
  assert.equal(again.fact, known.id);
  assert.equal(again.instead.severity, 6);
  assert.deepEqual(again.instead.spot, spot);
  assert.equal(onSide(draftOfFinding(known), 'left').spot, null);
  assert.deepEqual(onSide(draftOfFinding(known), 'right').spot, spot);
});

test('[CHARTING-4] what was found and not looked at yet is offered as it was last, newest first', () => {
  const [first, second, third] = [factId(), factId(), factId()];
  const tender = { ...psoas, layer: 'deep', finding: 'tenderness' } as const;
  const spasm = { region: 'neck.back', side: 'left', layer: 'superficial', finding: 'spasm' } as const;
  const visits = [
    {
      at: '2026-09-01T15:00:00Z',
      findings: [
        { id: first, ...tender, severity: 7 },
        { id: second, ...spasm, severity: 3 },
      ],
    },
    { at: '2026-09-08T15:00:00Z', findings: [{ id: third, ...tender, severity: 5, lineage: first }] },
  ];
  const offered = lookAgain(visits, []);
  assert.deepEqual(
    offered.map(({ severity, foundAt }) => [severity, foundAt.slice(0, 10)]),
    [
      [5, '2026-09-08'],
      [3, '2026-09-01'],
    ],
  );
  assert.deepEqual(lookAgain(visits, [{ id: factId(), ...tender, severity: 0, lineage: first }]).length, 1);
  const gone = [
    ...visits,
    { at: '2026-09-15T15:00:00Z', findings: [{ id: factId(), ...tender, severity: 0, lineage: first }] },
  ];
  assert.deepEqual(
    lookAgain(gone, []).map(({ finding }) => finding),
    ['spasm'],
  );
});

test('[CHARTING-5] a finding looked at again stays on its line, back to its first mark', () => {
  const [first, later] = [factId(), factId()];
  const tender = { ...psoas, layer: 'deep', finding: 'tenderness', severity: 5 } as const;
  const again = recheckOf({ id: first, ...tender, note: 'after the run' }, 3);
  assert.ok(again?.kind === 'finding-marked');
  assert.equal(again.lineage, first);
  assert.equal(again.severity, 3);
  assert.equal(again.note, undefined);
  const gone = recheckOf({ id: later, ...tender, lineage: first }, 0);
  assert.ok(gone?.kind === 'finding-marked' && gone.lineage === first && gone.severity === 0);
  assert.ok(Observation.safeParse(gone).success);
  assert.equal(lineageOf(tender, [{ id: later, ...tender, lineage: first }]), first);
  assert.equal(lineageOf({ ...tender, side: 'left' }, [{ id: later, ...tender, lineage: first }]), null);
});

test('[CHARTING-6] a place to avoid warns in its region and in those beside it, on the sides that touch', () => {
  const port = { region: 'chest.pec', side: 'left', overlay: 'avoid' } as const;
  const scar = { region: 'chest.pec', side: 'left', overlay: 'scar' } as const;
  const near = (region: string, side: 'left' | 'right' | 'mid' | 'bilateral') =>
    avoidNear({ region, side }, [scar, port]).map(({ how }) => how);
  assert.deepEqual(near('chest.pec', 'left'), ['on']);
  assert.deepEqual(near('chest.pec', 'bilateral'), ['on']);
  assert.deepEqual(near('chest.pec', 'right'), []);
  assert.deepEqual(near('chest.pecminor', 'left'), ['beside']);
  assert.deepEqual(near('chest.sternum', 'mid'), ['beside']);
  assert.deepEqual(near('calf.upper', 'left'), []);
  assert.deepEqual(avoidNear(null, [port]), []);
});
