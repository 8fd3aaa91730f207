import { Link } from '@tanstack/react-router';
import { CirclePause, CloudOff, HeartHandshake, Sprout, type LucideIcon } from 'lucide-react';
import type { MyHome } from '#contract/home.ts';
import { crisisNumbersOf, dialled } from '#domain/intake/crisis-numbers.ts';
import { momentOf } from '#web/app/time-words.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { State } from '#web/ui/state.tsx';
import { unbroken } from '#web/ui/unbroken.ts';
import { ageOf, type KeptHome } from '#web/home/my-home.ts';
import { words } from '#web/home/words.ts';
import type { TonightPlan } from './tonight-plan.ts';

/** Why nothing is offered at all. */
export type Stop = 'too-old' | 'not-alone' | 'paused' | 'no-program';

export const stopOf = (kept: KeptHome, plan: TonightPlan, now: Temporal.Instant): Stop | null => {
  if (kept.home.offer.gate === 'blocked') return 'not-alone';
  if (plan.tonight === null) return 'no-program';
  if (plan.standing.paused !== null) return 'paused';
  return ageOf(kept, now) === 'too-old' ? 'too-old' : null;
};

type Look = { readonly icon: LucideIcon; readonly title: string; readonly text: string };

const looks: Readonly<Record<Stop, Look>> = {
  'not-alone': {
    icon: HeartHandshake,
    title: words.tonight.blockedAll,
    text: words.tonight.blockedAllText,
  },
  'no-program': { icon: Sprout, title: words.tonight.none, text: words.tonight.noneText },
  paused: { icon: CirclePause, title: words.tonight.paused, text: words.tonight.pausedText },
  'too-old': { icon: CloudOff, title: words.tonight.tooOld, text: words.tonight.tooOldText },
};

/** Kindly: that nothing is done for now, why, and whom to ask. */
export const Stopped = ({ stop, home }: { stop: Stop; home: MyHome }) => {
  const { icon, title, text } = looks[stop];
  const { gate } = home.offer;
  return (
    <State
      icon={icon}
      title={title}
      action={
        stop === 'not-alone' || gate === 'ask-first' ? (
          <Link to="/my/questions" className={buttonLook('quiet')}>
            {words.tonight.questions}
          </Link>
        ) : undefined
      }
    >
      <div className="space-y-3">
        <p>{text}</p>
        {stop === 'not-alone' ? <Emergency country={home.country} /> : null}
        <AskWhom home={home} />
      </div>
    </State>
  );
};

const Emergency = ({ country }: { country: string }) => {
  const { emergency } = crisisNumbersOf(country);
  return (
    <p>
      {words.tonight.blockedAllNow}{' '}
      <a href={`tel:${dialled(emergency)}`} className="font-semibold underline underline-offset-4">
        {emergency.number}
      </a>
    </p>
  );
};

/** Whom to ask, with the number to press. */
export const AskWhom = ({ home }: { home: MyHome }) => {
  const { practiceName, practicePhone } = home;
  if (practicePhone === '') return <p>{words.tonight.askPractice(practiceName)}</p>;
  return (
    <p>
      {words.tonight.askWhom(practiceName)}{' '}
      <a href={`tel:${practicePhone.replaceAll(/[^\d+]/gu, '')}`} className="underline underline-offset-4">
        {unbroken(practicePhone)}
      </a>
    </p>
  );
};

/** How old it is, where the practice could not be asked. */
export const AgeNotice = ({ kept, now }: { kept: KeptHome; now: Temporal.Instant }) => {
  if (kept.from === 'practice') return null;
  const { zone } = kept.home;
  return (
    <div className="mb-6 print:hidden">
      <Notice tone={ageOf(kept, now) === 'fresh' ? 'info' : 'warn'}>
        {words.tonight.since(momentOf(kept.saidAt, zone))}
      </Notice>
    </div>
  );
};
