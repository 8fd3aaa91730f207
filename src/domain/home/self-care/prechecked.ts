import { millisecondsOf } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { PrecheckItem } from '#domain/home/player/play-words.ts';
import type { Answer, ItemId } from '#domain/screening/answer.ts';

/** Which questions of the form say what is asked before every session (clinical reference 5.2, pre-check). */
const sameAs: Readonly<Record<PrecheckItem, readonly ItemId[]>> = {
  fever: ['fever', 'chills'],
  swelling: ['leg-swelling-one-side', 'swelling-unexplained'],
  numbness: ['new-numbness', 'limb-numb-after-injury'],
  wound: ['open-skin'],
  fall: ['recent-fall', 'major-trauma'],
  bruise: ['acute-injury', 'injury-healing'],
  'alcohol-or-painkiller': ['last-4-hours-painkiller'],
};

/** Answered so lately that nobody is asked the same twice in a row. [design] */
const LATELY_MS = 30 * 60_000;

/** Was everything of the pre-check, and what may be new, just said no to? Then the session begins with its first exercise (SELF-12). */
export function isPrechecked(answers: readonly Answer[], at: InstantText): boolean {
  const newest = new Map(answers.map((answer) => [answer.item, answer]));
  const isNo = (item: ItemId): boolean => {
    const answer = newest.get(item);
    return answer?.value === 'no' && millisecondsOf(at) - millisecondsOf(answer.at) < LATELY_MS;
  };
  return (
    [...Object.values(sameAs).flat(), 'new-medicine', 'surgery'].every(isNo) && isNotNewlyPregnant(newest)
  );
}

/** Whoever is past the age for it was not asked. */
const isNotNewlyPregnant = (newest: ReadonlyMap<string, Answer>): boolean => {
  const said = newest.get('pregnant');
  return said === undefined || said.value === 'no';
};
