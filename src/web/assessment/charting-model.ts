import { chartOf } from '#domain/assessment/chart.ts';
import { takeBack } from '#domain/session/noting.ts';
import { useLive } from '#web/session/session-context.ts';
import { words as sessionWords } from '#web/session/words.ts';
import type { Charting } from './charting.ts';
import { draftAt, draftOfFinding, draftOfOverlay, notableOf, recheckOf, withLineage } from './draft.ts';
import { gradeAt } from './grade-at.ts';
import { lineageOf } from './look-again.ts';
import { useDrafting } from './use-drafting.ts';
import { useKnown, type Known } from './use-known.ts';
import { useNoting, type Note } from './use-noting.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The chart of the session in hand, what earlier visits left, and everything that can be done with it. */
export const useChartingModel = (): Charting => {
  const known = useKnown();
  const drafting = useDrafting();
  const suggestions = useSuggestions(known.chart.findings);
  const noting = useNoting();
  const { press } = useLive();
  const { note, say, said } = noting;
  return {
    ...known,
    ...drafting,
    ...suggestions,
    ...draftActs(known, drafting, suggestions, note),
    ...markActs(known, note),
    said,
    undo: () => {
      press.key('undo');
      say(sessionWords.record.undone);
    },
  };
};

type Drafting = ReturnType<typeof useDrafting>;
type Suggestions = ReturnType<typeof useSuggestions>;

const draftActs = (known: Known, drafting: Drafting, suggestions: Suggestions, note: Note) => {
  const { draft, last, layer, open, leave, setLast } = drafting;
  const { suggest, dismissAlso } = suggestions;
  return {
    choose: ({ region, side, layer: at, spot }) => {
      open(draftAt({ place: { region, side }, layer: at, spot: spot ?? null }, last));
      dismissAlso();
    },
    change: (mark) => open('finding' in mark ? draftOfFinding(mark) : draftOfOverlay(mark, layer)),
    chartIt: () => {
      const mark = draft && notableOf(withLineage(draft, (one) => lineageOf(one, known.earlier)));
      if (!mark) return;
      note(() => mark);
      if (draft.says.mark === 'finding') setLast(draft.says.finding);
      suggest(mark);
      leave();
    },
    grade: (place, severity) =>
      note((session, facts) => {
        const today = chartOf(facts).findings;
        const mark = gradeAt(place, severity, { today, earlier: known.earlier, last, holds: session.holds });
        if (mark) suggest(mark);
        return mark;
      }),
  } satisfies Partial<Charting>;
};

const markActs = ({ chart }: Known, note: Note) =>
  ({
    recheck: (earlier, severity) => note(() => recheckOf(earlier, severity)),
    takeBack: (fact) => note(() => takeBack(fact)),
    takeBackAt: ({ region, side, layer }) => {
      const here = chart.findings.findLast(
        (one) => one.region === region && one.side === side && one.layer === layer,
      );
      if (here) note(() => takeBack(here.id));
    },
    lift: ({ id }, why) => {
      const reason = why.trim() === '' ? {} : { note: why.trim() };
      note(() => ({ kind: 'overlay-lifted', overlay: id, ...reason }));
    },
  }) satisfies Partial<Charting>;
