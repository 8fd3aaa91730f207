import { Ban, ShieldAlert } from 'lucide-react';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import { Icon } from '#web/ui/icon.tsx';
import { positionName } from './position-name.ts';
import { words } from './words.ts';

/** What binds, in lines: the numbers, then what is left out. */
export const LimitList = ({ limits }: { limits: TreatmentLimits }) => (
  <>
    <ul className="flex flex-col gap-2">
      {limitLines(limits).map((line) => (
        <li key={line} className="flex gap-2 font-medium">
          <Icon of={ShieldAlert} className="mt-0.5 text-warn" />
          {line}
        </li>
      ))}
    </ul>
    {leftOutLines(limits).map((line) => (
      <p key={line} className="mt-2 flex gap-2">
        <Icon of={Ban} className="mt-0.5 text-stop" />
        {line}
      </p>
    ))}
  </>
);

/** The numbers and names that bind, the hardest first. */
export const limitLines = (limits: TreatmentLimits): readonly string[] => [
  ...(limits.highestPressure ? [words.sight.pressure(limits.highestPressure)] : []),
  ...(limits.handsOnMinutes ? [words.sight.minutes(limits.handsOnMinutes)] : []),
  words.sight.discomfort(limits.highestDiscomfort),
  ...(limits.excludedTechniques.length > 0
    ? [words.sight.techniques(limits.excludedTechniques.map(techniqueName).join(', '))]
    : []),
  ...(limits.excludedPositions.length > 0
    ? [words.sight.positions(limits.excludedPositions.map(positionName).join(', '))]
    : []),
];

/** Regions left out, those of one reason in one line: a reason may leave out a whole limb. */
const leftOutLines = ({ excludedRegions }: TreatmentLimits): readonly string[] =>
  [...Map.groupBy(excludedRegions, ({ reason }) => reason)].map(([reason, places]) =>
    words.sight.leaveOut(places.map(({ region, side }) => regionName(region, side)).join(', '), reason),
  );
