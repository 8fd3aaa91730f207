import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundProgram } from '#domain/home/bound-program.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { calm, NOW } from '#test/screening.ts';
import { emptyForm, formOf, movedTo, programOf } from './program-form.ts';

const offer = homeOffer(screen(calm(), NOW));

test('every template goes into the form and out of it as it was, within the limits and signed by nobody yet', () => {
  for (const template of programTemplates) {
    const { program } = programFrom(template, {
      offer,
      startsOn: '2026-11-21',
      cautions: [],
      newId: () => crypto.randomUUID(),
    });
    assert.deepEqual(programOf(formOf(program)), program, template.id);
    assert.deepEqual(boundProgram(programOf(formOf(program)), offer).problems, [], template.id);
  }
});

test('words stay in the form for a place that is no longer in the program, and only what is in it is saved', () => {
  const form = { ...emptyForm('2026-11-21', 'First weeks'), cautions: { 'neck.back': 'Fingers only.' } };
  assert.deepEqual(programOf(form).cautions, []);
  const [phase] = form.phases;
  assert.ok(phase);
  const neck = {
    id: crypto.randomUUID(),
    exercise: 'neck-hands',
    side: 'left',
    tool: 'hands',
    seconds: 30,
    sets: 1,
    restSeconds: 30,
    pressure: 1,
  } as const;
  const withNeck = { ...form, phases: [{ ...phase, versions: { ...phase.versions, full: [neck] } }] };
  assert.deepEqual(programOf(withNeck).cautions, [{ region: 'neck.back', words: 'Fingers only.' }]);
});

test('a step moves to any place and never out of the list', () => {
  assert.deepEqual(movedTo(['a', 'b', 'c'], 0, 2), ['b', 'c', 'a']);
  assert.deepEqual(movedTo(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
  assert.deepEqual(movedTo(['a', 'b', 'c'], 0, -1), ['a', 'b', 'c']);
  assert.deepEqual(movedTo(['a', 'b', 'c'], 2, 3), ['a', 'b', 'c']);
});
