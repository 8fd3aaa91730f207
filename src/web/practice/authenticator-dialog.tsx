import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { PasswordField } from '#web/ui/password-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { secretOf, useAuthenticator, type Factor } from './security-model.ts';
import { words } from './words.ts';

type AuthenticatorDialogProps = { readonly turn: 'on' | 'off'; readonly onClose: () => void };
type Authenticator = ReturnType<typeof useAuthenticator>;

export const AuthenticatorDialog = ({ turn, onClose }: AuthenticatorDialogProps) => {
  const authenticator = useAuthenticator(onClose);
  const { factor } = authenticator;
  return (
    <Dialog
      title={factor ? words.security.addTitle : words.security.confirmPassword}
      kind="question"
      isOpen
      onClose={onClose}
    >
      {factor ? (
        <ConfirmStep factor={factor} authenticator={authenticator} />
      ) : (
        <PasswordStep turn={turn} authenticator={authenticator} />
      )}
    </Dialog>
  );
};

const PasswordStep = ({ turn, authenticator }: { turn: 'on' | 'off'; authenticator: Authenticator }) => {
  const [password, setPassword] = useState('');
  const step = turn === 'on' ? authenticator.begin : authenticator.remove;
  return (
    <Form
      onSubmit={() => step.mutate(password)}
      failure={step.error}
      refusal={authenticator.refusal}
      actions={
        <DialogActions>
          <Button kind={turn === 'on' ? 'primary' : 'danger'} type="submit" isPending={step.isPending}>
            {turn === 'on' ? words.security.goOn : words.security.turnOff}
          </Button>
        </DialogActions>
      }
    >
      <PasswordField
        label={words.security.current}
        name="password"
        use="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
};

const ConfirmStep = ({ factor, authenticator }: { factor: Factor; authenticator: Authenticator }) => {
  const [code, setCode] = useState('');
  const { confirm, refusal } = authenticator;
  return (
    <Form
      onSubmit={() => confirm.mutate(code)}
      failure={confirm.error}
      refusal={refusal}
      actions={
        <DialogActions>
          <Button kind="primary" type="submit" isPending={confirm.isPending}>
            {words.security.confirm}
          </Button>
        </DialogActions>
      }
    >
      <div>
        <a href={factor.address} className="inline-flex min-h-target items-center text-accent">
          {words.security.addLink}
        </a>
        <p className="text-ink-soft">{words.security.addByHand}</p>
        <p className="mt-1 rounded-base bg-sunken px-3 py-2 font-mono break-words select-all">
          {secretOf(factor.address)}
        </p>
      </div>
      <BackupCodes codes={factor.backupCodes} />
      <TextField
        label={words.security.code}
        help={words.security.codeHelp}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        minLength={6}
        isRequired
      />
    </Form>
  );
};
