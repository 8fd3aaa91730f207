import { useState } from 'react';
import { Entry } from '#web/identity/entry.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import type { Filling } from './filling.ts';
import { FinishedPage, GoneDoor, LockedPage } from './closed-pages.tsx';
import type { Door } from './open-link.ts';
import { useBirthDoor } from './use-link.ts';
import { words } from './words.ts';

type BirthDoorProps = {
  readonly token: string;
  readonly door: Door;
  readonly onOpen: (filling: Filling) => Promise<void>;
};

/** The practice greets; where it knows the day of birth it is asked, so that a link in wrong hands opens nothing. */
export const BirthDoor = ({ token, door, onOpen }: BirthDoorProps) => {
  const [bornOn, setBornOn] = useState('');
  const [problem, setProblem] = useState<Record<string, string>>({});
  const { open, refusal, closed } = useBirthDoor({ token, door, onOpen });
  if (closed === 'locked') return <LockedPage practice={door} />;
  if (closed === 'finished') return <FinishedPage practice={door} />;
  if (closed === 'gone') return <GoneDoor />;
  const submit = (): void => {
    if (!door.asksBirthDate) return open.mutate(null);
    const isTyped = /^\d{4}-\d\d-\d\d$/.test(bornOn);
    setProblem(isTyped ? {} : { bornOn: words.door.empty });
    if (isTyped) open.mutate(bornOn);
  };
  return (
    <Entry
      title={words.greeting.title(door.practiceName)}
      tabTitle={words.tab}
      lead={words.greeting[door.purpose]}
    >
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-2 text-ink-soft">
          <p>{words.greeting.kept}</p>
          <p>{words.greeting.seen}</p>
        </div>
        <Form
          label={words.tab}
          onSubmit={submit}
          failure={open.error}
          refusal={refusal}
          problems={problem}
          actions={
            <Button kind="primary" type="submit" wide isPending={open.isPending}>
              {door.asksBirthDate ? words.door.action : words.greeting.begin}
            </Button>
          }
        >
          {door.asksBirthDate ? (
            <div className="flex flex-col gap-2">
              <h2 className="text-lg font-semibold">{words.door.title}</h2>
              <p className="text-ink-soft">{words.door.lead}</p>
              <DateField
                label={words.door.field}
                help={words.door.forOther}
                name="bornOn"
                value={bornOn}
                onChange={setBornOn}
              />
            </div>
          ) : null}
        </Form>
      </div>
    </Entry>
  );
};
