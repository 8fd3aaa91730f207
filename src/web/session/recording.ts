import type { KeptFact } from '#domain/session/fact.ts';
import { makeFact, type Notable } from '#domain/session/noting.ts';
import { deriveSession, type Session } from '#domain/session/session.ts';
import type { SessionBook } from '#web/sync/session-book.ts';
import { readClock } from './device-clock.ts';

/** What to note, said from the session as it stands when its turn comes. */
export type Saying = (session: Session, facts: readonly KeptFact[]) => readonly Notable[];

export type Recorder = (saying: Saying) => void;

/** Notes in the book. The clocks are read at the press, not when the disk gets to it. */
export const recorderOf =
  (book: SessionBook, onNoted: () => void): Recorder =>
  (saying) => {
    const clock = readClock();
    const noting = book.note((facts, tick) =>
      saying(deriveSession(facts, { now: clock }), facts).map((body, index) =>
        makeFact({ body, clock: { ...clock, id: () => crypto.randomUUID(), tick: tick + index } }),
      ),
    );
    void noting.then(onNoted);
  };
