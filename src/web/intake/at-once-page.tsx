import { HeartHandshake, Siren, Stethoscope, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AtOnceKind } from '#domain/intake/at-once.ts';
import { CRISIS_DIRECTORY } from '#domain/intake/crisis-numbers.ts';
import { emergencyWords } from '#domain/intake/emergency-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { CallLink } from './call-link.tsx';
import { words } from './words.ts';

type AtOncePageProps = {
  readonly kind: AtOnceKind;
  readonly country: string;
  readonly practiceName: string;
  readonly practicePhone: string;
  readonly told: Exclude<Parameters<typeof emergencyWords>[1]['told'], 'nobody'>;
  /** Without it nothing is left to go on with. */
  readonly onGoOn?: () => void;
  readonly onChange?: () => void;
};

const looks: Readonly<Record<AtOnceKind, { icon: LucideIcon; sign: string }>> = {
  emergency: { icon: Siren, sign: 'bg-stop-soft text-stop' },
  crisis: { icon: HeartHandshake, sign: 'bg-accent-soft text-accent' },
  'call-today': { icon: Stethoscope, sign: 'bg-warn-soft text-warn' },
};

/** What must be seen before anything else: calm, whole, with numbers to call, and honest about who knows. */
export const AtOncePage = ({ kind, onGoOn, onChange, told, ...place }: AtOncePageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, lines, calls } = emergencyWords(kind, { ...place, told });
  return (
    <div className="mx-auto flex w-full max-w-xl animate-appear flex-col gap-6">
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
        {calls.map((line, index) => (
          <li key={line.number}>
            <CallLink line={line} first={index === 0 ? 'yes' : 'no'} />
          </li>
        ))}
      </ul>
      {kind === 'crisis' ? (
        <a href={CRISIS_DIRECTORY} target="_blank" rel="noreferrer" className="text-accent underline">
          {words.atOnce.directory}
        </a>
      ) : null}
      <output className="sr-only">{said[told]}</output>
      <div className="flex flex-col gap-2 border-t border-line pt-4">
        {onGoOn ? (
          <Button wide onPress={onGoOn}>
            {words.atOnce.goOn}
          </Button>
        ) : null}
        {onChange ? (
          <Button kind="plain" wide onPress={onChange}>
            {words.atOnce.change}
          </Button>
        ) : null}
      </div>
    </div>
  );
};

const said = {
  yes: words.atOnce.told,
  'on-its-way': '',
  'not-yet': words.atOnce.notTold,
} as const;
