import { atOnce } from '#domain/intake/at-once.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { Answer, ItemId } from '#domain/screening/answer.ts';
import type { OpenQuestion, Reason, Screening } from '#domain/screening/decision.ts';
import { type HomeOffer, homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';

/**
 * What somebody alone is told. `emergency`, `crisis` and `today` are said the moment an answer brings them; `ask` is to ask
 * a doctor first, `wait` to come back another day, `unsure` that nobody can tell from what was answered.
 */
export type NotAlone = {
  readonly is: 'not-alone';
  readonly why: 'emergency' | 'crisis' | 'today' | 'ask' | 'wait' | 'unsure';
  /** What keeps it from being safe alone, the gravest first. */
  readonly reasons: readonly Reason[];
  readonly open: readonly OpenQuestion[];
};

export type Decision =
  | NotAlone
  | {
      readonly is: 'offered';
      readonly offer: HomeOffer;
      /** In doubt the small dose: any limit at all, or 65 and more (clinical reference 5.2, column "sensitive"). */
      readonly sensitive: boolean;
    };

type Told = { readonly answers: readonly Answer[]; readonly bornOn: string; readonly at: InstantText };

/** The whole home channel, and nothing else, decides (SELF-1): what is open or blocked is not offered. */
export function decide({ answers, bornOn, at }: Told): Decision {
  const screening = screen(recordOf(answers, bornOn), at);
  const offer = homeOffer(screening);
  const grave = graveOf(screening);
  if (grave !== null) return notAlone(grave, screening);
  switch (offer.gate) {
    case 'blocked':
      return notAlone(screening.homeTool.reasons.filter(keepsFrom).every(passes) ? 'wait' : 'ask', screening);
    case 'ask-first':
      return notAlone('unsure', screening);
    case 'limited':
    case 'free':
      return { is: 'offered', offer, sensitive: offer.gate === 'limited' || isOlder(bornOn, at) };
  }
}

/** What cannot wait until the last question is asked, and the answers that brought it. */
export type Grave = { readonly why: 'emergency' | 'crisis'; readonly items: readonly ItemId[] };

export function graveAtOnce({ answers, bornOn, at }: Told): Grave | null {
  const screening = screen(recordOf(answers, bornOn), at);
  const why = graveOf(screening);
  if (why === null || why === 'today') return null;
  const reasons = [...screening.homeTool.reasons, ...screening.handsOn.reasons];
  const behind = reasons.filter(({ action, rule }) =>
    why === 'emergency' ? action === 'STOP_EMERG' : rule === 'RF15',
  );
  return { why, items: [...new Set(behind.flatMap(({ items }) => items))] };
}

const recordOf = (answers: readonly Answer[], bornOn: string) => ({
  person: { bornOn },
  answers: [...answers],
  clearances: [],
  overrides: [],
});

const graveOf = (screening: Screening): 'emergency' | 'crisis' | 'today' | null => {
  const found = atOnce(screening);
  return found === 'call-today' ? 'today' : found;
};

const notAlone = (why: NotAlone['why'], { homeTool, handsOn }: Screening): NotAlone => ({
  is: 'not-alone',
  why,
  reasons: distinct([...homeTool.reasons.filter(keepsFrom), ...handsOn.reasons.filter(stops)]),
  open: homeTool.open,
});

const keepsFrom = ({ action }: Reason): boolean => action !== 'PROCEED' && action !== 'MODIFY';

/** What is over by itself, or with a parent's word: a fresh injury, an illness that others catch, age, the last session. [design] */
const passing: ReadonlySet<string> = new Set(['CI06', 'CI17', 'CI36', 'CI37']);
const passes = ({ rule }: Reason): boolean => passing.has(rule);

/** What stops at once does so whatever it is for. */
const stops = ({ action }: Reason): boolean => action === 'STOP_EMERG' || action === 'STOP_URGENT';

/** Each rule once: the home channel speaks first. */
const distinct = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter((reason, place) => reasons.findIndex(({ rule }) => rule === reason.rule) === place);

const OLDER_YEARS = 65;
const isOlder = (bornOn: string, at: InstantText): boolean =>
  Temporal.PlainDate.from(bornOn).until(at.slice(0, 10), { largestUnit: 'years' }).years >= OLDER_YEARS;
