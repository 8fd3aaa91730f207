import type { AtOnceKind } from '#domain/intake/at-once.ts';
import { CRISIS_DIRECTORY } from '#domain/intake/crisis-numbers.ts';
import { emergencyWords } from '#domain/intake/emergency-words.ts';
import { Button } from '#web/ui/button.tsx';
import { WhomToCall } from './whom-to-call.tsx';
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

/** What must be seen before anything else: calm, whole, with numbers to call, and honest about who knows. */
export const AtOncePage = ({ kind, onGoOn, onChange, told, ...place }: AtOncePageProps) => (
  <div className="mx-auto flex w-full max-w-xl animate-appear flex-col gap-6">
    <WhomToCall kind={kind} said={emergencyWords(kind, { ...place, told })} />
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

const said = {
  yes: words.atOnce.told,
  'on-its-way': '',
  'not-yet': words.atOnce.notTold,
} as const;
