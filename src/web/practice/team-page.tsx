import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { words as app } from '#web/app/words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import { PracticePage } from './practice-page.tsx';
import { useTeam, useWithdraw, type Team } from './team-model.ts';
import { words } from './words.ts';

export const TeamPage = () => {
  const me = useMe();
  const team = useTeam();
  const [inviting, setInviting] = useState(false);
  return (
    <PracticePage
      title={words.team.title}
      lead={me.practiceName}
      actions={
        team.data ? (
          <Button kind="primary" icon={UserRoundPlus} onPress={() => setInviting(true)}>
            {words.team.invite}
          </Button>
        ) : undefined
      }
    >
      <Answer of={team}>
        {({ members, invitations }) => (
          <>
            <Section title={words.team.members}>
              <ul className="border-t border-line">
                {members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </ul>
            </Section>
            <Section title={words.team.invitations}>
              <Invitations invitations={invitations} zone={me.zone} />
            </Section>
          </>
        )}
      </Answer>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </PracticePage>
  );
};

const Invitations = ({ invitations, zone }: { invitations: Team['invitations']; zone: string }) => {
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
