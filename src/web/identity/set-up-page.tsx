import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { ComboField } from '#web/ui/combo-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Entry } from './entry.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { knownZones, takeCodeFromAddress, useSetUp, type SetUp } from './set-up-model.ts';
import { useSetUpStatus } from './sign-in-model.ts';
import { words } from './words.ts';

export const SetUpPage = () => {
  const status = useSetUpStatus();
  const { already, wrongCode, make } = useSetUp();
  const there = already || status.data?.needed === false;
  return (
    <Entry title={words.setUp.title} lead={words.setUp.lead}>
      {there && !make.isPending && !make.isSuccess ? (
        <Notice
          tone="info"
          action={
            <Link to="/sign-in" className={buttonLook('quiet')}>
              {words.setUp.toSignIn}
            </Link>
          }
        >
          {words.setUp.already}
        </Notice>
      ) : (
        <SetUpForm make={make} wrongCode={wrongCode} />
      )}
    </Entry>
  );
};

type SetUpFormProps = Pick<ReturnType<typeof useSetUp>, 'make' | 'wrongCode'>;

const SetUpForm = ({ make, wrongCode }: SetUpFormProps) => {
  const { own, zones } = useMemo(() => knownZones(), []);
  const [wanted, setWanted] = useState<SetUp>(() => ({
    code: takeCodeFromAddress(),
    practiceName: '',
    zone: own,
    ownerName: '',
    email: '',
    password: '',
  }));
  const put = (part: keyof SetUp) => (value: string) => setWanted((before) => ({ ...before, [part]: value }));
  return (
    <Form
      onSubmit={() => make.mutate({ ...wanted, email: wanted.email.trim() })}
      failure={make.error}
      actions={
        <Button kind="primary" type="submit" isPending={make.isPending} wide>
          {words.setUp.action}
        </Button>
      }
    >
      {wrongCode ? (
        <Notice tone="stop" said="now">
          {words.setUp.wrongCode}
        </Notice>
      ) : null}
      <TextField
        label={words.setUp.code}
        help={words.setUp.codeHelp}
        name="code"
        autoComplete="one-time-code"
        spellCheck="false"
        value={wanted.code}
        onChange={put('code')}
        isRequired
      />
      <h2 className="mt-4 border-t border-line pt-6 text-lg font-semibold">{words.setUp.practice}</h2>
      <TextField
        label={words.setUp.practiceName}
        name="practiceName"
        autoComplete="organization"
        value={wanted.practiceName}
        onChange={put('practiceName')}
        isRequired
      />
      <ComboField
        label={words.setUp.zone}
        help={words.setUp.zoneHelp}
        name="zone"
        choices={zones}
        value={wanted.zone}
        onChange={put('zone')}
      />
      <OwnerFields wanted={wanted} put={put} />
    </Form>
  );
};

type OwnerFieldsProps = { wanted: SetUp; put: (part: keyof SetUp) => (value: string) => void };

const OwnerFields = ({ wanted, put }: OwnerFieldsProps) => (
  <>
    <h2 className="mt-4 border-t border-line pt-6 text-lg font-semibold">{words.setUp.owner}</h2>
    <TextField
      label={words.setUp.ownerName}
      name="ownerName"
      autoComplete="name"
      value={wanted.ownerName}
      onChange={put('ownerName')}
      isRequired
    />
    <TextField
      label={words.email}
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      value={wanted.email}
      onChange={put('email')}
      isRequired
    />
    <NewPasswordField label={words.password} value={wanted.password} onChange={put('password')} />
  </>
);
