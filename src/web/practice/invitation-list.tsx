import { CircleCheck, Clock, TriangleAlert, type LucideIcon } from 'lucide-react';
import { momentOf } from '#web/app/time-words.ts';
import { words as app } from '#web/app/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useWithdraw, type OpenInvitation } from './team-model.ts';
import { words } from './words.ts';

type InvitationListProps = { readonly invitations: readonly OpenInvitation[]; readonly zone: string };

export const InvitationList = ({ invitations, zone }: InvitationListProps) => {
  const withdraw = useWithdraw();
  if (invitations.length === 0) return <p className="text-ink-soft">{words.team.noInvitations}</p>;
  return (
    <ul className="border-t border-line">
      {invitations.map((invitation) => (
        <li
          key={invitation.id}
          className="flex items-center justify-between gap-x-4 border-b border-line py-3 last:border-b-0 [&>.plain-button]:-mr-4"
        >
          <span className="min-w-0">
            <span className="block font-medium">{invitation.name}</span>
            <span className="block text-sm text-ink-soft">
              {invitation.email}, {app.roles[invitation.role].toLowerCase()},{' '}
              {words.team.expires(momentOf(invitation.expiresAt, zone))}
            </span>
            <MailState mail={invitation.mail} />
          </span>
          <Button
            kind="plain"
            aria-label={words.team.withdrawOne(invitation.name)}
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate(invitation.id)}
          >
            {words.team.withdraw}
          </Button>
        </li>
      ))}
    </ul>
  );
};

type Mail = OpenInvitation['mail'];

const signs: Record<Mail, LucideIcon> = { sent: CircleCheck, waiting: Clock, failed: TriangleAlert };
const looks: Record<Mail, string> = { sent: 'text-good', waiting: 'text-ink-soft', failed: 'text-warn' };

const MailState = ({ mail }: { mail: Mail }) => (
  <span className={`mt-0.5 flex items-start gap-1.5 text-sm ${looks[mail]}`}>
    <Icon of={signs[mail]} size={16} className="mt-0.5" />
    {words.team.mail[mail]}
  </span>
);
