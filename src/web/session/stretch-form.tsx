import { useState } from 'react';
import { NoteForm } from './note-form.tsx';
import { useLive } from './session-context.ts';
import { Stepper } from './stepper.tsx';
import { words } from './words.ts';

/** Starting values: contraction 5 to 10 s at 10 to 30 % effort, stretch 10 to 30 s, 3 to 5 times (clinical reference 2.2, FRS). */
const usual = { contractionSeconds: 7, stretchSeconds: 20, repetitions: 3, effortPercent: 20 };

/** Contract, relax, take up the slack. */
export const StretchForm = () => {
  const { place, session } = useLive();
  const [said, setSaid] = useState(usual);
  const set = (name: keyof typeof usual) => (value: number) => setSaid({ ...said, [name]: value });
  const hold = session.running.at(-1)?.id;
  return (
    <NoteForm
      noting={() => place && { kind: 'stretch-resisted', ...place, ...said, ...(hold ? { hold } : {}) }}
    >
      <Stepper
        label={words.stretch.contraction}
        value={said.contractionSeconds}
        onChange={set('contractionSeconds')}
        from={1}
        to={60}
      />
      <Stepper
        label={words.stretch.stretch}
        value={said.stretchSeconds}
        onChange={set('stretchSeconds')}
        from={1}
        to={300}
        step={5}
      />
      <Stepper
        label={words.stretch.repetitions}
        value={said.repetitions}
        onChange={set('repetitions')}
        from={1}
        to={20}
      />
      <Stepper
        label={words.stretch.effort}
        value={said.effortPercent}
        onChange={set('effortPercent')}
        from={1}
        to={100}
        step={5}
      />
    </NoteForm>
  );
};
