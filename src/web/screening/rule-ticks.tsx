import type { Reason } from '#domain/screening/decision.ts';
import { TickList } from '#web/intake/tick-list.tsx';
import { FieldNote } from './field-note.tsx';

type RuleTicksProps = {
  readonly label: string;
  readonly reasons: readonly Reason[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
  readonly problem: string | undefined;
};

/** Which reasons a clearance, an override or a letter is about. */
export const RuleTicks = ({ label, reasons, ticked, onChange, problem }: RuleTicksProps) => (
  <div>
    <p className="mb-1 text-sm font-medium">{label}</p>
    <TickList
      label={label}
      ticks={reasons.map(({ rule, title, words }) => ({
        id: rule,
        label: `${title} (${rule})`,
        help: words,
      }))}
      ticked={ticked}
      onTick={(id, now) => onChange(now === 'ticked' ? [...ticked, id] : ticked.filter((one) => one !== id))}
    />
    <FieldNote problem={problem} />
  </div>
);
