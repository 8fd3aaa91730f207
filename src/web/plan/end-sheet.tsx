import { useState } from 'react';
import { EpisodeEnd } from '#domain/plan/episode.ts';
import { todayIn } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useCourseDesk } from './course-context.ts';
import { useEndEpisode } from './course-model.ts';
import { words } from './words.ts';

const reasons = EpisodeEnd.shape.why.options.map((id) => ({ id, label: words.end.reasons[id] }));

/** Ends the course and says why; the record stays. */
export const EndSheet = ({ onClose }: { onClose: () => void }) => {
  const { client, found, zone } = useCourseDesk();
  const today = todayIn(zone).toString();
  const [end, setEnd] = useState<EpisodeEnd>({ endedOn: today, why: 'goals-met', words: '' });
  const { mutate, isPending, error, refusal } = useEndEpisode(client, onClose);
  const episode = found.episode?.id;
  return (
    <Dialog title={words.end.title} isOpen onClose={onClose}>
      <Form
        onSubmit={() => (episode === undefined ? onClose() : mutate({ episode, ...end }))}
        failure={error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="danger" type="submit" isPending={isPending}>
              {words.end.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <SelectField
          label={words.end.why}
          choices={reasons}
          value={end.why}
          onChange={(why) => setEnd({ ...end, why })}
        />
        <DateField
          label={words.end.on}
          name="endedOn"
          latest={today}
          value={end.endedOn}
          onChange={(endedOn) => setEnd({ ...end, endedOn })}
        />
        <TextField
          label={words.end.words}
          name="words"
          optional
          lines={3}
          maxLength={1000}
          value={end.words}
          onChange={(said) => setEnd({ ...end, words: said })}
        />
      </Form>
    </Dialog>
  );
};
