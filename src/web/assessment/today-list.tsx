import { Ban, Waves } from 'lucide-react';
import { useRef } from 'react';
import type { Finding } from '#domain/assessment/findings.ts';
import type { Overlay } from '#domain/assessment/chart.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useCharting } from './charting.ts';
import { focusBeside } from './focus-beside.ts';
import { findingDetail, MarkRow, overlayDetail, placeOf, SeverityBadge } from './mark-row.tsx';
import { Part } from './part.tsx';
import { words } from './words.ts';

/** What is charted in this visit, newest first; each can be said rightly or taken back. */
export const TodayList = () => {
  const { chart } = useCharting();
  const marks = [...chart.findings, ...chart.overlays].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Part title={words.today.title} count={marks.length}>
      {marks.length === 0 ? (
        <p className="text-ink-soft">
          {words.today.empty} {words.place.noneHelp}
        </p>
      ) : null}
      <ul aria-label={words.today.title}>
        {marks.map((mark) =>
          'finding' in mark ? (
            <FindingRow key={mark.lineage + mark.side} finding={mark} />
          ) : (
            <OverlayRow key={mark.id} overlay={mark} />
          ),
        )}
      </ul>
    </Part>
  );
};

const FindingRow = ({ finding }: { finding: Finding }) => {
  const row = useRef<HTMLLIElement>(null);
  return (
    <MarkRow
      ref={row}
      badge={<SeverityBadge severity={finding.severity} />}
      title={placeOf(finding)}
      detail={[findingDetail(finding), changeWords(finding)].filter(Boolean).join(', ')}
      note={finding.note}
    >
      <Actions mark={finding} onTakeBack={() => focusBeside(row.current)} />
    </MarkRow>
  );
};

const OverlayRow = ({ overlay }: { overlay: Overlay }) => {
  const row = useRef<HTMLLIElement>(null);
  return (
    <MarkRow
      ref={row}
      badge={<OverlayBadge overlay={overlay} />}
      title={placeOf(overlay)}
      detail={overlayDetail(overlay)}
      note={overlay.note}
    >
      <Actions mark={overlay} onTakeBack={() => focusBeside(row.current)} />
    </MarkRow>
  );
};

export const OverlayBadge = ({ overlay: { overlay } }: { overlay: Pick<Overlay, 'overlay'> }) => (
  <span
    className={`grid size-10 shrink-0 place-items-center rounded-small border ${
      overlay === 'avoid' ? 'border-stop bg-stop-soft text-stop' : 'border-edge text-ink-soft'
    }`}
  >
    <Icon of={overlay === 'avoid' ? Ban : Waves} />
  </span>
);

type ActionsProps = { readonly mark: Finding | Overlay; readonly onTakeBack: () => void };

const Actions = ({ mark, onTakeBack }: ActionsProps) => {
  const { change, takeBack } = useCharting();
  const what = placeOf(mark);
  return (
    <div className="mt-1 ml-10 flex flex-wrap">
      <Button
        kind="plain"
        aria-label={words.today.about(words.today.edit, what)}
        onPress={() => change(mark)}
      >
        {words.today.edit}
      </Button>
      <Button
        kind="plain"
        aria-label={words.today.about(words.today.takeBack, what)}
        onPress={() => {
          onTakeBack();
          takeBack(mark.id);
        }}
      >
        {words.today.takeBack}
      </Button>
    </div>
  );
};

/** Of a finding that was looked at more than once in this visit. */
const changeWords = ({ looks, found, severity }: Finding): string =>
  looks.length > 1 ? words.today.looked(found, severity) : '';
