import { Link } from '@tanstack/react-router';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { cutWords } from '#domain/plan/cut-words.ts';
import type { Cut } from '#domain/plan/within-limits.ts';
import type { Screening } from '#domain/screening/decision.ts';
import { gateOf } from '#domain/screening/sign.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './words.ts';

type BoundsPartProps = {
  readonly client: string;
  readonly plan: CarePlan;
  readonly cuts: readonly Cut[];
  /** Null where it could not be read. */
  readonly screening: Screening | null;
};

/** What the screening takes from the plan as it stands in the form, and why. */
export const BoundsPart = ({ client, plan, cuts, screening }: BoundsPartProps) => {
  if (screening === null) return <Notice tone="warn">{words.bounds.unknown}</Notice>;
  const { pressureLessBy, minutesTimes } = screening.handsOn.limits;
  const open = (
    <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('plain')}>
      {words.bounds.open}
    </Link>
  );
  return (
    <div className="space-y-3">
      {gateOf(screening.handsOn) === 'blocked' ? (
        <Notice tone="stop" action={open}>
          {words.bounds.blocked}
        </Notice>
      ) : null}
      {pressureLessBy > 0 || minutesTimes < 1 ? <Notice tone="warn">{words.bounds.forNow}</Notice> : null}
      {cuts.length === 0 ? (
        <Notice tone="good">{words.bounds.none}</Notice>
      ) : (
        <Notice tone="warn" title={words.bounds.title} said="politely" action={open}>
          <p className="mb-1">{words.bounds.lead}</p>
          <ul className="list-disc pl-5">
            {[...new Set(cuts.map((cut) => cutWords(cut, plan)))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};
