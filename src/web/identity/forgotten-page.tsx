import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Entry } from './entry.tsx';
import { useForgotten } from './password-link-model.ts';
import { words } from './words.ts';

/** Asks for a mail with a link; the answer is the same for an address that nobody has. */
export const ForgottenPage = () => {
  const [email, setEmail] = useState('');
  const send = useForgotten();
  if (send.isSuccess) {
    return (
      <Entry key="sent" title={words.forgotten.sent} lead={words.forgotten.sentText(email.trim())}>
        <BackToSignIn />
      </Entry>
    );
  }
  return (
    <Entry title={words.forgotten.title} lead={words.forgotten.lead}>
      <Form
        onSubmit={() => send.mutate(email.trim())}
        failure={send.error}
        actions={
          <div className="flex flex-col gap-3">
            <Button kind="primary" type="submit" isPending={send.isPending} wide>
              {words.forgotten.action}
            </Button>
            <BackToSignIn />
          </div>
        }
      >
        <TextField
          label={words.email}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          isRequired
        />
      </Form>
    </Entry>
  );
};

const BackToSignIn = () => (
  <Link to="/sign-in" className="inline-flex min-h-target items-center self-center px-2 text-accent">
    {words.forgotten.back}
  </Link>
);
