import { useState } from 'react';
import { movementWords } from '#domain/assessment/mark-words.ts';
import {
  type MovementCount,
  type MovementTestId,
  movementTestIds,
  movementTests,
} from '#domain/assessment/movement-tests.ts';
import { capital } from '#web/body/place-words.ts';
import { namesOf } from '#web/session/names-of.ts';
import { Stepper } from '#web/session/stepper.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MeasureForm } from './measure-form.tsx';
import { filled, type Measuring, type Says } from './measuring.ts';
import { ScoreField } from './score-field.tsx';
import { PickRow } from './pick-row.tsx';
import { words } from './words.ts';

type Tested = Says<'movement-tested'>;

const choices = movementTestIds.map((id) => ({ id, label: capital(movementTests[id].words) }));

/** An everyday movement that is tried and watched. */
export const MovementForm = ({ note }: Pick<Measuring, 'note'>) => {
  const [test, setTest] = useState<MovementTestId>('squat');
  const [side, setSide] = useState<NonNullable<Tested['side']>>('left');
  const [quality, setQuality] = useState<Tested['quality']>('free');
  const [pain, setPain] = useState<number | null>(null);
  const [counted, setCounted] = useState(0);
  const [said, setSaid] = useState('');
  const { sided, counted: counting } = movementTests[test];
  const submit = (): null => {
    const tested: Tested = {
      kind: 'movement-tested',
      test,
      quality,
      ...(sided ? { side } : {}),
      ...(pain === null ? {} : { pain }),
      ...countOf(counting, counted),
      ...filled(said),
    };
    note(tested, movementWords(tested));
    setCounted(0);
    setPain(null);
    setSaid('');
    return null;
  };
  return (
    <MeasureForm label={words.kinds.each.movement} onNote={submit}>
      <SelectField label={words.movement.what} choices={choices} value={test} onChange={setTest} />
      {sided ? (
        <PickRow
          label={words.posture.side}
          value={side}
          columns={3}
          choices={namesOf(words.posture.sides)}
          onChange={setSide}
        />
      ) : null}
      <PickRow
        label={words.movement.quality}
        value={quality}
        columns={3}
        choices={namesOf(words.movement.qualities)}
        onChange={setQuality}
      />
      {counting === 'nothing' ? null : (
        <Stepper
          label={counting === 'times' ? words.movement.count : words.movement.seconds}
          value={counted}
          onChange={setCounted}
          from={0}
          to={counting === 'times' ? 1000 : 3600}
        />
      )}
      <ScoreField label={words.movement.pain} value={pain} onChange={setPain} />
      <TextField label={words.movement.note} optional value={said} onChange={setSaid} maxLength={2000} />
    </MeasureForm>
  );
};

/** A count of none says nothing. */
const countOf = (counting: MovementCount, counted: number): Pick<Tested, 'count' | 'seconds'> => {
  if (counted === 0 || counting === 'nothing') return {};
  return counting === 'times' ? { count: counted } : { seconds: counted };
};
