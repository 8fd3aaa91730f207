import { Undo2 } from 'lucide-react';
import { CRISIS_DIRECTORY } from '#domain/intake/crisis-numbers.ts';
import { emergencyWords } from '#domain/intake/emergency-words.ts';
import { WhomToCall } from '#web/intake/whom-to-call.tsx';
import { Button } from '#web/ui/button.tsx';
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
  const country = kept.country ?? likelyCountry();
  const said = emergencyWords(why, {
    country,
    practiceName: '',
    practicePhone: '',
    told: 'nobody',
  });
  return (
    <div role="alert" className="flex animate-appear flex-col gap-6">
      <WhomToCall kind={why} said={said} />
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
