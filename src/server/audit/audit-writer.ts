import pg from 'pg';
import { againOnConnectionLoss } from '#server/database/connection-loss.ts';
import type { Anybody } from '#server/database/asking.ts';
import { auditStatement } from './audit-statement.ts';

type Waiting = {
  readonly entry: Anybody;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** One transaction carries at most this many entries, so that nobody waits for a very long statement. */
const ENTRIES_PER_COMMIT = 500;

/**
 * Writes the entries of reads. Those that come while a commit is under way go out together with the next one: however
 * many read at once, the disk is flushed once for all of them. `keep` resolves when the entry is durable.
 */
export class AuditWriter {
  readonly #pool: pg.Pool;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  keep(entry: Anybody): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ entry, done: resolve, failed: reject });
    this.#running ??= this.#writeAll();
    return promise;
  }

  /** Resolves when everything handed in so far has been written. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #writeAll(): Promise<void> {
    // One turn of the event loop: reads that finish together begin together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, ENTRIES_PER_COMMIT);
      try {
        await againOnConnectionLoss(() => this.#pool.query(statementFor(batch.map(({ entry }) => entry))));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    // In the same turn in which nothing was waiting: an entry that comes next starts the next round.
    this.#running = undefined;
  }
}

/** One transaction in one round trip. Practices in a fixed order, so that two writers cannot wait for each other. */
function statementFor(entries: readonly Anybody[]): string {
  const byPractice = Object.entries(Object.groupBy(entries, ({ practice }) => practice));
  const sorted = byPractice.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const parts = sorted.map(
    ([practice, own]) =>
      `set local unwind.practice = ${pg.escapeLiteral(practice)}; ${auditStatement(own ?? [])}`,
  );
  return `begin; ${parts.join('; ')}; commit`;
}
