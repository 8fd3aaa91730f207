import { Button } from '#web/ui/button.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { SeriesDates } from './series-dates.tsx';
import type { Wanted } from './use-book-form.ts';
import { useSeries } from './use-series.ts';
import { words } from './board-words.ts';

type SeriesStepProps = {
  readonly wanted: Wanted;
  readonly zone: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Every date of a series before anything is written: free, or in conflict with what could be had instead. */
export const SeriesStep = ({ wanted, zone, onBack, onDone }: SeriesStepProps) => {
  const series = useSeries({ wanted, zone, onDone });
  const { dates, chosen, conflicts, book, failure } = series;
  const problem = formProblem(book.error ?? failure);
  return (
    <div className="flex flex-col gap-5">
      <h3 className="font-medium">{words.series.title}</h3>
      {dates === undefined && problem === undefined ? <Skeleton /> : null}
      {series.isChanged ? (
        <Notice tone="warn" said="now">
          {words.series.changed}
        </Notice>
      ) : null}
      {dates === undefined ? null : (
        <>
          <Notice tone={conflicts === 0 ? 'good' : 'warn'} said="politely">
            {conflicts === 0 ? words.series.allFree : words.series.conflicts(conflicts)}
          </Notice>
          <SeriesDates dates={dates} settled={series.settled} onSettle={series.settle} zone={zone} />
        </>
      )}
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <DialogActions>
        {dates === undefined ? null : (
          <Button
            kind="primary"
            isPending={book.isPending}
            isDisabled={chosen.length === 0}
            onPress={() => book.mutate(chosen)}
          >
            {words.series.book(chosen.length)}
          </Button>
        )}
        <Button onPress={onBack}>{words.series.back}</Button>
      </DialogActions>
    </div>
  );
};
