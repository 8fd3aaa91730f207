import { BellRing, Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import type { MyReminders } from '#contract/home.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/home/words.ts';
import { askPermission, showOne, type PushState } from './push.ts';
import { type Choice, useEndpointHere, usePushState } from './reminders-model.ts';

type WaysProps = {
  readonly found: MyReminders;
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
};

/** By a message on this phone, by mail, or both; and what the browser makes of messages. */
export const Ways = ({ found, choice, onChange }: WaysProps) => {
  const [state, setState] = usePushState();
  const endpoint = useEndpointHere().data ?? '';
  const here = found.endpoints.includes(endpoint) ? 'signedUp' : 'onSave';
  const allow = async (): Promise<void> => {
    const now = await askPermission();
    setState(now);
    if (now === 'granted') onChange({ byPush: true });
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{words.reminders.by}</legend>
      <div className="space-y-3">
        <div className="rounded-base border border-line bg-surface px-4 py-3">
          <Tick
            label={words.reminders.push}
            help={words.reminders.state[choice.byPush && state === 'granted' ? here : state]}
            isOn={choice.byPush && state === 'granted'}
            isDisabled={state !== 'granted'}
            onChange={(byPush) => onChange({ byPush })}
          />
          <div className="pl-9 empty:hidden">
            <PushHelp state={state} onAllow={() => void allow()} />
          </div>
        </div>
        <div className="rounded-base border border-line bg-surface px-4 py-3">
          <Tick
            label={words.reminders.mail}
            {...(found.hasMailAddress ? {} : { help: words.reminders.mailNone })}
            isOn={choice.byMail && found.hasMailAddress}
            isDisabled={!found.hasMailAddress}
            onChange={(byMail) => onChange({ byMail })}
          />
        </div>
      </div>
    </fieldset>
  );
};

const PushHelp = ({ state, onAllow }: { state: PushState; onAllow: () => void }) => {
  switch (state) {
    case 'unsupported':
      return <p className="text-sm text-ink-soft">{words.reminders.state.unsupportedHelp}</p>;
    case 'denied':
      return <p className="text-sm text-ink-soft">{words.reminders.state.deniedHelp}</p>;
    case 'default':
      return (
        <div className="mt-2">
          <Button icon={BellRing} onPress={onAllow}>
            {words.reminders.allow}
          </Button>
        </div>
      );
    case 'granted':
      return (
        <div className="mt-2">
          <Button
            icon={BellRing}
            onPress={() => void showOne(words.reminders.testTitle, words.reminders.testText)}
          >
            {words.reminders.test}
          </Button>
        </div>
      );
  }
};

type TickProps = {
  readonly label: string;
  readonly help?: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isOn: boolean) => void;
};

const Tick = ({ label, help, isOn, isDisabled, onChange }: TickProps) => (
  <Checkbox
    isSelected={isOn}
    isDisabled={isDisabled}
    onChange={onChange}
    className="group flex min-h-target cursor-pointer items-start gap-3 py-2 data-disabled:cursor-default"
  >
    <span
      aria-hidden
      className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-small border border-edge bg-surface group-data-disabled:opacity-50 group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent group-data-selected:text-on-accent"
    >
      <Icon of={Check} size={16} className="hidden group-data-selected:block" />
    </span>
    <span className="min-w-0">
      <span className="block">{label}</span>
      {help === undefined ? null : <span className="block text-sm text-ink-soft">{help}</span>}
    </span>
  </Checkbox>
);
