import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Reply } from '#web/app/api.ts';
import { NotHere } from '#web/app/call-failures.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Entry } from './entry.tsx';
import { useAcceptInvitation, useInvitation } from './invitation-model.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { words } from './words.ts';

export const InvitationPage = () => {
  const { token } = useParams({ from: '/invitation/$token' });
  const invitation = useInvitation(token);
  if (invitation.error instanceof NotHere) {
    return <Entry title={words.invitation.gone} lead={words.invitation.goneText} />;
  }
  return (
    <Entry
      title={invitation.data ? words.invitation.title(invitation.data.practiceName) : words.invitation.tab}
      tabTitle={words.invitation.tab}
      {...(invitation.data
        ? { lead: words.invitation.lead(words.invitation.roles[invitation.data.role]) }
        : {})}
    >
      <Answer of={invitation}>{(found) => <JoinForm token={token} invitation={found} />}</Answer>
    </Entry>
  );
};

const JoinForm = ({ token, invitation }: { token: string; invitation: Reply<'invitation'> }) => {
  const [name, setName] = useState<string>(invitation.name);
  const [password, setPassword] = useState('');
  const { accept, refusal } = useAcceptInvitation(token);
  return (
    <Form
      onSubmit={() => accept.mutate({ name, password })}
      failure={accept.error}
      refusal={refusal}
      actions={
        <Button kind="primary" type="submit" isPending={accept.isPending} wide>
          {words.invitation.action}
        </Button>
      }
    >
      <TextField
        label={words.email}
        value={invitation.email}
        type="email"
        autoComplete="username"
        isReadOnly
      />
      <TextField
        label={words.invitation.name}
        help={words.invitation.nameHelp}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        isRequired
      />
      <NewPasswordField label={words.invitation.password} value={password} onChange={setPassword} />
    </Form>
  );
};
