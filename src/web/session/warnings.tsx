import { regionName } from '#domain/atlas/region-name.ts';
import { overlayName } from '#domain/assessment/words.ts';
import { crossedLimits } from '#domain/session/crossed-limits.ts';
import { avoidNear } from '#web/assessment/near-marks.ts';
import { Notice } from '#web/ui/notice.tsx';
import { crossedWords } from './crossed-words.ts';
import { useLive, type LiveSession } from './session-context.ts';
import { words } from './words.ts';

/**
 * Calm, and only while it is so: a disk that is full, a place to avoid under the hands or beside them, and limits that the
 * running work has crossed.
 */
export const Warnings = () => {
  const live = useLive();
  const lines = [...new Set([...avoidLines(live), ...crossedLines(live)])];
  return (
    <output className="flex flex-col gap-2 empty:hidden">
      {live.unkept > 0 ? <Notice tone="stop">{words.record.unkept(live.unkept)}</Notice> : null}
      {lines.map((line) => (
        <Notice key={line} tone="warn">
          <span className="font-medium">{line}</span>
        </Notice>
      ))}
    </output>
  );
};

/** Where the hands are or are about to be, what no pressure belongs on. It warns and does not block. */
const avoidLines = ({ session, place, standing }: LiveSession): readonly string[] => {
  if (session.state === 'closed') return [];
  return [...session.running, place].flatMap((at) =>
    avoidNear(at, standing).map(({ mark, how }) =>
      words.near[how](overlayName(mark.what), regionName(mark.region, mark.side)),
    ),
  );
};

const crossedLines = ({ session, limits }: LiveSession): readonly string[] => {
  const crossed = limits ? crossedLimits(session, limits) : [];
  const running = new Set(session.running.map((hold): string => hold.id));
  return crossed
    .filter(
      (one) =>
        one.limit === 'minutes' ||
        (one.limit !== 'discomfort' && running.has(one.hold)) ||
        (one.limit === 'discomfort' && one.hold !== null && running.has(one.hold)),
    )
    .map(crossedWords);
};
