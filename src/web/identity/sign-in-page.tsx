import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { CutOffNotice } from '#web/sync/cut-off-notice.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PasswordField } from '#web/ui/password-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { DemoCast } from './demo-cast.tsx';
import { Entry } from './entry.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useSetUpStatus, useSignIn } from './sign-in-model.ts';
import { words } from './words.ts';

export const SignInPage = () => {
  const { after, done } = useSearch({ from: '/sign-in' });
  const status = useSetUpStatus();
  const signIn = useSignIn(after);
  if (status.data?.needed) return <Navigate to="/set-up" replace />;
  if (signIn.step === 'second-factor') return <SecondFactorForm signIn={signIn} />;
  return (
    <Entry title={words.signIn.title}>
      <CutOffNotice />
      {done === 'password' ? (
        <div className="mb-6">
          <Notice tone="good" said="politely">
            {words.reset.done}
          </Notice>
        </div>
      ) : null}
      <PasswordForm signIn={signIn} />
      {status.data?.demo ? <DemoCast signIn={signIn} /> : null}
    </Entry>
  );
};

const PasswordForm = ({ signIn }: { signIn: ReturnType<typeof useSignIn> }) => {
  const { refusal, byPassword, byPasskey } = signIn;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Form
      label={words.signIn.title}
      onSubmit={() => byPassword.mutate({ email: email.trim(), password })}
      failure={byPassword.error ?? byPasskey.error}
      refusal={refusal}
      actions={
        <div className="flex flex-col gap-3">
          <Button kind="primary" type="submit" isPending={byPassword.isPending} wide>
            {words.signIn.action}
          </Button>
          <Button icon={KeyRound} isPending={byPasskey.isPending} onPress={() => byPasskey.mutate()} wide>
            {words.signIn.passkey}
          </Button>
          <Link to="/password" className="inline-flex min-h-target items-center self-center px-2 text-accent">
            {words.signIn.forgotten}
          </Link>
        </div>
      }
    >
      <TextField
        label={words.email}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username webauthn"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <PasswordField
        label={words.password}
        name="password"
        use="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
};
