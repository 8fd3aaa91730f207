import { atOnce, type AtOnceKind } from '#domain/intake/at-once.ts';
import type { Answer, ItemId, Person } from '#domain/screening/answer.ts';
import type { ChannelDecision, Duty, Reason, Screening } from '#domain/screening/decision.ts';
import { newestValues } from '#domain/intake/newest-values.ts';
import { ownWords } from '#domain/intake/own-words.ts';
import { worryingWords } from '#domain/intake/worrying-words.ts';
import { screen } from '#domain/screening/screen.ts';
import { answersOf, type Filling } from './filling.ts';

/**
 * What the client must see now: decided on this phone by the rules that also decide at the practice, so that it needs no
 * network. What she has seen and gone on from is not shown again; a new reason of the same kind is.
 */
export const toShow = (filling: Filling, at: string): AtOnceKind | null => {
  const screening = screeningOf(filling, at);
  const here = atOnce(withoutSeen(screening, filling.seen));
  const heard = heardAlone(filling, screening);
  return here !== null && heard !== null ? worse(here, heard) : (here ?? heard);
};

/** The reasons that stand now, each by a name of its own: what is seen when the client goes on. */
export const reasonsNow = (filling: Filling, at: string): readonly string[] => [
  ...causesOf(screeningOf(filling, at)),
  ...(filling.heard === null ? [] : [heardName(filling.heard)]),
];

/** Reasons that were known before this form was opened are not told as news. */
export const knownReasons = (earlier: readonly Answer[], person: Person, at: string): readonly string[] =>
  causesOf(screen({ person, answers: [...earlier], clearances: [], overrides: [] }, at));

/** Which answer brought the page up: the client may want to change it. */
export const itemBehind = (filling: Filling, at: string): ItemId | null => {
  const screening = withoutSeen(screeningOf(filling, at), filling.seen);
  const reasons = [screening.handsOn, screening.homeTool].flatMap((channel) => channel.reasons);
  const items = new Set(reasons.filter(isGrave).flatMap((reason) => reason.items));
  const answered = answersOf(filling).filter(
    ({ item }) => items.has(item) || (item === ITEM_9 && screening.duties.some(isDutyNow)),
  );
  return answered.at(-1)?.item ?? null;
};

const ITEM_9 = 'phq-9';

const screeningOf = (filling: Filling, at: string): Screening => {
  const { person, earlier } = filling.opening;
  const told = answersOf(filling);
  const answers = [...earlier, ...told, ...noticedIn(told)];
  return screen({ person, answers, clearances: [], overrides: [] }, at);
};

/** What words give away is noticed here as it is at the practice, under the items that nobody is asked. */
const noticedIn = (answers: readonly Answer[]): readonly Answer[] =>
  [...newestValues(answers)].flatMap(([item, value]) => {
    const at = answers.findLast((one) => one.item === item)?.at ?? '';
    return worryingWords(ownWords(item, value)).map(({ kind }) => ({
      item: noticed[kind],
      value: 'yes',
      at,
      by: 'client' as const,
    }));
  });

const noticed = { 'self-harm': 'worrying-words', abuse: 'harm-noticed' } as const;

const withoutSeen = (screening: Screening, seen: readonly string[]): Screening => ({
  ...screening,
  handsOn: unseen(screening.handsOn, seen),
  homeTool: unseen(screening.homeTool, seen),
  duties: screening.duties.filter((duty) => !seen.includes(dutyName(duty))),
});

const unseen = (channel: ChannelDecision, seen: readonly string[]): ChannelDecision => ({
  ...channel,
  reasons: channel.reasons.filter((reason) => !seen.includes(reasonName(reason))),
});

const causesOf = ({ handsOn, homeTool, duties }: Screening): readonly string[] => [
  ...new Set([...handsOn.reasons, ...homeTool.reasons].filter(isGrave).map(reasonName)),
  ...duties.filter(isDutyNow).map(dutyName),
];

const isGrave = ({ action, standing }: Reason): boolean =>
  standing === 'binds' && (action === 'STOP_EMERG' || action === 'STOP_URGENT');

const isDutyNow = ({ duty }: Duty): boolean => duty === 'item-9' || duty === 'worrying-words';

const reasonName = (reason: Reason): string => `${reason.action}:${reason.rule}:${reason.case}`;
const dutyName = ({ duty, rule }: Duty): string => `${duty}:${rule}`;
const heardName = (kind: AtOnceKind): string => `heard:${kind}`;

/** What the practice found by answers that this phone does not know; what the phone found itself needs no second page. */
const heardAlone = ({ heard, seen }: Filling, screening: Screening): AtOnceKind | null => {
  if (heard === null || seen.includes(heardName(heard))) return null;
  const here = atOnce(screening);
  return here !== null && worse(here, heard) === here ? null : heard;
};

const order: readonly AtOnceKind[] = ['emergency', 'crisis', 'call-today'];
const worse = (one: AtOnceKind, other: AtOnceKind): AtOnceKind =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;
