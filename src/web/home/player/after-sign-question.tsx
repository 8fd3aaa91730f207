import type { AfterSign } from '#domain/home/player/play-words.ts';
import { useHand } from './hand.ts';
import { Key } from './key.tsx';
import { words } from './words.ts';

/** What has to be known after a sign: whether it goes away (H1), whether a blood thinner is taken (H6). */
export const AfterSignQuestion = ({ rule }: { readonly rule: 'H1' | 'H6' }) => {
  const { happen, playing } = useHand();
  const told = playing.state.afterSigns.at(-1);
  const say = (answer: AfterSign) => () => happen({ kind: 'after-sign', answer });
  if (told === 'gone' || told === 'no-blood-thinner' || told === 'blood-thinner') {
    return <p className="text-xl">{words.after[rule].thanks}</p>;
  }
  return (
    <section className="flex flex-col gap-3" aria-label={words.after[rule].title}>
      <h2 className="text-2xl font-semibold">{words.after[rule].title}</h2>
      {rule === 'H1' ? (
        <>
          <p className="text-lg text-ink-soft">{words.after.H1.lead}</p>
          <Key onPress={say('gone')}>{words.after.H1.gone}</Key>
          <Key onPress={say('still-there')}>{words.after.H1['still-there']}</Key>
          <Key kind="danger" onPress={say('weakness')}>
            {words.after.H1.weakness}
          </Key>
        </>
      ) : (
        <>
          <Key onPress={say('blood-thinner')}>{words.after.H6['blood-thinner']}</Key>
          <Key onPress={say('no-blood-thinner')}>{words.after.H6['no-blood-thinner']}</Key>
        </>
      )}
    </section>
  );
};
