import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { AuthenticatorDialog } from './authenticator-dialog.tsx';
import { words } from './words.ts';

export const AuthenticatorSection = () => {
  const me = useMe();
  const [asked, setAsked] = useState<'on' | 'off' | null>(null);
  return (
    <Section
      title={words.security.factor}
      lead={words.security.factorLead}
      action={
        me.secondFactor ? (
          <Button kind="danger" onPress={() => setAsked('off')}>
            {words.security.turnOff}
          </Button>
        ) : (
          <Button onPress={() => setAsked('on')}>{words.security.turnOn}</Button>
        )
      }
    >
      {me.secondFactor ? (
        <Tag tone="good" icon={ShieldCheck}>
          {words.security.factorOn}
        </Tag>
      ) : (
        <Tag icon={ShieldOff}>{words.security.factorOff}</Tag>
      )}
      {asked === null ? null : <AuthenticatorDialog turn={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
};
