import { Phone } from 'lucide-react';
import type { Help } from '#domain/home/player/help-after.ts';
import { crisisNumbersOf, dialled, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useHand } from './hand.ts';
import { words } from './words.ts';

/** Whom to call: the emergency number of the place, from data, and the practice where there is one. */
export const HelpCall = ({ help }: { readonly help: Help }) => {
  const { port } = useHand();
  const { emergency } = crisisNumbersOf(port.country);
  const { practice } = port;
  const isNow = help === 'emergency';
  return (
    <section className="flex flex-col gap-4" aria-label={words.help[isNow ? 'emergency' : 'today']}>
      <p className="text-xl">
        {isNow ? words.help.emergencyText(emergency.number) : words.help.todayText(emergency.number)}
      </p>
      <Call line={emergency} kind={isNow ? 'primary' : 'quiet'} words={words.help.call(emergency.number)} />
      {isNow ? <p className="text-xl">{words.help.notDrive}</p> : null}
      {practice === null || practice.phone === '' ? null : (
        <Call
          line={{ name: practice.name, number: practice.phone, how: 'call' }}
          kind="quiet"
          words={words.ended.callPractice(practice.name)}
        />
      )}
    </section>
  );
};

type CallProps = { readonly line: HelpLine; readonly kind: 'primary' | 'quiet'; readonly words: string };

const Call = ({ line, kind, words: said }: CallProps) => (
  <a href={`tel:${dialled(line)}`} className={`${buttonLook(kind)} min-h-target-large px-6`}>
    <Icon of={Phone} size={24} />
    <span className="text-2xl">{said}</span>
  </a>
);
