import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { initialsOf } from '#web/app/initials.ts';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { words as app } from '#web/app/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useEndMembership, type TeamMember } from './team-model.ts';
import { words } from './words.ts';

export const MemberRow = ({ member }: { member: TeamMember }) => {
  const me = useMe();
  const [ending, setEnding] = useState(false);
  const isMe = member.id === me.member;
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-x-4 border-b border-line py-3 last:border-b-0 sm:grid-cols-[2.75rem_minmax(0,1fr)_auto]">
      <span
        aria-hidden
        className="grid size-11 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
      >
        {initialsOf(member.name)}
      </span>
      <span className="min-w-0">
        <span className="block font-medium">
          {member.name} {isMe ? <span className="font-normal text-ink-soft">({words.team.you})</span> : null}
        </span>
        <span className="block truncate text-sm text-ink-soft">{member.email}</span>
      </span>
      <span className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 sm:col-start-3 sm:pt-0">
        {member.secondFactor ? (
          <Tag tone="good" icon={ShieldCheck}>
            {words.team.factorOn}
          </Tag>
        ) : null}
        <Tag>{app.roles[member.role]}</Tag>
        {member.endedAt === null ? null : (
          <span className="text-sm text-ink-soft">{words.team.ended(dateOf(member.endedAt, me.zone))}</span>
        )}
        {member.endedAt === null && !isMe ? (
          <span className="-my-1 -mr-4 ml-auto">
            <Button kind="plain" aria-label={words.team.endOne(member.name)} onPress={() => setEnding(true)}>
              {words.team.end}
            </Button>
          </span>
        ) : null}
      </span>
      {ending ? <EndDialog member={member} onClose={() => setEnding(false)} /> : null}
    </li>
  );
};

const EndDialog = ({ member, onClose }: { member: TeamMember; onClose: () => void }) => {
  const { end, refusal } = useEndMembership(member, onClose);
  const problem = refusal ?? formProblem(end.error);
  return (
    <Dialog title={words.team.endTitle(member.name)} kind="question" isOpen onClose={onClose}>
      <p className="mb-3">{words.team.endText}</p>
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <DialogActions>
        <Button kind="danger" isPending={end.isPending} onPress={() => end.mutate()}>
          {words.team.end}
        </Button>
        <Button onPress={onClose}>{ui.cancel}</Button>
      </DialogActions>
    </Dialog>
  );
};
