import { Delete } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import { PIN_DIGITS } from './pin.ts';
import { words } from './words.ts';

type PinPadProps = {
  readonly pin: string;
  readonly onChange: (pin: string) => void;
  readonly isDisabled?: boolean;
};

const keyLook =
  'grid size-20 cursor-pointer place-items-center rounded-full border border-edge bg-surface text-2xl tabular-nums ' +
  'hover:bg-sunken data-pressed:bg-accent-soft disabled:opacity-40';

/** Ten big keys, also the keyboard's own digits. The digits are never shown. */
export const PinPad = ({ pin, onChange, isDisabled = false }: PinPadProps) => {
  const press = (key: string): void => {
    if (isDisabled) return;
    if (key === 'Backspace') onChange(pin.slice(0, -1));
    else if (/^\d$/.test(key) && pin.length < PIN_DIGITS) onChange(pin + key);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => press(event.key);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <div className="flex flex-col items-center gap-8">
      <Dots entered={pin.length} />
      <div className="grid grid-cols-3 gap-4">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <Button key={digit} className={keyLook} isDisabled={isDisabled} onPress={() => press(digit)}>
            {digit}
          </Button>
        ))}
        <span />
        <Button className={keyLook} isDisabled={isDisabled} onPress={() => press('0')}>
          0
        </Button>
        <Button
          className={`${keyLook} border-transparent bg-transparent`}
          isDisabled={isDisabled || pin === ''}
          aria-label={words.pad.delete}
          onPress={() => press('Backspace')}
        >
          <Icon of={Delete} size={24} />
        </Button>
      </div>
    </div>
  );
};

const Dots = ({ entered }: { entered: number }) => (
  <p className="flex gap-4">
    <span className="sr-only">{words.pad.label(entered)}</span>
    {Array.from({ length: PIN_DIGITS }, (_, index) => (
      <span
        key={index}
        aria-hidden
        className={`size-4 rounded-full border ${index < entered ? 'border-accent bg-accent' : 'border-edge'}`}
      />
    ))}
  </p>
);
