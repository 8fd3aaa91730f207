import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aForm, AT, told } from '#test/form-in-hand.ts';
import {
  answersOf,
  settled,
  valueOf,
  withAnswer,
  withPassed,
  withTyped,
  fieldOf,
  unsignedTexts,
} from './filling.ts';
import { freshened, openingOf } from './open-link.ts';
import { reviewOf } from './review-lines.ts';
import { REVIEW, resumeAt, stepsOf } from './steps.ts';
import { tickedIn, valuesOfStep, valuesOfTick } from './ticks.ts';

test('[FORM-8] the last word counts, also where another device was ahead of this one', () => {
  const ahead = '2026-03-10T15:20:00.000Z';
  const elsewhere = aForm({ answers: [{ item: 'fever', value: 'yes', at: ahead, by: 'client' }] });
  const form = withAnswer(elsewhere, 'fever', 'no', { id: crypto.randomUUID(), at: AT });
  assert.equal(valueOf(form, 'fever'), 'no');
  assert.equal(form.given[0]?.at, '2026-03-10T15:20:00.001Z');
});

test('[FORM-8] the same answer given again is none', () => {
  const form = told(aForm(), { fever: 'no' });
  const again = withAnswer(form, 'fever', 'no', { id: crypto.randomUUID(), at: AT });
  assert.equal(again.given.length, 1);
});

test('[FORM-1] what is typed stands in the field and is no answer before it is settled', () => {
  const form = withTyped(aForm(), 'story', 'My neck');
  assert.equal(fieldOf(form, 'story'), 'My neck');
  assert.equal(answersOf(form).length, 0);
});

test('[FORM-7] going on says no to a line that was not ticked, and "unknown" stays what it is', () => {
  const [step] = stepsOf(aForm(), AT).filter(({ kind }) => kind === 'overview');
  assert.ok(step);
  const [first, second] = step.lines;
  assert.ok(first && second);
  const ticked = told(aForm(), Object.fromEntries(valuesOfTick(first, 'ticked')));
  assert.deepEqual(tickedIn(ticked, step), [first.id]);
  const form = told(ticked, Object.fromEntries(valuesOfStep(ticked, step)));
  assert.ok(first.items.every((item) => valueOf(form, item) === 'unknown'));
  assert.ok(second.items.every((item) => valueOf(form, item) === 'no'));
});

test('[FORM-14] a ticked line of several questions is asked further on the next card, on any device', () => {
  const [step] = stepsOf(aForm(), AT).filter(({ kind }) => kind === 'overview');
  const [line] = step?.lines ?? [];
  assert.ok(step && line && line.items.length > 1);
  const before = Object.fromEntries(
    stepsOf(aForm(), AT)
      .slice(0, stepsOf(aForm(), AT).indexOf(step))
      .flatMap(({ required }) => required.map((item) => [item, 'no'])),
  );
  const ticked = told(aForm(), { ...before, ...Object.fromEntries(valuesOfTick(line, 'ticked')) });
  const form = told(ticked, Object.fromEntries(valuesOfStep(ticked, step)));
  const elsewhere = aForm({ answers: [...answersOf(form)] });
  for (const one of [form, elsewhere]) {
    const steps = stepsOf(one, AT);
    assert.equal(resumeAt(one, steps), `${step.id}.${line.id}`);
  }
});

test('[FORM-4] another device begins after the last card that was answered, and at a gap before it', () => {
  const all = stepsOf(aForm(), AT);
  assert.equal(resumeAt(aForm(), all), all[0]?.id);
  const [first, second] = all.filter(({ kind }) => kind === 'overview');
  assert.ok(first && second);
  const far = told(aForm(), noTo(second.items));
  assert.equal(resumeAt(far, stepsOf(far, AT)), first.id);
  const both = told(far, noTo(first.items));
  const steps = stepsOf(both, AT);
  assert.equal(resumeAt(both, steps), steps[steps.findIndex(({ id }) => id === second.id) + 1]?.id);
  assert.notEqual(resumeAt(both, steps), REVIEW);
});

test('[FORM-4] what another device sent comes in, and what waits here stays waiting', () => {
  const here = told(aForm(), { fever: 'no', chills: 'no' });
  const [fever] = here.given;
  assert.ok(fever);
  const sent = settled(here, [fever.id], 'sent');
  const opened = openingOf(
    {
      key: 'n'.repeat(40),
      purpose: 'full',
      firstName: 'Abigail',
      standing: [],
      drawing: [],
      answers: [
        { item: 'fever', value: 'no', at: fever.at, by: 'client' },
        { item: 'headache', value: 'yes', at: AT, by: 'client' },
      ],
      consents: [],
      signed: [],
      country: 'US',
      watchesItem9: false,
      bornOn: '1979-08-21',
    },
    { practiceName: 'Still Point', practicePhone: '' },
  );
  const form = freshened(sent, opened, [fever.id]);
  assert.deepEqual(
    form.given.map(({ item, sending }) => [item, sending]),
    [['chills', 'kept']],
  );
  assert.equal(valueOf(form, 'headache'), 'yes');
  assert.deepEqual(form.opening.due, here.opening.due);
});

test('[FORM-11] a text that is signed in one language is signed', () => {
  const text = { text: 'treatment', version: 2, title: 'Consent', words: 'Words' };
  const form = aForm({
    consents: [
      { ...text, language: 'en' },
      { ...text, language: 'es' },
      { ...text, text: 'privacy', language: 'en' },
    ],
    signed: [{ text: 'treatment', version: 1, language: 'en' }],
  });
  assert.deepEqual(unsignedTexts(form), ['treatment', 'privacy']);
  const signature = { id: 'x', text: 'treatment', version: 2, language: 'es', signer: 'Abigail Stone' };
  const signed = {
    ...form,
    signatures: [{ ...signature, relation: null, drawn: null, sending: 'kept' as const }],
  };
  assert.deepEqual(unsignedTexts(signed), ['privacy']);
});

test('[INTAKE-35] the research text is offered to whoever signed all the rest before, and is in nobody’s way', () => {
  const text = { version: 1, language: 'en', title: 'A text', words: 'Words' };
  const consents = [
    { ...text, text: 'treatment' },
    { ...text, text: 'research' },
  ];
  const treatment = { text: 'treatment', version: 1, language: 'en' };
  const form = aForm({ purpose: 'update', due: [], consents, signed: [treatment] });
  const [card, ...more] = stepsOf(form, AT);
  assert.ok(card);
  assert.deepEqual([card.kind, more], ['consent', []]);
  assert.deepEqual(unsignedTexts(form), []);
  assert.equal(resumeAt(form, [card]), card.id);
  assert.equal(resumeAt(withPassed(form, card.id), [card]), REVIEW);
  assert.deepEqual(
    reviewOf(form, [card]).flatMap(({ lines }) => lines.map(({ key, isMissing }) => [key, isMissing])),
    [['research', false]],
  );
  const research = { text: 'research', version: 1, language: 'en' };
  assert.deepEqual(stepsOf({ ...form, opening: { ...form.opening, signed: [treatment, research] } }, AT), []);
});

const noTo = (items: readonly string[]) => Object.fromEntries(items.map((item) => [item, 'no']));
