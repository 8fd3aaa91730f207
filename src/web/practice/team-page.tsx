import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { InvitedNotice } from './invited-notice.tsx';
import { MemberRow } from './member-row.tsx';
import { PracticePage } from './practice-page.tsx';
import { useTeam, type Invited } from './team-model.ts';
import { words } from './words.ts';

export const TeamPage = () => {
  const me = useMe();
  const team = useTeam();
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Invited>();
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
            {invited && invitations.some(({ id }) => id === invited.id) ? (
              <InvitedNotice {...invited} />
            ) : null}
            <Section title={words.team.members}>
              <ul className="border-t border-line">
                {members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </ul>
            </Section>
            <Section title={words.team.invitations}>
              <InvitationList invitations={invitations} zone={me.zone} />
            </Section>
          </>
        )}
      </Answer>
      {inviting ? <InviteDialog onInvited={setInvited} onClose={() => setInviting(false)} /> : null}
    </PracticePage>
  );
};
