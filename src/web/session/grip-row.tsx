import { SlidersHorizontal } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { pressureName, pressureScale } from '#domain/atlas/pressure-scale.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import { approachName, contactName, layerName } from '#domain/atlas/words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** Pressure in one press; the rest of the grip in words, one press from being changed. */
export const GripRow = () => {
  const { grip, show, session } = useLive();
  if (session.state === 'closed') return null;
  return (
    <div className="flex flex-col gap-2 md:flex-row md:items-stretch">
      <PressureKeys />
      <Button
        onPress={() => show('grip')}
        className="flex min-h-target-large min-w-0 grow cursor-pointer items-center gap-3 rounded-base border border-edge bg-surface px-4 text-left hover:bg-sunken"
      >
        <span className="min-w-0 grow">
          <span className="block truncate text-lg font-medium first-letter:uppercase">
            {techniqueName(grip.technique)}
          </span>
          <span className="line-clamp-2 leading-5 text-ink-soft first-letter:uppercase">
            {[
              approachName(grip.approach),
              layerName(grip.layer),
              contactName(grip.contact),
              words.grip.hand[grip.hands].toLowerCase(),
            ].join(' · ')}
          </span>
        </span>
        <Icon of={SlidersHorizontal} size={24} className="text-ink-soft" />
      </Button>
    </div>
  );
};

const PressureKeys = () => {
  const { grip, setGrip, limits } = useLive();
  const highest = limits?.highestPressure ?? 5;
  return (
    <ToggleButtonGroup
      aria-label={words.grip.pressure}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(grip.pressure)]}
      onSelectionChange={(keys) => {
        const step = pressureScale.find((one) => keys.has(String(one.pressure)));
        if (step && step.pressure !== grip.pressure) setGrip({ pressure: step.pressure });
      }}
      className="flex shrink-0 overflow-hidden rounded-base border border-edge bg-surface"
    >
      {pressureScale.map(({ pressure }) => (
        <ToggleButton
          key={pressure}
          id={String(pressure)}
          aria-label={words.grip.pressureStep(pressure, pressureName(pressure))}
          className={`flex min-h-target-large min-w-16 grow cursor-pointer flex-col items-center justify-center border-l border-line px-1 first:border-l-0 data-selected:bg-ink data-selected:text-paper ${
            pressure > highest
              ? 'text-warn line-through decoration-2 data-selected:bg-warn data-selected:text-paper'
              : ''
          }`}
        >
          <span className="text-xl font-semibold tabular-nums">{pressure}</span>
          <span className="hidden text-base leading-none sm:block">{pressureName(pressure)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
