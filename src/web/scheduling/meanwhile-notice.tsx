import { dateWords, hourAndMinute } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Hours } from './scheduling-model.ts';
import type { Meanwhile } from './use-hours-form.ts';
import { words } from './words.ts';

const said = words.hours;

/** Somebody else changed the hours: what stands now, and the ways from here. Nothing is lost on either side. */
export const MeanwhileNotice = ({ meanwhile }: { meanwhile: Meanwhile }) => {
  const { theirs, isShown, showTheirs, backToMine, saveOver } = meanwhile;
  return (
    <Notice tone="warn" title={said.changedMeanwhile} said="now">
      <p>{isShown ? said.standsNow : said.notSaved}</p>
      {isShown ? null : <Lines of={theirs} />}
      <div className="mt-3 flex flex-wrap gap-3">
        {isShown ? (
          <Button onPress={backToMine}>{said.backToMine}</Button>
        ) : (
          <>
            <Button onPress={showTheirs}>{said.seeNow}</Button>
            <Button kind="danger" onPress={saveOver}>
              {said.saveOver}
            </Button>
          </>
        )}
      </div>
    </Notice>
  );
};

const Lines = ({ of: { weekly, exceptions } }: { of: Hours }) => (
  <ul className="mt-1 list-disc pl-5 tabular-nums">
    {weekly.length === 0 ? <li>{said.none}</li> : null}
    {weekly.map((row) => (
      <li key={JSON.stringify(row)}>
        {said.row(row.days.map((day) => said.day[day]).join(', '), ...spanWords(row))}
      </li>
    ))}
    {exceptions.map(({ date, windows }) => (
      <li key={date}>
        {dateWords(Temporal.PlainDate.from(date))}:{' '}
        {windows.length === 0
          ? said.closed
          : windows.map((window) => spanWords(window).join(' – ')).join(', ')}
      </li>
    ))}
  </ul>
);

const spanWords = ({ from, to }: { from: string; to: string }): [string, string] => [
  hourAndMinute(from),
  hourAndMinute(to),
];
