import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { initialsOf } from './initials.ts';
import { LeaveDialogs, type Leaving } from './leave-dialogs.tsx';
import type { Me } from './who-model.ts';
import { words } from './words.ts';

const loadMenu = () => import('./member-menu.tsx');
const MemberMenu = lazy(async () => ({ default: (await loadMenu()).MemberMenu }));

/** The member's initials; pressed, the menu. The menu's code comes when somebody reaches for it. */
export const MemberCorner = ({ me }: { me: Me }) => {
  const corner = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState<Leaving>(null);
  return (
    <>
      <Button
        ref={corner}
        aria-label={words.member.menu(me.name)}
        aria-haspopup="menu"
        aria-expanded={open}
        onHoverStart={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onPress={() => setOpen(true)}
        className="grid size-target cursor-pointer place-items-center rounded-full border border-line bg-surface text-sm font-semibold text-accent hover:border-edge"
      >
        {initialsOf(me.name)}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <MemberMenu me={me} corner={corner} onClose={() => setOpen(false)} onLeave={setLeaving} />
        </Suspense>
      ) : null}
      <LeaveDialogs leaving={leaving} onClose={() => setLeaving(null)} />
    </>
  );
};
