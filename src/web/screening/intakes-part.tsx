import { Send } from 'lucide-react';
import { useState } from 'react';
import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { Confirm } from './confirm.tsx';
import { useDesk } from './desk-context.ts';
import { intakeState, type IntakeState } from './intake-state.ts';
import { SendIntakeDialog } from './send-intake-dialog.tsx';
import { useWithdrawIntake, type Found } from './screening-model.ts';
import { words } from './words.ts';

type SentIntake = Found['intakes'][number];

const tones: Record<IntakeState, TagTone> = {
  sent: 'plain',
  opened: 'accent',
  finished: 'good',
  withdrawn: 'plain',
  expired: 'warn',
};

/** The links that were sent, how far each is, and the way to send one. */
export const IntakesPart = () => {
  const { client, found, hasAddress, screening } = useDesk();
  const [sending, setSending] = useState(false);
  const [asked, setAsked] = useState<SentIntake>();
  const withdraw = useWithdrawIntake(client, () => setAsked(undefined));
  return (
    <Section
      title={words.intake.title}
      action={
        <Button icon={Send} onPress={() => setSending(true)}>
          {words.intake.action}
        </Button>
      }
    >
      {found.intakes.length === 0 ? (
        <p className="text-ink-soft">{words.intake.none}</p>
      ) : (
        <ul className="border-t border-line">
          {found.intakes.map((intake) => (
            <IntakeRow key={intake.id} intake={intake} onWithdraw={() => setAsked(intake)} />
          ))}
        </ul>
      )}
      {sending ? (
        <SendIntakeDialog
          client={client}
          hasAddress={hasAddress}
          suggested={screening.validUntil === null ? 'full' : 'update'}
          onClose={() => setSending(false)}
        />
      ) : null}
      {asked ? (
        <Confirm
          title={words.intake.withdrawTitle}
          text={words.intake.withdrawText}
          action={words.intake.withdraw}
          of={withdraw}
          onConfirm={() => withdraw.mutate(asked.id)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </Section>
  );
};

const IntakeRow = ({ intake, onWithdraw }: { intake: SentIntake; onWithdraw: () => void }) => {
  const { now, zone } = useDesk();
  const state = intakeState(intake, now);
  const day = dateOf(intake.sentAt, zone);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0">
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {words.intake.sent(words.intake.purposes[intake.purpose].label, day)}
          <Tag tone={tones[state]}>{words.intake.states[state]}</Tag>
        </span>
        <span className="block text-sm text-ink-soft">{words.intake.answered(intake.answered)}</span>
      </span>
      {state === 'sent' || state === 'opened' ? (
        <span className="print:hidden">
          <Button aria-label={words.intake.withdrawOne(day)} onPress={onWithdraw}>
            {words.intake.withdraw}
          </Button>
        </span>
      ) : null}
    </li>
  );
};
