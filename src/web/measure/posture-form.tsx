import { useState } from 'react';
import { postureWords } from '#domain/assessment/mark-words.ts';
import { type PostureId, postureIds, postures } from '#domain/assessment/postures.ts';
import { capital } from '#web/body/place-words.ts';
import { namesOf } from '#web/session/names-of.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MeasureForm } from './measure-form.tsx';
import { filled, type Measuring, type Says } from './measuring.ts';
import { PickRow } from './pick-row.tsx';
import { words } from './words.ts';

type Observed = Says<'posture-observed'>;

const choices = postureIds.map((id) => ({ id, label: capital(postures[id].words) }));

/** What is seen of the standing client. */
export const PostureForm = ({ note }: Pick<Measuring, 'note'>) => {
  const [observation, setObservation] = useState<PostureId>('head-forward');
  const [side, setSide] = useState<NonNullable<Observed['side']>>('left');
  const [degree, setDegree] = useState<Observed['degree']>('slight');
  const [said, setSaid] = useState('');
  const { sides } = postures[observation];
  const fitting = sides === 'one' && side === 'bilateral' ? 'left' : side;
  const submit = (): null => {
    const seen: Observed = {
      kind: 'posture-observed',
      observation,
      degree,
      ...(sides === 'none' ? {} : { side: fitting }),
      ...filled(said),
    };
    note(seen, postureWords(seen));
    setSaid('');
    return null;
  };
  return (
    <MeasureForm label={words.kinds.each.posture} onNote={submit}>
      <SelectField
        label={words.posture.what}
        help={words.posture.honest}
        choices={choices}
        value={observation}
        onChange={setObservation}
      />
      {sides === 'none' ? null : (
        <PickRow
          label={words.posture.side}
          value={fitting}
          columns={sides === 'one' ? 2 : 3}
          choices={namesOf(words.posture.sides).filter(
            ({ value }) => sides !== 'one' || value !== 'bilateral',
          )}
          onChange={setSide}
        />
      )}
      <PickRow
        label={words.posture.degree}
        value={degree}
        choices={namesOf(words.posture.degrees)}
        onChange={setDegree}
      />
      <TextField label={words.posture.note} optional value={said} onChange={setSaid} maxLength={2000} />
    </MeasureForm>
  );
};
