import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { useLive } from './session-context.ts';
import { SIGNS } from './session-keys.ts';
import { signsOpenFor } from './signs-window.ts';
import { words } from './words.ts';

/** For six seconds after a hold: what was felt, by a key 1 to 5 or a press. It asks nothing and blocks nothing. */
export const SignsStrip = () => {
  const { session, press } = useLive();
  const hold = signsOpenFor(session);
  if (!hold) return null;
  return (
    <Group className="absolute inset-x-3 bottom-3" aria-label={words.signs.label}>
      <div className="flex gap-2 overflow-x-auto">
        {SIGNS.map((sign, index) => (
          <Button
            key={sign}
            onPress={() => press.sign(hold.id, sign)}
            className={`flex min-h-target-large min-w-28 grow cursor-pointer items-center justify-center gap-2 rounded-base border px-3 text-lg ${
              hold.signs.includes(sign) ? 'border-good bg-good-soft text-good' : 'border-edge bg-surface'
            }`}
          >
            <span aria-hidden className="text-base text-ink-soft tabular-nums">
              {index + 1}
            </span>
            {words.signs.name[sign]}
          </Button>
        ))}
      </div>
    </Group>
  );
};
