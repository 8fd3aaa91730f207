import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aForm, told } from '#test/form-in-hand.ts';
import { withTyped } from './filling.ts';
import { asMeant, asWritten, choicesFor, hasOpenMedicine, isSettled, withWritten } from './medicine-list.ts';

test('[FORM-9] what is typed is taken apart, and nothing of it is confirmed', () => {
  const list = withWritten([], 'Eliquis, ibuprofin and zzyxgrel');
  assert.deepEqual(
    list.map(({ name, confirmed }) => [name, confirmed]),
    [
      ['Eliquis', false],
      ['ibuprofin', false],
      ['zzyxgrel', false],
    ],
  );
  assert.deepEqual(list[0]?.classes, ['anticoagulant']);
  assert.deepEqual(withWritten(list, 'eliquis'), list);
});

test('[FORM-9] what the client means is confirmed under the name she chose, with her own spelling beside it', () => {
  const [medicine] = withWritten([], 'elikuis');
  assert.ok(medicine);
  const [choice] = choicesFor(medicine);
  assert.ok(choice);
  const meant = asMeant(medicine, choice);
  assert.equal(meant.confirmed, true);
  assert.deepEqual(meant.classes, ['anticoagulant']);
  assert.match(meant.name, /\(“elikuis”\)$/);
  assert.deepEqual(asWritten(medicine), { name: 'elikuis', classes: [], confirmed: true });
});

test('[FORM-9] one that the client is not sure of is settled for the form and open for the practice', () => {
  const [medicine] = withWritten([], 'warfrin');
  assert.ok(medicine);
  assert.equal(isSettled(aForm(), 'medicines', medicine), false);
  assert.equal(isSettled({ ...aForm(), unsure: ['warfrin'] }, 'medicines', medicine), true);
  assert.equal(isSettled(told(aForm(), { medicines: [medicine] }), 'medicines', medicine), true);
  assert.equal(medicine.confirmed, false);
});

test('[FORM-9] a list waits for what each of its medicines means, whatever was answered before', () => {
  const [known] = withWritten([], 'ibuprofen');
  const [doubtful] = withWritten([], 'warfrin');
  assert.ok(known && doubtful);
  const typed = withTyped(told(aForm(), { medicines: [known] }), 'medicines', [known, doubtful]);
  assert.equal(hasOpenMedicine(typed, 'medicines'), true);
  assert.equal(hasOpenMedicine({ ...typed, unsure: ['warfrin'] }, 'medicines'), false);
});
