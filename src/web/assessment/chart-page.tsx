import { CircleCheck } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useLive } from '#web/session/session-context.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AlsoCheck } from './also-check.tsx';
import { ChartHeader } from './chart-header.tsx';
import { ChartingProvider, useCharting } from './charting.ts';
import { useChartingModel } from './charting-model.ts';
import { FigurePart } from './figure-part.tsx';
import { FindingForm } from './finding-form.tsx';
import { LookAgainList } from './look-again-list.tsx';
import { useOpeningRecorder } from './opening-recorder.ts';
import { StandingList } from './standing-list.tsx';
import { TodayList } from './today-list.tsx';
import { words } from './words.ts';

/** The chart of a session: the body beside what is charted on it. */
export const ChartPage = () => {
  const charting = useChartingModel();
  useUndoKey(charting.undo);
  return (
    <ChartingProvider value={charting}>
      <Tabs className="flex h-dvh min-h-[36rem] flex-col overflow-hidden bg-paper">
        <ChartHeader>
          <TabList aria-label={words.page.parts} className="flex gap-1">
            <PartTab id="findings">{words.page.findings}</PartTab>
            <PartTab id="measures">{words.page.measures}</PartTab>
          </TabList>
        </ChartHeader>
        <TabPanel id="findings" className="flex min-h-0 grow outline-none">
          <main
            id="page"
            className="flex min-h-0 min-w-0 grow flex-col overflow-y-auto lg:flex-row lg:overflow-hidden"
          >
            <div className="shrink-0 p-3 sm:p-4 lg:min-w-0 lg:shrink lg:grow lg:overflow-y-auto lg:[&_.body-stage]:h-[max(22rem,calc(100dvh-18rem))] 2xl:[&_.body-stage]:h-[max(22rem,calc(100dvh-15rem))]">
              <FigurePart />
            </div>
            <Panel />
          </main>
        </TabPanel>
        <TabPanel id="measures" className="min-h-0 grow overflow-y-auto outline-none">
          <main id="page" className="mx-auto max-w-5xl p-4 pb-16 sm:p-6">
            <Suspense fallback={<Skeleton />}>
              <Measures />
            </Suspense>
          </main>
        </TabPanel>
      </Tabs>
    </ChartingProvider>
  );
};

const MeasurePanel = lazy(async () => ({
  default: (await import('#web/measure/measure-panel.tsx')).MeasurePanel,
}));

const Measures = () => {
  const record = useOpeningRecorder();
  const { history, chart } = useCharting();
  return <MeasurePanel record={record} history={history} chart={chart} />;
};

const PartTab = ({ id, children }: { id: string; children: string }) => (
  <Tab
    id={id}
    className="grid min-h-target cursor-pointer place-items-center border-b-2 border-transparent px-3 font-medium text-ink-soft outline-offset-[-2px] data-selected:border-accent data-selected:text-ink"
  >
    {children}
  </Tab>
);

const Panel = () => {
  const { draft, turn } = useCharting();
  return (
    <aside
      aria-label={words.page.panel}
      className="border-t border-line bg-surface lg:w-[26rem] lg:shrink-0 lg:overflow-y-auto lg:border-t-0 lg:border-l"
    >
      <div className="flex flex-col gap-6 p-4 pb-10 sm:p-5">
        <SaidLine />
        {draft ? <FindingForm key={turn} draft={draft} /> : <Lists />}
      </div>
    </aside>
  );
};

/** What was noted last, in sight where nothing else is written, and said to a screen reader wherever it is. */
const SaidLine = () => {
  const { said, draft } = useCharting();
  const shown = said !== '' && draft === null;
  return (
    <output className={shown ? 'flex gap-2 rounded-base bg-good-soft px-4 py-3' : 'sr-only'}>
      {shown ? <Icon of={CircleCheck} className="mt-0.5 text-good" /> : null}
      <span>{said}</span>
    </output>
  );
};

const Lists = () => (
  <>
    <Opens />
    <AlsoCheck />
    <LookAgainList />
    <TodayList />
    <StandingList />
  </>
);

/** Before the first mark: that it opens the session. After the close: what a mark still counts for. */
const Opens = () => {
  const { state } = useLive().session;
  if (state === 'not-opened') return <Notice tone="info">{words.page.opens}</Notice>;
  return state === 'closed' ? <Notice tone="info">{words.page.closed}</Notice> : null;
};

/** Control or Command and Z, wherever the focus is but in a field. */
const useUndoKey = (undo: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (typing || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
};
