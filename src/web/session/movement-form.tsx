import { useState } from 'react';
import { TextField } from '#web/ui/text-field.tsx';
import { NoteForm } from './note-form.tsx';
import { useLive } from './session-context.ts';
import { Stepper } from './stepper.tsx';
import { words } from './words.ts';

/** The client moves, slowly, while the therapist holds. */
export const MovementForm = () => {
  const { place, session } = useLive();
  const [movement, setMovement] = useState('');
  const [repetitions, setRepetitions] = useState(3);
  const hold = session.running.at(-1)?.id;
  const said = movement.trim();
  return (
    <NoteForm
      noting={() =>
        said === '' || !place
          ? null
          : { kind: 'movement-assisted', ...place, movement: said, repetitions, ...(hold ? { hold } : {}) }
      }
    >
      <TextField
        label={words.movement.movement}
        help={words.movement.help}
        value={movement}
        onChange={setMovement}
        isRequired
        maxLength={200}
      />
      <Stepper
        label={words.movement.repetitions}
        value={repetitions}
        onChange={setRepetitions}
        from={1}
        to={100}
      />
    </NoteForm>
  );
};
