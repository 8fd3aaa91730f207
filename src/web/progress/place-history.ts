import type { RegionId } from '#domain/atlas/region.ts';
import { doseLedger } from '#domain/assessment/dose-ledger.ts';
import { feelingName, findingName } from '#domain/assessment/words.ts';
import { sidesOf } from '#domain/session/dose.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { dateIn, dateWords } from '#web/app/time-words.ts';
import type { ReadBody } from './read-body.ts';
import { capital, type OnePlace } from './row.ts';
import { words } from './words.ts';

/** One day of one place: what was drawn, found and held there. Empty where nobody said anything. */
export type PlaceDay = {
  readonly key: string;
  readonly date: string;
  readonly hurts: string;
  readonly found: string;
  readonly held: string;
};

/** One place through all visits and drawings, the newest day first; days on which it does not occur are left out. */
export const placeHistory = (body: ReadBody, place: OnePlace, zone: string): readonly PlaceDay[] => {
  const days = new Map<string, PlaceDay>();
  const note = (at: string, said: Partial<PlaceDay>): void => {
    const date = dateIn(at, zone);
    const known = days.get(date.toString()) ?? { ...EMPTY, key: date.toString(), date: dateWords(date) };
    days.set(date.toString(), { ...known, ...said });
  };
  body.told.forEach((visit, index) => {
    const found = foundAt(body, index, place);
    const held = heldAt(visit, place);
    if (found !== '' || held !== '') note(visit.at, { found, held });
  });
  for (const { at, marks } of body.sittings) {
    const hurts = marks
      .filter((mark) => lies(mark, place))
      .map(({ feeling, amount }) => capital(`${feelingName(feeling)}, ${words.amount(amount)}`));
    if (hurts.length > 0) note(at, { hurts: hurts.join('; ') });
  }
  return [...days.values()].toSorted((one, other) => other.key.localeCompare(one.key));
};

const EMPTY = { hurts: '', found: '', held: '' } as const;

const lies = (mark: { region: RegionId; side: Parameters<typeof sidesOf>[0] }, place: OnePlace): boolean =>
  mark.region === place.region && sidesOf(mark.side).includes(place.side);

const foundAt = ({ visits }: ReadBody, index: number, place: OnePlace): string =>
  (visits[index]?.chart.findings ?? [])
    .filter((finding) => lies(finding, place))
    .map(({ finding, severity }) =>
      capital(`${findingName(finding)}, ${severity === 0 ? words.lookedFor : words.amount(severity)}`),
    )
    .join('; ');

const heldAt = (visit: ReadBody['told'][number], place: OnePlace): string => {
  const entry = doseLedger([visit]).find((one) => lies(one, place));
  return entry === undefined ? '' : secondsWords(Math.round(entry.seconds));
};
