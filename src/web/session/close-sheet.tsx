import { useNavigate } from '@tanstack/react-router';
import { regionName } from '#domain/atlas/region-name.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { clockText } from './clock-text.ts';
import { allCrossings } from './crossings-now.ts';
import { PassedLimits } from './passed-limits.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** What the session comes to, before it is closed. */
export const CloseSheet = ({ head }: { head: SessionHead }) => {
  const live = useLive();
  const { session, record, show } = live;
  const navigate = useNavigate();
  const close = (): void => {
    record((now) => (now.state === 'closed' ? [] : [{ kind: 'closed' }]));
    show(null);
    void navigate({
      to: '/clients/$client/session/$session/note',
      params: { client: head.client, session: head.session },
    });
  };
  return (
    <>
      <Totals />
      {session.running.length > 0 ? <Notice tone="warn">{words.close.running}</Notice> : null}
      <PassedLimits crossings={allCrossings(live)} />
      <Lines
        title={words.close.unreleased}
        lines={session.unreleased.map(({ region, side }) => regionName(region, side))}
      />
      <p className="text-ink-soft">{words.close.lead}</p>
      <Button kind="primary" wide onPress={close}>
        {words.close.action}
      </Button>
      <Button wide onPress={() => show(null)}>
        {words.close.cancel}
      </Button>
    </>
  );
};

const Totals = () => {
  const { totals } = useLive().session;
  const rows = [
    [words.clocks.session, clockText(totals.treatmentSeconds)],
    [words.clocks.held, clockText(totals.heldSeconds)],
    [words.clocks.holds, String(totals.holds)],
    [words.clocks.released, String(totals.released)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-4">
      {rows.map(([name, value]) => (
        <div key={name} className="border-t border-line pt-2">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-ink-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
