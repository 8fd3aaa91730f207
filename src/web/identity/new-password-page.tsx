import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Form } from '#web/ui/form.tsx';
import { Entry } from './entry.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { useNewPassword } from './password-link-model.ts';
import { words } from './words.ts';

export const NewPasswordPage = () => {
  const { token } = useParams({ from: '/password/$token' });
  const [password, setPassword] = useState('');
  const { expired, set } = useNewPassword(token);
  return (
    <Entry title={words.reset.title} lead={words.reset.lead}>
      <Form
        onSubmit={() => set.mutate(password)}
        failure={set.error}
        refusal={expired ? words.reset.expired : undefined}
        actions={
          expired ? (
            <Link to="/password" className={buttonLook('primary')}>
              {words.reset.askAgain}
            </Link>
          ) : (
            <Button kind="primary" type="submit" isPending={set.isPending} wide>
              {words.reset.action}
            </Button>
          )
        }
      >
        <NewPasswordField label={words.reset.password} value={password} onChange={setPassword} />
      </Form>
    </Entry>
  );
};
