import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from 'react-aria-components/Button';
import { Button as UiButton } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './safety-words.ts';

type ReasonChoiceProps = {
  readonly choices: readonly string[];
  readonly onChoose: (reason: string) => void;
};

/** A reason in one tap, or in the therapist's own words. */
export const ReasonChoice = ({ choices, onChoose }: ReasonChoiceProps) => {
  const [own, setOwn] = useState('');
  return (
    <>
      <div className="flex flex-col gap-3">
        {choices.map((choice) => (
          <Button
            key={choice}
            onPress={() => onChoose(choice)}
            className="flex min-h-target-large cursor-pointer items-center rounded-base border border-edge bg-surface px-4 text-left text-lg hover:bg-sunken"
          >
            {choice}
          </Button>
        ))}
      </div>
      <Form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') onChoose(own.trim());
        }}
      >
        <TextField label={words.pass.own} value={own} onChange={setOwn} maxLength={200} />
        <UiButton kind="primary" type="submit" wide isDisabled={own.trim() === ''}>
          {words.pass.note}
        </UiButton>
      </Form>
    </>
  );
};
