import type { LastVisit } from '#contract/client.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Hold } from '#domain/session/holds.ts';
import { deriveSession, type Session } from '#domain/session/session.ts';
import { drawnSince } from '#server/assessment/drawn-since.ts';

export type LastSession = { session: SessionId; facts: KeptFact[]; own: KeptFact[]; zone: string };

/** What the last session left behind, from its facts: short enough to stay in sight during the next one. */
export function lastVisitOf({ session, facts, own, zone }: LastSession): LastVisit | null {
  const derived = deriveSession(facts);
  if (derived.openedAt === null) return null;
  const drawn = drawnSince(own, { endedAt: derived.closedAt ?? derived.openedAt, zone });
  return {
    session,
    at: derived.openedAt,
    heldSeconds: Math.round(derived.totals.heldSeconds),
    lines: [...linesOf(derived), ...(drawn === null ? [] : [drawn])],
  };
}

type Place = { region: RegionId; side: Side; holds: Hold[] };

/** One line for each place in the order of work, then what the client felt. */
function linesOf(session: Session): string[] {
  const reactions = session.reactions.map(({ reaction, severity }) => `Reaction: ${reaction} (${severity})`);
  return [...placesOf(session.holds).map(lineOf), ...reactions];
}

function placesOf(holds: readonly Hold[]): Place[] {
  const places = new Map<string, Place>();
  for (const hold of holds) {
    const key = `${hold.region} ${hold.side}`;
    const place = places.get(key) ?? { region: hold.region, side: hold.side, holds: [] };
    place.holds.push(hold);
    places.set(key, place);
  }
  return [...places.values()];
}

function lineOf({ region, side, holds }: Place): string {
  const seconds = holds.reduce((sum, hold) => sum + hold.seconds, 0);
  const scores = holds.flatMap((hold) => hold.discomfort);
  const said = scores.length > 0 ? [`discomfort up to ${Math.max(...scores)}`] : [];
  const name = regionName(region, side);
  const released = holds.some((hold) => hold.released) ? 'released' : 'not released';
  return [`${name.charAt(0).toUpperCase()}${name.slice(1)} ${durationOf(seconds)}`, ...said, released].join(
    ', ',
  );
}

function durationOf(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 60), 'min'],
    [whole % 60, 's'],
  ] as const;
  const spoken = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return spoken.length > 0 ? spoken.join(' ') : '0 s';
}
