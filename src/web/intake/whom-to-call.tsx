import { HeartHandshake, Siren, Stethoscope, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AtOnceKind } from '#domain/intake/at-once.ts';
import type { EmergencyWords } from '#domain/intake/emergency-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { CallLink } from './call-link.tsx';

const looks: Readonly<Record<AtOnceKind, { icon: LucideIcon; sign: string }>> = {
  emergency: { icon: Siren, sign: 'bg-stop-soft text-stop' },
  crisis: { icon: HeartHandshake, sign: 'bg-accent-soft text-accent' },
  'call-today': { icon: Stethoscope, sign: 'bg-warn-soft text-warn' },
};

type WhomToCallProps = { readonly kind: AtOnceKind; readonly said: EmergencyWords };

/** A sign, a title that a screen reader lands on, what it means, and numbers to press; the most urgent first. */
export const WhomToCall = ({ kind, said: { title, lines, calls } }: WhomToCallProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <span className={`grid size-16 place-items-center rounded-full ${looks[kind].sign}`}>
        <Icon of={looks[kind].icon} size={32} />
      </span>
      <h1
        ref={heading}
        tabIndex={-1}
        data-landing
        className="font-serif text-2xl font-semibold tracking-tight sm:text-3xl"
      >
        {title}
      </h1>
      <div className="flex flex-col gap-3 text-lg">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ul className="flex flex-col gap-3">
        {calls.map((line, place) => (
          <li key={line.number}>
            <CallLink line={line} first={place === 0 ? 'yes' : 'no'} />
          </li>
        ))}
      </ul>
    </>
  );
};
