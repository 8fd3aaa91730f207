import { lazy, Suspense, useState } from 'react';
import { LeaveDialogs, type Leaving } from './leave-dialogs.tsx';
import { initialsOf } from './initials.ts';
import type { Me } from './who-model.ts';

const MemberMenu = lazy(async () => ({ default: (await import('./member-menu.tsx')).MemberMenu }));

/** The member's initials; pressed, the menu. The menu's code comes after the first picture. */
export const MemberCorner = ({ me }: { me: Me }) => {
  const [leaving, setLeaving] = useState<Leaving>(null);
  return (
    <>
      <Suspense fallback={<Initials name={me.name} />}>
        <MemberMenu me={me} onLeave={setLeaving}>
          <Initials name={me.name} />
        </MemberMenu>
      </Suspense>
      <LeaveDialogs leaving={leaving} onClose={() => setLeaving(null)} />
    </>
  );
};

const Initials = ({ name }: { name: string }) => (
  <span
    aria-hidden
    className="grid size-target place-items-center rounded-full border border-line bg-surface text-sm font-semibold text-accent"
  >
    {initialsOf(name)}
  </span>
);
