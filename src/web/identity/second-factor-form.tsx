import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Entry } from './entry.tsx';
import type { useSignIn } from './sign-in-model.ts';
import { words } from './words.ts';

/** The second step: a code from the authenticator, or one of the backup codes. */
export const SecondFactorForm = ({ signIn }: { signIn: ReturnType<typeof useSignIn> }) => {
  const [kind, setKind] = useState<'totp' | 'backup'>('totp');
  const [code, setCode] = useState('');
  const { byCode, refusal, restart } = signIn;
  const swap = () => {
    setCode('');
    setKind(kind === 'totp' ? 'backup' : 'totp');
  };
  return (
    <Entry title={words.second.title} lead={words.second.lead}>
      <Form
        onSubmit={() => byCode.mutate({ code: code.replaceAll(' ', ''), kind })}
        failure={byCode.error}
        refusal={refusal}
        actions={
          <div className="flex flex-col gap-3">
            <Button kind="primary" type="submit" isPending={byCode.isPending} wide>
              {words.second.action}
            </Button>
            <div className="flex flex-wrap justify-between gap-2">
              <Button kind="plain" onPress={swap}>
                {kind === 'totp' ? words.second.backupInstead : words.second.codeInstead}
              </Button>
              <Button kind="plain" onPress={restart}>
                {words.second.again}
              </Button>
            </div>
          </div>
        }
      >
        <TextField
          key={kind}
          takesFocus
          label={kind === 'totp' ? words.second.code : words.second.backup}
          help={kind === 'totp' ? words.second.codeHelp : words.second.backupHelp}
          name="code"
          inputMode={kind === 'totp' ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          minLength={6}
          isRequired
        />
      </Form>
    </Entry>
  );
};
