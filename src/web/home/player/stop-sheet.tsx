import { Button } from 'react-aria-components/Button';
import type { Sign } from '#domain/home/player/play-words.ts';
import { useHand } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

const groups = {
  whole: ['dizzy', 'double-vision', 'slurred', 'faint', 'chest-pain', 'breathless'],
  nerve: ['sharp', 'numb', 'tingling', 'weakness'],
  skin: ['bruise', 'swelling', 'dark-urine'],
} as const satisfies Record<string, readonly Sign[]>;

/** The session stands still. What was felt is one tap; where nothing was, one goes on or ends. */
export const StopSheet = ({ onBack }: { readonly onBack: () => void }) => {
  const { happen, playing } = useHand();
  const { phase } = playing.state.phase;
  const goOn = (): void => (phase === 'paused' ? happen({ kind: 'tap', tap: 'resume' }) : onBack());
  const end = (): void => (phase === 'ended' ? onBack() : happen({ kind: 'tap', tap: 'stop' }));
  return (
    <Screen
      title={phase === 'ended' ? words.stop.noticed : words.stop.title}
      lead={words.stop.lead}
      keys={
        <>
          {phase === 'ended' ? null : <Key onPress={goOn}>{words.stop.goOn}</Key>}
          <Key kind={phase === 'ended' ? 'quiet' : 'plain'} onPress={end}>
            {words.stop.end}
          </Key>
        </>
      }
    >
      {(['whole', 'nerve', 'skin'] as const).map((group) => (
        <section key={group} aria-label={words.stop.groups[group]}>
          <h2 className="mb-1.5 text-lg text-ink-soft">{words.stop.groups[group]}</h2>
          <ul className="grid grid-cols-2 gap-1.5 sm:grid-cols-3">
            {groups[group].map((sign) => (
              <li key={sign} className="grid">
                <Button
                  onPress={() => happen({ kind: 'sign', sign })}
                  className="min-h-13 cursor-pointer rounded-base border border-edge bg-surface px-3 text-left text-lg leading-tight transition-colors hover:bg-stop-soft data-pressed:bg-stop-soft"
                >
                  {words.stop.signs[sign]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
};
