import { BellOff } from 'lucide-react';
import { useState } from 'react';
import type { MyReminders } from '#contract/home.ts';
import { Forbidden } from '#web/app/call-failures.ts';
import { hourAndMinute } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Page } from '#web/ui/page.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from '#web/home/words.ts';
import { DayKeys } from './day-keys.tsx';
import { type Choice, choiceFrom, problemOf, useReminders, useSaveReminders } from './reminders-model.ts';
import { Ways } from './ways.tsx';

/** When to be reminded, and how; nothing is asked of the browser before a tap. */
export const RemindersPage = () => {
  const me = useMe();
  const mine = useReminders();
  return (
    <Page title={words.reminders.title} lead={words.reminders.lead}>
      {me.role === 'client' ? (
        <Answer of={mine}>
          {(found) => <Reminders key={JSON.stringify(found.reminder)} found={found} />}
        </Answer>
      ) : (
        <FailedState failure={new Forbidden()} />
      )}
    </Page>
  );
};

const Reminders = ({ found }: { found: MyReminders }) => {
  const [choice, setChoice] = useState<Choice>(() => choiceFrom(found));
  const { save, trouble } = useSaveReminders(found);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Choice>): void => {
    setProblem(null);
    setChoice({ ...choice, ...part });
  };
  const submit = (): void => {
    const missing = problemOf(choice);
    setProblem(missing);
    if (missing === null) save.mutate(choice);
  };
  return (
    <Form
      onSubmit={submit}
      failure={save.error}
      refusal={problem ?? (trouble === null ? undefined : words.reminders.state.failed)}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {words.reminders.save}
          </Button>
          {found.reminder === null ? null : (
            <Button icon={BellOff} isPending={save.isPending} onPress={() => save.mutate(null)}>
              {words.reminders.offAll}
            </Button>
          )}
        </>
      }
    >
      <p className="text-lg">{standingWords(found)}</p>
      <div className="max-w-48">
        <TextField
          label={words.reminders.at}
          name="at"
          type="time"
          isRequired
          value={choice.at}
          onChange={(at) => change({ at: at.slice(0, 5) })}
        />
      </div>
      <DayKeys days={choice.days} onChange={(days) => change({ days })} />
      <Ways found={found} choice={choice} onChange={change} />
    </Form>
  );
};

const standingWords = ({ reminder }: MyReminders): string => {
  if (reminder === null) return words.reminders.isOff;
  const days =
    reminder.days.length === 7
      ? words.reminders.everyDay
      : reminder.days.map((day) => weekdayName(day)).join(', ');
  return words.reminders.isOn(days, hourAndMinute(reminder.at));
};

const weekdayName = (day: number): string =>
  words.reminders.weekday[day as keyof typeof words.reminders.weekday];
