import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { regionOf, regions } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { MedicineClass } from '#domain/screening/medicine-class.ts';
import { screen } from '#domain/screening/screen.ts';
import { anyEvening, anyProgram, idsFrom } from '#test/home-programs.ts';
import { bornOn, calm, medicine, NOW } from '#test/screening.ts';
import { exerciseOf } from './exercises.ts';
import { turnsOf } from './player/turns.ts';
import { programFrom } from './program-from.ts';
import { programTemplates } from './program-templates.ts';
import { safeSubset, type SelfCare } from './safe-subset.ts';
import { decide } from './self-care/decide.ts';
import { dueAtHome, homeItems } from './self-care/home-items.ts';
import { Tool } from './tool.ts';
import { tonight, type Tonight } from './tonight.ts';

// Section 5 of the clinical reference once more, as numbers written here by hand: whatever somebody answers and whatever a
// therapist or a person alone wishes for, nothing that is offered or played goes past them.

const runs = Number(process.env['HOME_RUNS'] ?? 150);

/** Section 5.4: what overrides the table of 5.2 in single places. */
const places: Readonly<
  Record<string, { seconds?: number; pressure?: number; discomfort?: number; only?: readonly string[] }>
> = {
  'back.upper_trap': { seconds: 60, only: ['ball-on-wall', 'hands'] },
  'back.levator': { seconds: 60, only: ['ball-on-wall', 'hands'] },
  'back.rhomboid': { seconds: 60, only: ['ball-on-wall', 'hands'] },
  'back.blade': { seconds: 60, only: ['ball-on-wall', 'hands'] },
  'neck.suboccipital': { seconds: 60, pressure: 2 },
  'back.thoracic': { seconds: 60 },
  'chest.pecminor': { seconds: 30 },
  'back.lowpara': { seconds: 30, pressure: 2, only: ['ball-on-wall', 'hands'] },
  'hip.deep': { seconds: 60 },
  'thigh.outer': { discomfort: 5 },
  'foot.sole': { seconds: 120 },
};

type Offered = Pick<Tonight, 'steps' | 'seconds' | 'play'>;

function withinSectionFive({ steps, seconds, play }: Offered): void {
  assert.ok(seconds <= 20 * 60, 'twenty minutes');
  assert.ok(play.limits.minutes <= 20 && play.limits.highestDiscomfort <= 6);
  for (const { exercise, seconds: long, sets, pressure } of steps) {
    const { region, carries, asksFirst, dose } = exerciseOf(exercise);
    const here = places[region] ?? {};
    const longest = carries === 'roller' || carries === 'stick' ? 120 : 90;
    assert.notEqual(regionOf(region).home, 'no', region);
    assert.ok(long <= (here.seconds ?? longest) && sets <= 3, `${exercise} ${long} s`);
    assert.ok(pressure <= (here.pressure ?? 4), `${exercise} ${pressure}`);
    assert.ok(dose.highestDiscomfort <= (here.discomfort ?? 6));
    assert.ok(here.only?.includes(carries) ?? true, `${exercise} ${carries}`);
    if (region.startsWith('calf.')) assert.ok(asksFirst.includes('clot'), exercise);
    if (region === 'foot.sole') assert.ok(asksFirst.includes('feeling-in-toes'));
  }
  const { turns } = turnsOf(play.steps, play.limits);
  assert.ok(new Set(turns.map(({ region }) => region)).size <= 6, 'six regions');
  for (const own of Map.groupBy(turns, ({ region, side }) => `${region} ${side}`).values())
    assert.ok(own.length <= 3, 'three sets or spots');
  for (const { region, ms } of turns) assert.ok(ms <= (places[region]?.seconds ?? 120) * 1000);
}

const said = (ids: readonly string[], value: string | undefined) =>
  Object.fromEntries(ids.map((id) => [id, value]));

const yesNo = homeItems.filter((id) => itemOf(id)?.kind === 'yes-no');

/** Somebody who said no to most, yes to some, is not sure of some and did not answer others; with medicines, at any age. */
const anybody = fc
  .record({
    yes: fc.subarray(yesNo, { maxLength: 4 }),
    unsure: fc.subarray(yesNo, { maxLength: 3 }),
    left: fc.subarray(yesNo, { maxLength: 3 }),
    takes: fc.subarray(MedicineClass.options, { maxLength: 3 }),
    born: fc.constantFrom('2010-03-02', '1990-03-02', '1974-03-02', '1958-03-02', '1940-03-02'),
  })
  .map(({ yes, unsure, left, takes, born }) => {
    const record = calm({
      ...said(yes, 'yes'),
      ...said(unsure, 'unknown'),
      ...said(left, undefined),
      medicines: takes.map((one) => medicine(one, one)),
    });
    return { record: bornOn(record, born), yes: new Set(yes), takes: new Set<string>(takes), born };
  });

/** What single answers bind, by section 4.4, column "home tool", and 5.4. */
function withinAnswers(
  { steps }: Offered,
  { yes, takes }: { yes: ReadonlySet<string>; takes: ReadonlySet<string> },
): void {
  const isAny = (...ids: readonly string[]): boolean => ids.some((id) => yes.has(id));
  const isDulled = takes.has('opioid') || takes.has('sedative') || takes.has('gabapentinoid');
  for (const { exercise, pressure } of steps) {
    const { carries, positions } = exerciseOf(exercise);
    const down = positions.includes('floor');
    if (isAny('falls', 'walking-aid', 'vertigo', 'rise-from-floor')) assert.ok(!down, `CI27 ${exercise}`);
    if (isDulled) {
      assert.ok(carries === 'hands' || carries === 'ball-on-wall', `CI10 ${exercise}`);
      assert.ok(positions.every((one) => one === 'seated') && pressure <= 2, `CI10 ${exercise}`);
    }
    if (isAny('osteoporosis', 'steroids-long', 'osteopenia', 'pregnant')) {
      assert.notEqual(exercise, 'thoracic-roller', '5.4: not with CI08 or CI14');
      assert.ok(pressure <= 2, `CI08, CI14 ${exercise}`);
    }
    if (isAny('oxygen'))
      assert.ok(
        positions.every((one) => one === 'seated'),
        `CI26 ${exercise}`,
      );
    if (isAny('fibromyalgia')) assert.ok(pressure <= 2, `CI28 ${exercise}`);
  }
  if (isAny('fibromyalgia'))
    assert.ok(new Set(steps.map(({ exercise }) => exerciseOf(exercise).region)).size <= 2);
}

test('[HOME-6] [HOME-9] [HOME-10] whatever is answered and whatever a therapist writes, an evening keeps to section 5', () => {
  fc.assert(
    fc.property(anybody, anyProgram, anyEvening, (person, program, evening) => {
      const offer = homeOffer(screen(person.record, NOW));
      const held = tonight(program, { ...evening, offer });
      withinSectionFive(held);
      withinAnswers(held, person);
    }),
    { numRuns: runs },
  );
});

test('[HOME-23] whatever is answered, no template gives more than section 5, nor more than the small dose where in doubt', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom(...programTemplates), (person, template) => {
      const offer = homeOffer(screen(person.record, NOW));
      const { program } = programFrom(template, {
        offer,
        startsOn: '2026-01-05',
        cautions: [],
        newId: idsFrom(),
      });
      for (const { versions } of program.phases) {
        for (const steps of Object.values(versions)) {
          withinAnswers({ steps, seconds: 0, play: nothing }, person);
          if (offer.gate === 'ask-first' || offer.highestPressure !== null)
            for (const { seconds, sets, pressure, exercise } of steps) {
              const { carries } = exerciseOf(exercise);
              const most = carries === 'roller' || carries === 'stick' ? 30 : 20;
              assert.ok(seconds <= most && sets === 1 && pressure <= 2, `${exercise} ${seconds}`);
            }
        }
      }
    }),
    { numRuns: runs },
  );
});

const everywhere = regions.flatMap(({ id }) => [{ region: id, side: 'each' as const }]);

const wishes = fc.record({
  chosen: fc.subarray(everywhere, { minLength: 1, maxLength: 8 }),
  tools: fc.subarray(Tool.options),
});

test('[HOME-21] [SELF-1] alone, whatever is answered or left open, nothing goes past section 5, and what is open gives nothing', () => {
  fc.assert(
    fc.property(anybody, wishes, (person, { chosen, tools }) => {
      const { answers } = person.record;
      const found = decide({ answers, bornOn: person.born, at: NOW });
      const open = openOf(answers, person.born);
      if (found.is === 'not-alone') return;
      for (const value of ['yes', 'no'] as const) {
        const told = [...answers, ...open.map((item) => ({ item, value, at: NOW, by: 'client' as const }))];
        const other = decide({ answers: told, bornOn: person.born, at: NOW });
        assert.ok(other.is === 'offered', `what is open would matter: ${open.join(', ')}`);
        assert.ok(
          found.offer.tools.every((tool) => other.offer.tools.includes(tool)),
          open.join(', '),
        );
        assert.ok(
          found.offer.positions.every((one) => other.offer.positions.includes(one)),
          open.join(', '),
        );
      }
      const offered: SelfCare = safeSubset({
        offer: found.offer,
        regions: chosen,
        tools,
        sensitive: found.sensitive,
        newId: idsFrom(),
      });
      withinSectionFive(offered);
      withinAnswers(offered, person);
      for (const { exercise } of offered.steps) assert.equal(exerciseOf(exercise).limit, 'ok');
      if (!found.sensitive) return;
      assert.ok(new Set(offered.steps.map(regionOfStep)).size <= 2 && offered.play.limits.minutes <= 8);
      assert.ok(offered.play.limits.highestDiscomfort <= 3);
      for (const { seconds, sets } of offered.steps) assert.ok(seconds <= 30 && sets === 1);
    }),
    { numRuns: runs * 2 },
  );
});

const regionOfStep = ({ exercise }: SelfCare['steps'][number]): RegionId => exerciseOf(exercise).region;

/** Asked of this person, and not answered or not known. */
function openOf(answers: readonly Answer[], born: string): readonly string[] {
  const known = new Set(answers.filter(({ value }) => value !== 'unknown').map(({ item }) => item));
  const due = dueAtHome({ answers: answers.filter(({ item }) => known.has(item)), bornOn: born, at: NOW });
  return due.filter((item) => yesNo.includes(item) && !known.has(item));
}

const nothing: Tonight['play'] = {
  steps: [],
  limits: {
    minutes: 1,
    regions: 1,
    secondsPerRegion: null,
    highestPressure: 1,
    highestDiscomfort: 1,
    easesBy: 2,
    blocked: [],
  },
};
