import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { SendIntakeDialog } from './send-intake-dialog.tsx';
import { words } from './words.ts';

/** What the front desk can do for a screening that it does not read: send the questions. */
export const DeskQuestions = ({ client, hasAddress }: { client: string; hasAddress: boolean }) => {
  const [sending, setSending] = useState(false);
  return (
    <Section title={words.glance.desk}>
      <p className="mb-3 text-ink-soft">{words.glance.deskText}</p>
      <Button icon={Send} onPress={() => setSending(true)}>
        {words.intake.action}
      </Button>
      {sending ? (
        <SendIntakeDialog
          client={client}
          hasAddress={hasAddress}
          suggested="full"
          onClose={() => setSending(false)}
        />
      ) : null}
    </Section>
  );
};
