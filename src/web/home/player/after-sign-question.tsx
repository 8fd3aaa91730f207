import { useEffect, useState } from 'react';
import { askedAgain } from '#domain/home/player/ask-again.ts';
import type { AfterSign } from '#domain/home/player/play-words.ts';
import { timeOfDay } from '#web/app/time-words.ts';
import { useHand } from './hand.ts';
import { Key } from './key.tsx';
import { words } from './words.ts';

/** What has to be known after a sign: whether it goes away (H1), whether a blood thinner is taken (H6). */
export const AfterSignQuestion = ({ rule }: { readonly rule: 'H1' | 'H6' }) => {
  const { playing } = useHand();
  const told = playing.state.afterSigns.at(-1);
  if (told === 'gone' || told === 'no-blood-thinner' || told === 'blood-thinner') {
    return <p className="text-xl">{words.after[rule].thanks}</p>;
  }
  return rule === 'H1' ? <IsItGone /> : <BloodThinner />;
};

const useSay = (): ((answer: AfterSign) => () => void) => {
  const { happen } = useHand();
  return (answer) => () => happen({ kind: 'after-sign', answer });
};

/** At once, and again from an hour after on: what has not gone by then needs a doctor. */
const IsItGone = () => {
  const { playing } = useHand();
  const say = useSay();
  const [from] = useState(() => askedAgain(playing.facts, playing.now.at)?.from ?? playing.now.at);
  const isLater = useIsPast(from);
  const { H1 } = words.after;
  const title = isLater ? H1.titleLater : H1.title;
  return (
    <section className="flex flex-col gap-3" aria-label={title}>
      <h2 className="text-2xl font-semibold" aria-live="polite">
        {title}
      </h2>
      <p className="text-lg text-ink-soft">
        {isLater ? H1.leadLater : H1.lead(timeOfDay(from, Temporal.Now.timeZoneId()))}
      </p>
      <Key onPress={say('gone')}>{H1.gone}</Key>
      {isLater ? <Key onPress={say('still-there')}>{H1['still-there']}</Key> : null}
      <Key kind="danger" onPress={say('weakness')}>
        {H1.weakness}
      </Key>
    </section>
  );
};

const BloodThinner = () => {
  const say = useSay();
  const { H6 } = words.after;
  return (
    <section className="flex flex-col gap-3" aria-label={H6.title}>
      <h2 className="text-2xl font-semibold">{H6.title}</h2>
      <Key onPress={say('blood-thinner')}>{H6['blood-thinner']}</Key>
      <Key onPress={say('no-blood-thinner')}>{H6['no-blood-thinner']}</Key>
    </section>
  );
};

/** Looked at twice a minute: a phone that slept counts no hours. */
const LOOK_MS = 30_000;

function useIsPast(moment: string): boolean {
  const isPast = (): boolean => Date.now() >= Date.parse(moment);
  const [past, setPast] = useState(isPast);
  useEffect(() => {
    if (past) return undefined;
    const look = (): void => setPast(isPast());
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  });
  return past;
}
