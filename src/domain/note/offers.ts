import type { Chart } from '#domain/assessment/chart.ts';
import { findingName } from '#domain/assessment/words.ts';
import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { CrossedLimit } from '#domain/session/crossed-limits.ts';
import { sidesOf } from '#domain/session/dose.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import { type Crossing, crossings } from '#domain/session/passed-limits.ts';
import type { Session } from '#domain/session/session.ts';
import { painTests, rangeTests } from './compare-tests.ts';
import { degreesWords, painNoun, pointsWords, rangeNoun } from './draft-tests.ts';
import type { DraftedSentence } from './drafting.ts';
import { capitalised, counted, durationWords, withStop } from './grammar.ts';

/** What the record supports for the assessment and the plan; the therapist takes it over or leaves it (NOTE-14). */
export function offersOf(
  session: Session,
  chart: Chart,
  limits: TreatmentLimits | undefined,
): DraftedSentence[] {
  return [
    ...painOffers(session),
    ...rangeOffers(session),
    ...findingOffers(chart),
    ...unreleasedOffers(session),
    ...(limits === undefined ? [] : limitOffers(session, limits)),
    ...reactionOffers(session),
  ];
}

const CANNOT_TELL = 'One visit cannot tell whether this lasts.';

function painOffers(session: Session): DraftedSentence[] {
  return painTests(session).flatMap(({ test, before, after, facts }) => {
    if (before === null || after === null) return [];
    const noun = capitalised(painNoun(test));
    const words =
      before === after
        ? `${noun} was ${before} of 10 before and after this session.`
        : `${noun} was ${pointsWords(after - before)} after this session (${before} before, ${after} after). ${CANNOT_TELL}`;
    return [{ id: `offer:pain:${facts[0] ?? ''}`, section: 'assessment', words, facts }];
  });
}

function rangeOffers(session: Session): DraftedSentence[] {
  return rangeTests(session).flatMap(({ test, before, after, facts }) => {
    if (before === null || after === null) return [];
    const noun = capitalised(rangeNoun(test));
    const words =
      before === after
        ? `${noun} measured the same before and after this session.`
        : `${noun} measured ${degreesWords(after - before)} after this session. Part of that may be the measuring itself; one visit cannot tell whether it lasts.`;
    return [{ id: `offer:range:${facts[0] ?? ''}`, section: 'assessment', words, facts }];
  });
}

/** A finding that was graded again in this visit and is not as it was. */
function findingOffers({ findings }: Chart): DraftedSentence[] {
  return findings
    .filter(({ found, severity }) => found !== severity)
    .map(({ finding, region, side, found, severity, facts }) => ({
      id: `offer:finding:${facts[0] ?? ''}`,
      section: 'assessment',
      words: `${capitalised(findingName(finding))} in the ${regionName(region, side)} was graded ${found}, then ${severity} of 10 in this session. ${CANNOT_TELL}`,
      facts,
    }));
}

function unreleasedOffers(session: Session): DraftedSentence[] {
  return joinedSides(session.unreleased).flatMap(({ region, side }): DraftedSentence[] => {
    const place = regionName(region, side);
    const sides = sidesOf(side);
    const facts = session.holds
      .filter((hold) => hold.region === region && sidesOf(hold.side).some((one) => sides.includes(one)))
      .map((hold) => hold.id);
    const key = `${region}:${side}`;
    const unreleased = `No release was felt in the ${place}.`;
    const again = `Assess the ${place} again at the next visit.`;
    return [
      { id: `offer:unreleased:${key}`, section: 'assessment', words: unreleased, facts },
      { id: `offer:again:${key}`, section: 'plan', words: again, facts },
    ];
  });
}

/** The left and the right of one region are told as one place. */
function joinedSides(places: Session['unreleased']): { region: RegionId; side: Side }[] {
  const has = (region: RegionId, side: Side): boolean =>
    places.some((one) => one.region === region && one.side === side);
  return places.flatMap(({ region, side }): { region: RegionId; side: Side }[] => {
    if (side === 'mid' || !has(region, side === 'left' ? 'right' : 'left')) return [{ region, side }];
    const isFirst = places.find((one) => one.region === region)?.side === side;
    return isFirst ? [{ region, side: 'bilateral' }] : [];
  });
}

function limitOffers(session: Session, limits: TreatmentLimits): DraftedSentence[] {
  const crossed = crossings(session, limits);
  const holds = new Map(session.holds.map((hold) => [hold.id, hold]));
  const told = crossed.map((one, place) => {
    const facts = factsBehind(one);
    return {
      id: `offer:limit:${one.crossed.limit}:${facts[0] ?? place}`,
      section: 'assessment' as const,
      words: `${limitWords(one.crossed, holds)}${reasonWords(one)}`,
      facts,
    };
  });
  if (told.length === 0) return [];
  const facts = [...new Set(crossed.flatMap(factsBehind))];
  const review = 'Review the limits before the next visit; this session went past them.';
  return [...told, { id: 'offer:review-limits', section: 'plan', words: review, facts }];
}

const factsBehind = ({ crossed, passed }: Crossing): FactId[] => [
  ...new Set([...crossed.facts, ...passed.map(({ fact }) => fact)]),
];

const reasonWords = ({ passed }: Crossing): string =>
  passed.map(({ reason }) => ` Reason given: ${withStop(reason)}`).join('');

function limitWords(crossed: CrossedLimit, holds: Holds): string {
  const place = 'hold' in crossed && crossed.hold !== null ? ` on the ${placeOf(crossed.hold, holds)}` : '';
  switch (crossed.limit) {
    case 'pressure':
      return `Pressure reached ${crossed.pressure} of 5 (${pressureName(crossed.pressure)})${place}; the limit is ${crossed.highest}.`;
    case 'minutes':
      return `Hands-on time was ${durationWords(crossed.handsOnSeconds, 'full')}; the limit is ${counted(crossed.highestMinutes, 'minute', 'minutes')}.`;
    case 'region':
      return `The ${regionName(crossed.region, crossed.side)} was worked on; it is left out: ${withStop(crossed.reason)}`;
    case 'technique':
      return `${capitalised(techniqueName(crossed.technique))} was used${place}; it is left out.`;
    case 'position':
      return `Work${place} was done in a position that is left out: ${crossed.position}.`;
    case 'discomfort':
      return `Discomfort reached ${crossed.score} of 10${place}; the limit is ${crossed.highest}.`;
  }
}

type Holds = ReadonlyMap<FactId, Session['holds'][number]>;

function placeOf(id: FactId, holds: Holds): string {
  const hold = holds.get(id);
  return hold === undefined ? 'body' : regionName(hold.region, hold.side);
}

function reactionOffers(session: Session): DraftedSentence[] {
  return session.reactions.map(({ fact, severity, reaction }) => ({
    id: `offer:follow-up:${fact}`,
    section: 'plan',
    words: `Ask about the ${severity} reaction noted today (${reaction}) and record how it went on.`,
    facts: [fact],
  }));
}
