import { CircleCheck, Link2Off, Lock, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { State } from '#web/ui/state.tsx';
import { words } from './words.ts';

/** A page of its own, for what is no card. */
export const Plain = ({ children }: { children: ReactNode }) => (
  <main id="page" className="mx-auto w-full max-w-xl px-4 py-12 sm:px-8">
    {children}
  </main>
);

/** A link that is unknown, too old or withdrawn: whoever has it can do nothing else about it. */
export const GoneDoor = () => <Closed icon={Link2Off} title={words.gone.title} text={words.gone.text} />;

type Practice = { readonly practiceName: string; readonly practicePhone: string };

export const LockedPage = ({ practice }: { practice: Practice }) => (
  <Closed icon={Lock} title={words.locked.title} text={words.locked.text} practice={practice} />
);

export const FinishedPage = ({ practice }: { practice: Practice }) => (
  <Closed
    icon={CircleCheck}
    title={words.finished.title}
    text={words.finished.text(practice.practiceName)}
    practice={practice}
  />
);

type ClosedProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly practice?: Practice;
};

export const Closed = ({ icon, title, text, practice }: ClosedProps) => (
  <Plain>
    <State icon={icon} title={title} fills="whole">
      <p>{text}</p>
      {practice && practice.practicePhone !== '' ? (
        <p className="mt-2">{words.callPractice(practice.practiceName, practice.practicePhone)}</p>
      ) : null}
    </State>
  </Plain>
);
