import { draftNote } from '#domain/note/draft-note.ts';
import type { ClientId, FactId, SessionId } from '#domain/base/ids.ts';
import type { Fact, Observation } from '#domain/session/fact.ts';
import { deriveHolds } from '#domain/session/holds.ts';
import { makeFact } from '#domain/session/noting.ts';

/** Milliseconds by the monotonic clock, the median of many warmed runs. */
export type DomainFigures = { readonly noteFrom500Facts: number; readonly holdsFrom10000Facts: number };

/** How long the domain takes: a note from 500 facts (aim: under 2 ms) and holds from 10,000 (aim: under 10 ms). */
export function measureDomain(): DomainFigures {
  const noteFacts = aSessionOf(500);
  const holdFacts = aSessionOf(10_000);
  const nobody = '00000000-0000-0000-0000-000000000000';
  const context = {
    session: nobody as SessionId,
    client: nobody as ClientId,
    clientName: 'Ruth Alder',
    therapistName: 'Maren Holt',
    zone: 'America/Chicago',
    style: 'full',
    rule: 'cms_total_time',
  } as const;
  return {
    noteFrom500Facts: median(501, () => draftNote(noteFacts, context)),
    holdsFrom10000Facts: median(101, () => deriveHolds(holdFacts)),
  };
}

/** A session of holds: each begun, changed, said of, and ended or released. */
function aSessionOf(count: number): Fact[] {
  const facts: Fact[] = [];
  const note = (body: Observation): FactId => {
    const place = facts.length;
    const at = new Date(Date.UTC(2026, 0, 5, 15) + place * 7000).toISOString();
    const clock = { id: () => idOf(place), at, run: idOf(999_999), elapsedMs: place * 7000, tick: place + 1 };
    const fact = makeFact({ body, clock });
    facts.push(fact);
    return fact.id;
  };
  note({ kind: 'opened' });
  while (facts.length < count - 1) noteHold(note, facts.length);
  note({ kind: 'closed' });
  return facts;
}

function noteHold(note: (body: Observation) => FactId, place: number): void {
  const regions = ['back.upper_trap', 'neck.back', 'back.flank', 'thigh.outer', 'hip.psoas'] as const;
  const hold = note({
    kind: 'hold-began',
    region: regions[Math.floor(place / 4) % regions.length] ?? 'neck.back',
    side: place % 8 === 1 ? 'left' : 'right',
    layer: 'superficial_fascia',
    technique: 'CHR',
    approach: 'indirect',
    contacts: [{ hand: 'left', contact: 'crossed_hands' }],
    pressure: 2,
  });
  note({ kind: 'hold-changed', hold, pressure: 3 });
  note({ kind: 'discomfort-said', hold, score: 4 });
  note(
    place % 3 === 0 ? { kind: 'hold-ended', hold } : { kind: 'hold-released', hold, signs: ['softening'] },
  );
}

const idOf = (count: number): string => `0198a000-0000-7000-8000-${String(count).padStart(12, '0')}`;

/**
 * The median of many warmed runs, in milliseconds by the monotonic clock. Processor time would leave out what else the
 * machine is doing, but some kernels count it in steps of 4 ms, longer than what is measured here.
 */
function median(runs: number, work: () => unknown): number {
  for (let warming = 0; warming < runs; warming++) work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
