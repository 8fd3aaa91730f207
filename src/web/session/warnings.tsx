import { regionName } from '#domain/atlas/region-name.ts';
import { overlayName } from '#domain/assessment/words.ts';
import { handsOnLeft } from '#domain/session/passed-limits.ts';
import { avoidNear } from '#web/assessment/near-marks.ts';
import { Notice } from '#web/ui/notice.tsx';
import { CrossingNotice } from './crossing-notice.tsx';
import { crossingsNow } from './crossings-now.ts';
import { useLive, type LiveSession } from './session-context.ts';
import { words as safetyWords } from './safety-words.ts';
import { words } from './words.ts';

/**
 * Calm, and only while it is so: a disk that is full, a place to avoid under the hands or beside them, and limits that the
 * running work has crossed, which are gone on from with a reason or eased off from.
 */
export const Warnings = () => {
  const live = useLive();
  const crossed = crossingsNow(live);
  const said = new Set(crossed.map(({ line }) => line));
  const near = [...new Set(nearLines(live))].filter((line) => !said.has(line));
  return (
    <output className="flex flex-col gap-2 empty:hidden">
      {live.unkept > 0 ? <Notice tone="stop">{words.record.unkept(live.unkept)}</Notice> : null}
      {near.map((line) => (
        <Notice key={line} tone="warn">
          <span className="font-medium">{line}</span>
        </Notice>
      ))}
      {crossed.map((crossing) => (
        <CrossingNotice
          key={`${crossing.limit} ${crossing.hold ?? ''} ${crossing.line}`}
          crossing={crossing}
        />
      ))}
      {endsSoon(live) ? <Notice tone="info">{safetyWords.minutes.soon}</Notice> : null}
    </output>
  );
};

/** Where the hands are or are about to be, what no pressure belongs on. It warns and does not block. */
const nearLines = ({ session, place, standing }: LiveSession): readonly string[] => {
  if (session.state === 'closed') return [];
  return [...session.running, place].flatMap((at) =>
    avoidNear(at, standing).map(({ mark, how }) =>
      words.near[how](overlayName(mark.what), regionName(mark.region, mark.side)),
    ),
  );
};

/** The last minute of the hands-on minutes. */
const endsSoon = ({ session, limits }: LiveSession): boolean =>
  limits !== null && session.state !== 'closed' && handsOnLeft(session, limits)?.ends === 'soon';
