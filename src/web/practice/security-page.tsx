import { MonitorX } from 'lucide-react';
import { useState } from 'react';
import { LeaveDialogs } from '#web/app/leave-dialogs.tsx';
import { isTherapist, useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { AuthenticatorSection } from './authenticator-section.tsx';
import { PasskeySection } from './passkey-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { PinSection } from './pin-section.tsx';
import { PracticePage } from './practice-page.tsx';
import { words } from './words.ts';

export const SecurityPage = () => {
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  return (
    <PracticePage title={words.security.title} lead={words.security.email(me.email)}>
      <PasskeySection />
      <AuthenticatorSection />
      {isTherapist(me.role) ? <PinSection /> : null}
      <PasswordSection />
      <Section
        title={words.security.everywhere}
        lead={words.security.everywhereLead}
        action={
          <Button kind="danger" icon={MonitorX} onPress={() => setLeaving(true)}>
            {words.security.signOutEverywhere}
          </Button>
        }
      >
        <LeaveDialogs leaving={leaving ? 'everywhere' : null} onClose={() => setLeaving(false)} />
      </Section>
    </PracticePage>
  );
};
