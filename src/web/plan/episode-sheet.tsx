import { useState } from 'react';
import type { Episode } from '#domain/plan/episode.ts';
import { indications } from '#domain/plan/indications.ts';
import { todayIn } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useCourseDesk } from './course-context.ts';
import { detailsOf, episodeFormOf } from './episode-form.ts';
import { EpisodeCode } from './episode-code.tsx';
import { EpisodeExpectations } from './episode-expectations.tsx';
import { EpisodeGoals } from './episode-goals.tsx';
import { useSaveEpisode } from './save-episode.ts';
import { words } from './words.ts';

type EpisodeSheetProps = { readonly of: Episode | null; readonly onClose: () => void };

const choices = indications.map(({ id, name }) => ({ id, label: name }));

/** Why the client comes, from where, to where, and what was said to expect. */
export const EpisodeSheet = ({ of, onClose }: EpisodeSheetProps) => {
  const { client, zone } = useCourseDesk();
  const today = todayIn(zone).toString();
  const [form, setForm] = useState(() => episodeFormOf(of?.details ?? null, of?.openedOn ?? today));
  const put = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const { save, isPending, error, refusal } = useSaveEpisode(client, of, onClose);
  return (
    <Dialog
      title={of === null ? words.episode.openTitle : words.episode.editTitle}
      shape="sheet"
      width="wide"
      isOpen
      onClose={onClose}
    >
      <Form
        onSubmit={() => save({ openedOn: form.openedOn, details: detailsOf(form) })}
        failure={error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={isPending}>
              {of === null ? words.episode.open : words.episode.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
          <SelectField
            label={words.episode.indication}
            choices={choices}
            value={form.indication}
            onChange={(indication) => put({ indication })}
          />
          {of === null ? (
            <DateField
              label={words.episode.openedOn}
              name="openedOn"
              value={form.openedOn}
              latest={today}
              onChange={(openedOn) => put({ openedOn })}
            />
          ) : null}
        </div>
        <EpisodeCode indication={form.indication} value={form.icd10} onChange={(icd10) => put({ icd10 })} />
        <TextField
          label={words.episode.history}
          help={words.episode.historyHelp}
          name="details.history"
          lines={4}
          maxLength={4000}
          value={form.history}
          onChange={(history) => put({ history })}
        />
        <EpisodeGoals rows={form.goals} today={today} onChange={(goals) => put({ goals })} />
        <EpisodeExpectations
          indication={form.indication}
          said={form.expectations}
          today={today}
          onChange={(expectations) => put({ expectations })}
        />
      </Form>
    </Dialog>
  );
};
