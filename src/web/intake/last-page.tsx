import { CircleCheck, type LucideIcon, MessageCircleQuestion, Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NextStep } from '#domain/intake/next-step.ts';
import { PageTitle } from '#web/ui/page.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { AtOncePage } from './at-once-page.tsx';
import type { Opening } from './opening.ts';
import { words } from './words.ts';

type LastPageProps = {
  readonly next: NextStep;
  readonly opening: Opening;
  /** Where to go from here, where there is a place. */
  readonly action?: ReactNode;
};

/** What happens next, without a diagnosis; where it is urgent, with whom to call. */
export const LastPage = ({ next, opening, action }: LastPageProps) => {
  const { country, practiceName, practicePhone } = opening;
  return (
    <main id="page" className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 py-12 sm:px-8">
      {next === 'emergency' || next === 'call-today' ? (
        <AtOncePage kind={next} told="yes" {...{ country, practiceName, practicePhone }} />
      ) : (
        <Calm next={next} opening={opening} />
      )}
      <p className="text-sm text-ink-soft">{words.last.clear}</p>
      {action}
    </main>
  );
};

type CalmNext = Exclude<NextStep, 'emergency' | 'call-today'>;

const looks: Readonly<Record<CalmNext, { icon: LucideIcon; sign: string }>> = {
  'all-set': { icon: CircleCheck, sign: 'bg-good-soft text-good' },
  'we-will-ask': { icon: MessageCircleQuestion, sign: 'bg-accent-soft text-accent' },
  'ask-your-doctor': { icon: Stethoscope, sign: 'bg-warn-soft text-warn' },
};

const Calm = ({ next, opening }: { next: CalmNext; opening: Opening }) => (
  <>
    <span className={`grid size-16 place-items-center rounded-full ${looks[next].sign}`}>
      <Icon of={looks[next].icon} size={32} />
    </span>
    <PageTitle tabTitle={words.tab}>{words.last[next].title}</PageTitle>
    <div className="flex flex-col gap-3 text-lg">
      <p>{words.last[next].first}</p>
      <p>{words.last[next].after}</p>
      {opening.practicePhone === '' ? null : (
        <p>{words.callPractice(opening.practiceName, opening.practicePhone)}</p>
      )}
    </div>
  </>
);
