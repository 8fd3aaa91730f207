import { Phone } from 'lucide-react';
import { useState } from 'react';
import { crisisNumbersOf, dialled, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { say } from '#web/ui/said.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** What to do in an emergency, whom to call, and what was done. */
export const EmergencyHelp = ({ reasons }: { reasons: readonly Reason[] }) => {
  const { country } = useLive().sight;
  const known = country ? crisisNumbersOf(country) : null;
  return (
    <section className="flex flex-col gap-4">
      <h3 className="text-lg font-semibold">{words.emergency.title}</h3>
      {known ? (
        <Call line={known.emergency} />
      ) : (
        <p className="text-lg font-medium">{words.emergency.anywhere}</p>
      )}
      <ol className="flex list-decimal flex-col gap-1 pl-6 text-lg">
        {Object.values(words.emergency.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <DoneForm reasons={reasons} />
    </section>
  );
};

/** Whom to reach where somebody may think of dying: the lines of the practice's country. */
export const CrisisLines = () => {
  const { country } = useLive().sight;
  if (!country) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {crisisNumbersOf(country).crisis.map((line) => (
        <a
          key={line.number}
          href={`tel:${dialled(line)}`}
          className={`${buttonLook('quiet')} min-h-target-large`}
        >
          <Icon of={Phone} />
          {words.emergency.line(line.name, line.number)}
        </a>
      ))}
    </div>
  );
};

const Call = ({ line }: { line: HelpLine }) => (
  <a
    href={`tel:${dialled(line)}`}
    className={`${buttonLook('primary')} min-h-target-large self-start px-6 text-xl`}
  >
    <Icon of={Phone} size={24} />
    {words.emergency.call(line.number)}
  </a>
);

/** The therapist records what was done: a fact, kept offline like any other. */
const DoneForm = ({ reasons }: { reasons: readonly Reason[] }) => {
  const { record, session } = useLive();
  const [done, setDone] = useState('');
  const rules = [...new Set(reasons.filter(({ action }) => action === 'STOP_EMERG').map(({ rule }) => rule))];
  const note = (): void => {
    const said = done.trim();
    if (said === '') return;
    record((now) => [
      ...(now.state === 'not-opened' ? [{ kind: 'opened' } as const] : []),
      { kind: 'stop-met', rules, done: said },
    ]);
    say(words.emergency.recorded);
    setDone('');
  };
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1">
        {session.stopsMet.map((met) => (
          <li key={met.fact} className="font-medium">
            {words.emergency.recorded}: {met.done}
          </li>
        ))}
      </ul>
      <TextField
        label={words.emergency.done}
        help={words.emergency.doneHelp}
        lines={2}
        maxLength={2000}
        value={done}
        onChange={setDone}
      />
      <div className="flex flex-wrap gap-2 [&_button]:min-h-target-large">
        {Object.values(words.emergency.choices).map((choice) => (
          <Button
            key={choice}
            onPress={() => setDone(done === '' ? `${choice}.` : `${done.trim()} ${choice}.`)}
          >
            {choice}
          </Button>
        ))}
        <Button kind="primary" isDisabled={done.trim() === ''} onPress={note}>
          {words.emergency.record}
        </Button>
      </div>
    </div>
  );
};
