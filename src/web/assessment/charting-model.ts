import { useMemo, useRef, useState } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import { alsoCheck, type AlsoCheck } from '#domain/assessment/also-check.ts';
import { chartOf } from '#domain/assessment/chart.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import { chartsOf } from '#domain/assessment/history.ts';
import { findingWords, overlayWords } from '#domain/assessment/mark-words.ts';
import type { FindingKind } from '#domain/assessment/vocabulary.ts';
import { takeBack, type Notable } from '#domain/session/noting.ts';
import type { ChartMode } from '#web/body/chart-props.ts';
import type { Place } from '#web/session/grip.ts';
import type { Saying } from '#web/session/recording.ts';
import { useBefore, useLive } from '#web/session/session-context.ts';
import { words as sessionWords } from '#web/session/words.ts';
import type { Charting } from './charting.ts';
import { draftAt, draftOfFinding, draftOfOverlay, notableOf, recheckOf, type Draft } from './draft.ts';
import { gradeAt } from './grade-at.ts';
import { lineageOf, lookAgain } from './look-again.ts';
import { useOpeningRecorder } from './opening-recorder.ts';
import { words } from './words.ts';

/** The chart of the session in hand, what earlier visits left, and everything that can be done with it. */
export const useChartingModel = (): Charting => {
  const known = useKnown();
  const [layer, setLayer] = useState<BodyLayer>('superficial');
  const [mode, setMode] = useState<ChartMode>('choose');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [turn, setTurn] = useState(0);
  const [last, setLast] = useState<FindingKind>('restriction');
  const [also, setAlso] = useState<readonly AlsoCheck[]>([]);
  const opener = useOpener();
  const [said, setSaid] = useState('');
  const note = useNoting(setSaid);
  const { press } = useLive();
  const open = (next: Draft): void => {
    opener.remember();
    setDraft(next);
    setTurn((before) => before + 1);
  };
  const leave = (): void => {
    setDraft(null);
    opener.back();
  };
  const suggest = (mark: Notable): void => {
    const place = placeSaid(mark);
    if (place) setAlso(suggestionsFor(place, known.chart.findings));
  };
  return {
    ...known,
    layer,
    setLayer,
    mode,
    setMode,
    draft,
    turn,
    setDraft,
    choose: ({ region, side, layer: at, spot }) => {
      open(draftAt({ place: { region, side }, layer: at, spot: spot ?? null }, last));
      setAlso([]);
    },
    grade: (place, severity) =>
      note((session, facts) => {
        const today = chartOf(facts).findings;
        const { earlier } = known;
        const mark = gradeAt(place, severity, { today, earlier, last, holds: session.holds });
        if (mark) suggest(mark);
        return mark;
      }),
    chartIt: () => {
      const mark = draft && notableOf(withLineage(draft, known.earlier));
      if (!mark) return;
      note(() => mark);
      if (draft.says.mark === 'finding') setLast(draft.says.finding);
      suggest(mark);
      leave();
    },
    leave,
    recheck: (earlier, severity) => note(() => recheckOf(earlier, severity)),
    change: (mark) => open('finding' in mark ? draftOfFinding(mark) : draftOfOverlay(mark, layer)),
    takeBack: (fact) => note(() => takeBack(fact)),
    takeBackAt: ({ region, side, layer: at }) => {
      const here = known.chart.findings.findLast(
        (one) => one.region === region && one.side === side && one.layer === at,
      );
      if (here) note(() => takeBack(here.id));
    },
    lift: ({ id }, why) =>
      note(() => ({
        kind: 'overlay-lifted',
        overlay: id,
        ...(why.trim() === '' ? {} : { note: why.trim() }),
      })),
    undo: () => {
      press.key('undo');
      setSaid(sessionWords.record.undone);
    },
    said,
    also,
    dismissAlso: () => setAlso([]),
  };
};

/** What is charted in this visit, and what earlier ones left. */
const useKnown = (): Pick<Charting, 'chart' | 'history' | 'earlier' | 'standing'> => {
  const { facts, standing } = useLive();
  const history = useBefore();
  const charts = useMemo(
    () => chartsOf(history.visits).map(({ at, chart }) => ({ at, findings: chart.findings })),
    [history],
  );
  return useMemo(() => {
    const chart = chartOf(facts);
    return { chart, history, earlier: lookAgain(charts, chart.findings), standing };
  }, [facts, history, charts, standing]);
};

/** Notes one thing and says it. */
const useNoting = (say: (words: string) => void) => {
  const record = useOpeningRecorder();
  return (saying: (...now: Parameters<Saying>) => Notable | null): void =>
    record((session, facts) => {
      const mark = saying(session, facts);
      if (mark) say(saidOf(mark));
      return mark ? [mark] : [];
    });
};

const saidOf = (mark: Notable): string => {
  if (mark.kind !== 'corrected') return words.said.charted(markWords(mark));
  return mark.instead ? words.said.changed(markWords(mark.instead)) : sessionWords.record.undone;
};

const markWords = (mark: Notable): string => {
  if (mark.kind === 'finding-marked') return findingWords(mark);
  return mark.kind === 'overlay-marked' ? overlayWords(mark) : words.said.lifted;
};

/** A new finding goes on the line of the earlier one it is of. */
const withLineage = (draft: Draft, earlier: readonly Finding[]): Draft => {
  const { says, place, layer, spot } = draft;
  if (says.mark !== 'finding' || draft.lineage !== null || draft.replaces !== null) return draft;
  const mark = { ...place, layer, finding: says.finding, ...(spot ? { spot } : {}) };
  return { ...draft, lineage: lineageOf(mark, earlier) };
};

const placeSaid = (mark: Notable): Place | null =>
  mark.kind === 'finding-marked' && mark.severity > 0 ? { region: mark.region, side: mark.side } : null;

/** At most three, and none that was charted today. */
const suggestionsFor = (place: Place, charted: readonly Finding[]): readonly AlsoCheck[] =>
  alsoCheck(place)
    .filter((one) => !charted.some(({ region, side }) => region === one.region && side === one.side))
    .slice(0, 3);

/** Where the focus was when a place was chosen, so that it goes back there. */
const useOpener = () => {
  const opener = useRef<Element | null>(null);
  return {
    remember: () => {
      opener.current = document.activeElement;
    },
    back: () => {
      const { current } = opener;
      const back = current?.isConnected ? current : document.querySelector('.body-place[tabindex="0"]');
      if (back instanceof HTMLElement) back.focus();
    },
  };
};
