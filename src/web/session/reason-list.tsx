import type { Reason } from '#domain/screening/decision.ts';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** Why something binds: what was answered, what it means here, where that comes from, and who has lifted it. */
export const ReasonList = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul className="flex flex-col gap-4">
    {reasons.map((reason) => (
      <li key={`${reason.rule} ${reason.case}`} className="border-l-4 border-warn pl-3">
        <p className="font-medium">{reason.title}</p>
        <p>{reason.words}</p>
        <Lifted reason={reason} />
        <p className="text-base text-ink-soft">
          {words.briefing.rule(reason.rule)} · {words.briefing.marks[reason.mark]}
        </p>
      </li>
    ))}
  </ul>
);

const Lifted = ({ reason }: { reason: Reason }) => {
  const { record } = useLive().safety;
  if (reason.standing === 'binds' || !record) return null;
  const lines =
    reason.standing === 'cleared'
      ? record.clearances
          .filter(
            ({ rules, channels, endedAt }) =>
              endedAt === null && rules.includes(reason.rule) && channels.includes('handsOn'),
          )
          .map(({ clinician, role, expiresOn }) => words.briefing.clearedBy(clinician, role, expiresOn))
      : record.overrides
          .filter(({ rules, channel }) => rules.includes(reason.rule) && channel === 'handsOn')
          .map((one) => words.briefing.overridden(one.reason));
  const last = lines.at(-1);
  return last === undefined ? null : <p className="text-good">{last}</p>;
};
