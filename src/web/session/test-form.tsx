import { useState } from 'react';
import type { FactOf } from '#domain/session/fact.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { namesOf } from './names-of.ts';
import { NoteForm } from './note-form.tsx';
import { useLive } from './session-context.ts';
import { Stepper } from './stepper.tsx';
import { words } from './words.ts';

type Test = FactOf<'retested'>['test'];
type RangeTest = Extract<Test, { measure: 'range-of-motion' }>;

/** The same test before and after the work. Before the first hold it is a "before", later an "after". */
export const TestForm = () => {
  const { session } = useLive();
  const [when, setWhen] = useState<'before' | 'after'>(session.holds.length === 0 ? 'before' : 'after');
  const [measure, setMeasure] = useState<Test['measure']>('pain');
  const [pain, setPain] = useState({ score: 5, during: '' });
  const [range, setRange] = useState<Omit<RangeTest, 'measure'>>({
    joint: '',
    movement: '',
    side: 'left',
    degrees: 45,
    effort: 'active',
    device: 'goniometer',
  });
  const test = measure === 'pain' ? painTest(pain) : rangeTest(range);
  return (
    <NoteForm noting={() => test && { kind: 'retested', when, test }}>
      <ChoiceRow
        label={words.test.when}
        value={when}
        choices={namesOf(words.test.whens)}
        onChange={setWhen}
      />
      <ChoiceRow
        label={words.test.measure}
        value={measure}
        choices={namesOf(words.test.measures)}
        onChange={setMeasure}
      />
      {measure === 'pain' ? (
        <>
          <Stepper
            label={words.test.score}
            value={pain.score}
            onChange={(score) => setPain({ ...pain, score })}
            from={0}
            to={10}
          />
          <TextField
            label={words.test.during}
            help={words.test.duringHelp}
            optional
            value={pain.during}
            onChange={(during) => setPain({ ...pain, during })}
            maxLength={200}
          />
        </>
      ) : (
        <RangeFields range={range} onChange={setRange} />
      )}
    </NoteForm>
  );
};

type RangeFieldsProps = {
  readonly range: Omit<RangeTest, 'measure'>;
  readonly onChange: (range: Omit<RangeTest, 'measure'>) => void;
};

const RangeFields = ({ range, onChange }: RangeFieldsProps) => (
  <>
    <TextField
      label={words.test.joint}
      isRequired
      value={range.joint}
      onChange={(joint) => onChange({ ...range, joint })}
      maxLength={200}
    />
    <TextField
      label={words.test.movement}
      isRequired
      value={range.movement}
      onChange={(movement) => onChange({ ...range, movement })}
      maxLength={200}
    />
    <ChoiceRow
      label={words.test.side}
      value={range.side}
      choices={namesOf({
        left: words.picker.side.left,
        right: words.picker.side.right,
        mid: words.test.midline,
      })}
      onChange={(side) => onChange({ ...range, side })}
    />
    <Stepper
      label={words.test.degrees}
      value={range.degrees}
      onChange={(degrees) => onChange({ ...range, degrees })}
      from={-90}
      to={360}
    />
    <ChoiceRow
      label={words.test.effort}
      value={range.effort}
      choices={namesOf(words.test.efforts)}
      onChange={(effort) => onChange({ ...range, effort })}
    />
    <ChoiceRow
      label={words.test.device}
      value={range.device}
      choices={namesOf(words.test.devices)}
      onChange={(device) => onChange({ ...range, device })}
    />
  </>
);

const painTest = ({ score, during }: { score: number; during: string }): Test => ({
  measure: 'pain',
  score,
  ...(during.trim() === '' ? {} : { during: during.trim() }),
});

const rangeTest = (range: Omit<RangeTest, 'measure'>): Test | null => {
  const [joint, movement] = [range.joint.trim(), range.movement.trim()];
  return joint === '' || movement === '' ? null : { ...range, measure: 'range-of-motion', joint, movement };
};
