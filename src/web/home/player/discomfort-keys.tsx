import { Button } from 'react-aria-components/Button';
import { severityLook } from '#web/ui/severity-look.ts';
import { useHand } from './hand.ts';
import { useScoreKeys } from './use-score-keys.ts';
import { words } from './words.ts';

type DiscomfortKeysProps = {
  readonly title: string;
  /** An answer is due: the keys take their colours. */
  readonly calls: boolean;
};

/** Eleven keys, one tap, or the number keys: how strong it is now. */
export const DiscomfortKeys = ({ title, calls }: DiscomfortKeysProps) => {
  const { happen, playing } = useHand();
  const said = playing.state.ratings.at(-1)?.score ?? null;
  const say = (score: number): void => happen({ kind: 'discomfort', score });
  useScoreKeys(say);
  return (
    <fieldset className="pb-1">
      <legend className={`mb-1.5 text-lg ${calls ? 'font-semibold' : 'text-ink-soft'}`}>{title}</legend>
      <div className="grid grid-cols-6 gap-1.5">
        {Array.from({ length: 11 }, (_, score) => (
          <Button
            key={score}
            aria-label={words.discomfort.key(score)}
            aria-pressed={said === score}
            onPress={() => say(score)}
            className={`player-score ${score === 0 ? 'col-span-2' : ''} ${lookOf(score, said, calls)}`}
          >
            {score}
          </Button>
        ))}
      </div>
      <p className="mt-1 flex justify-between gap-4 text-base text-ink-soft">
        <span>{words.discomfort.low}</span>
        <span>{words.discomfort.stop}</span>
      </p>
    </fieldset>
  );
};

function lookOf(score: number, said: number | null, calls: boolean): string {
  const chosen = said === score ? 'outline-3 outline-offset-1 outline-ink' : '';
  return calls || said === score
    ? `${severityLook(score)} ${chosen}`
    : 'border border-line bg-surface text-ink-soft';
}
