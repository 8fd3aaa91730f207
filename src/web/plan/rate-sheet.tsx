import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useCourseDesk } from './course-context.ts';
import { useRateGoals } from './course-model.ts';
import { ratingsOf, wholeOf } from './rate-form.ts';
import { words } from './words.ts';

/** The same activities asked again. The last numbers are not shown, so that they are not copied. */
export const RateSheet = ({ onClose }: { onClose: () => void }) => {
  const { client, found } = useCourseDesk();
  const goals = found.episode?.details.goals ?? [];
  const [id] = useState<string>(() => crypto.randomUUID());
  const [scores, setScores] = useState<Readonly<Record<string, string>>>({});
  const [change, setChange] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();
  const { mutate, isPending, error } = useRateGoals(client, onClose);
  const submit = (): void => {
    const ratings = ratingsOf(scores);
    setProblem(ratings.length === 0 ? words.rate.needsOne : undefined);
    if (ratings.length === 0) return;
    const ratedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
    mutate({ id, ratedAt, ratings, change: wholeOf(change), words: said.trim() === '' ? null : said.trim() });
  };
  return (
    <Dialog title={words.rate.title} isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={error}
        refusal={problem}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={isPending}>
              {words.rate.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{words.rate.lead}</p>
        {goals.map((goal) => (
          <TextField
            key={goal.id}
            label={words.rate.score(goal.activity)}
            name={goal.id}
            inputMode="numeric"
            pattern="[0-9]|10"
            value={scores[goal.id] ?? ''}
            onChange={(score) => setScores({ ...scores, [goal.id]: score })}
          />
        ))}
        <TextField
          label={words.rate.change}
          help={words.rate.changeHelp}
          name="change"
          optional
          pattern="[+\-−]?[0-5]"
          value={change}
          onChange={setChange}
        />
        <TextField
          label={words.rate.words}
          name="words"
          optional
          lines={2}
          maxLength={2000}
          value={said}
          onChange={setSaid}
        />
      </Form>
    </Dialog>
  );
};
