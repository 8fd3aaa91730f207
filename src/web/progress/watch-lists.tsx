import { Button } from 'react-aria-components/Button';
import type { BodyHistory } from '#domain/assessment/history.ts';
import {
  foundNeverTreated,
  type NeverTreated,
  type Reviewed,
  treatedNeverChanged,
} from '#domain/assessment/review-lists.ts';
import { findingName } from '#domain/assessment/words.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { Section } from '#web/ui/section.tsx';
import { capital, type OnePlace, titleOf } from './row.ts';
import { words } from './words.ts';

type WatchListsProps = {
  readonly history: BodyHistory;
  readonly onChoose: (place: OnePlace, row: Reviewed) => void;
};

/** What the history asks about: work without change, and findings without work. */
export const WatchLists = ({ history, onChoose }: WatchListsProps) => (
  <div className="mt-8 grid gap-x-12 border-t border-line pt-6 md:grid-cols-2 print:hidden">
    <div>
      <Section title={words.watch.treated} lead={words.watch.treatedLead}>
        <Reviews rows={treatedNeverChanged(history)} onChoose={onChoose} />
      </Section>
    </div>
    <div>
      <Section title={words.watch.found} lead={words.watch.foundLead}>
        <Reviews rows={foundNeverTreated(history)} onChoose={onChoose} />
      </Section>
    </div>
  </div>
);

type ReviewsProps = Pick<WatchListsProps, 'onChoose'> & {
  readonly rows: readonly (Reviewed | NeverTreated)[];
};

const Reviews = ({ rows, onChoose }: ReviewsProps) =>
  rows.length === 0 ? (
    <p className="text-ink-soft">{words.watch.none}</p>
  ) : (
    <ul className="-mx-2">
      {rows.map((row) => (
        <li key={row.facts.join(' ')} className="border-t border-line first:border-t-0">
          <Button
            onPress={() => onChoose({ region: row.region, side: row.side }, row)}
            className="min-h-target w-full cursor-pointer rounded-small px-2 py-2 text-left tabular-nums data-hovered:bg-sunken data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <span className="block font-medium">{titleOf(row)}</span>
            <span className="block text-sm text-ink-soft">{reviewWords(row)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );

/** "Tenderness, 6 of 10 each time; worked on in 4 visits, 12 min in all" */
const reviewWords = (row: Reviewed | NeverTreated): string => {
  const what = capital(findingName(row.finding));
  const amount = words.amount(row.severity);
  if ('avoided' in row) return words.watch.foundRow(what, amount, row.avoided);
  return words.watch.treatedRow(what, amount, row.treated, secondsWords(Math.round(row.seconds)));
};
