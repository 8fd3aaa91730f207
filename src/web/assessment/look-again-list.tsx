import { useRef, useState } from 'react';
import type { Finding } from '#domain/assessment/findings.ts';
import { Button } from '#web/ui/button.tsx';
import { useCharting } from './charting.ts';
import { dayOf } from './day-of.ts';
import { focusBeside } from './focus-beside.ts';
import type { Earlier } from './look-again.ts';
import { findingDetail, MarkRow, placeOf, SeverityBadge } from './mark-row.tsx';
import { Part } from './part.tsx';
import { SeverityKeys } from './severity-keys.tsx';
import { words } from './words.ts';

/** So many are in sight before the rest is asked for. */
const FIRST = 5;

/** What earlier visits found: one tap says that it is as it was, or gone; two how strong it is now. */
export const LookAgainList = () => {
  const { earlier } = useCharting();
  const [all, setAll] = useState(false);
  const newest = earlier[0]?.foundAt;
  if (newest === undefined) return null;
  const shown = all ? earlier : earlier.slice(0, FIRST);
  return (
    <Part title={words.recheck.title} count={earlier.length}>
      <p className="text-ink-soft">{words.recheck.lead(dayOf(newest))}</p>
      <ul aria-label={words.recheck.title}>
        {shown.map((one) => (
          <EarlierRow key={one.lineage + one.side} earlier={one} newest={newest} />
        ))}
      </ul>
      {shown.length < earlier.length ? (
        <Button kind="plain" onPress={() => setAll(true)}>
          {words.recheck.more(earlier.length - shown.length)}
        </Button>
      ) : null}
    </Part>
  );
};

type EarlierRowProps = { readonly earlier: Earlier<Finding>; readonly newest: string };

const EarlierRow = ({ earlier, newest }: EarlierRowProps) => {
  const { recheck } = useCharting();
  const [grading, setGrading] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { severity } = earlier;
  const lookedAt = (now: number): void => {
    focusBeside(row.current);
    recheck(earlier, now);
  };
  const what = placeOf(earlier);
  const day = earlier.foundAt === newest ? '' : words.recheck.earlier(dayOf(earlier.foundAt));
  return (
    <MarkRow
      ref={row}
      badge={<SeverityBadge severity={severity} />}
      title={what}
      detail={[findingDetail(earlier), day].filter(Boolean).join(', ')}
    >
      <div className="mt-2 ml-13 flex flex-wrap gap-2">
        <Button
          aria-label={words.today.about(words.recheck.same(severity), what)}
          onPress={() => lookedAt(severity)}
        >
          {words.recheck.same(severity)}
        </Button>
        <Button aria-label={words.today.about(words.recheck.gone, what)} onPress={() => lookedAt(0)}>
          {words.recheck.gone}
        </Button>
        <Button
          kind="plain"
          aria-expanded={grading}
          aria-label={words.today.about(words.recheck.grade, what)}
          onPress={() => setGrading(!grading)}
        >
          {words.recheck.grade}
        </Button>
      </div>
      {grading ? (
        <div className="mt-2">
          <SeverityKeys label={words.recheck.gradeNow(what)} value={null} onChoose={lookedAt} />
        </div>
      ) : null}
    </MarkRow>
  );
};
