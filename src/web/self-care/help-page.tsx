import { HeartHandshake, Siren, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { CRISIS_DIRECTORY } from '#domain/intake/crisis-numbers.ts';
import { emergencyWords } from '#domain/intake/emergency-words.ts';
import { CallLink } from '#web/intake/call-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useCare } from './care.ts';
import { countries, likelyCountry } from './country.ts';
import { words } from './words.ts';

type HelpPageProps = {
  readonly why: 'emergency' | 'crisis';
  /** A tap can be a slip. */
  readonly onMistake?: () => void;
};

/** Whom to call now, before anything else; honest that nobody else knows. */
export const HelpPage = ({ why, onMistake }: HelpPageProps) => {
  const { kept, book } = useCare();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const country = kept.country ?? likelyCountry();
  const { title, lines, calls } = emergencyWords(why, {
    country,
    practiceName: '',
    practicePhone: '',
    told: 'nobody',
  });
  return (
    <div role="alert" className="flex animate-appear flex-col gap-6">
      <span
        className={`grid size-16 place-items-center rounded-full ${why === 'emergency' ? 'bg-stop-soft text-stop' : 'bg-accent-soft text-accent'}`}
      >
        <Icon of={why === 'emergency' ? Siren : HeartHandshake} size={32} />
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
      <SelectField
        label={words.help.country}
        value={countries().some(({ id }) => id === country) ? country : ELSEWHERE}
        choices={[...countries(), { id: ELSEWHERE, label: words.help.elsewhere }]}
        onChange={(next) => book.change((before) => ({ ...before, country: next }))}
      />
      {why === 'crisis' ? (
        <a href={CRISIS_DIRECTORY} rel="noreferrer" className="text-accent underline">
          {words.help.directory}
        </a>
      ) : null}
      {onMistake ? (
        <div className="border-t border-line pt-4">
          <Button kind="plain" icon={Undo2} wide onPress={onMistake}>
            {words.help.mistake}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

/** No country has these letters. */
const ELSEWHERE = 'ZZ';
