import { useState } from 'react';
import { NewPasswordField } from '#web/identity/new-password-field.tsx';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { PasswordField } from '#web/ui/password-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { useChangePassword } from './security-model.ts';
import { words } from './words.ts';

export const PasswordSection = () => {
  const me = useMe();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { change, refusal } = useChangePassword(() => {
    setCurrent('');
    setPassword('');
  });
  return (
    <Section title={words.security.password} lead={words.security.passwordLead}>
      <div className="max-w-md">
        <Form
          label={words.security.password}
          onSubmit={() => change.mutate({ current, password })}
          failure={change.error}
          refusal={refusal}
          actions={
            <div>
              <Button type="submit" isPending={change.isPending}>
                {words.security.change}
              </Button>
            </div>
          }
        >
          <input type="email" name="username" autoComplete="username" value={me.email} readOnly hidden />
          <PasswordField
            label={words.security.current}
            name="current"
            use="current-password"
            value={current}
            onChange={setCurrent}
          />
          <NewPasswordField label={words.security.fresh} value={password} onChange={setPassword} />
        </Form>
      </div>
    </Section>
  );
};
