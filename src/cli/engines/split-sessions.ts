import { millisecondsOf } from '#domain/base/instant.ts';
import type { KeptFact } from '#domain/session/fact.ts';

type Facts = readonly KeptFact[];

/**
 * The sessions in a list of facts that do not say which session they are of. A session begins at each `opened` that follows a
 * `closed`; a fact that speaks of another one belongs where that one is. A list of one session stays whole.
 */
export function splitSessions(facts: Facts): readonly Facts[] {
  let session: KeptFact[] = [];
  const sessions = [session];
  const sessionOf = new Map<string, KeptFact[]>();
  let closed = false;
  for (const fact of facts.toSorted(
    (a, b) => millisecondsOf(a.at) - millisecondsOf(b.at) || a.tick - b.tick,
  )) {
    if (fact.kind === 'opened' && closed) sessions.push((session = []));
    if (fact.kind === 'opened' || fact.kind === 'closed') closed = fact.kind === 'closed';
    const own = sessionOf.get(spokenOf(fact) ?? '') ?? session;
    own.push(fact);
    sessionOf.set(fact.id, own);
  }
  return sessions;
}

function spokenOf(fact: KeptFact): string | undefined {
  if ('fact' in fact && typeof fact.fact === 'string') return fact.fact;
  return 'hold' in fact && typeof fact.hold === 'string' ? fact.hold : undefined;
}
