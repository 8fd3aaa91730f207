import type { Pool } from 'pg';

/** What stands at an address: which practice, and how often anything that its pages show has changed. */
export type SiteState = {
  readonly slug: string;
  readonly practice: string;
  readonly demo: boolean;
  readonly changes: number;
};
type Answered = (state: SiteState | undefined) => void;
type Waiting = { readonly slug: string; readonly found: Answered; readonly failed: (error: unknown) => void };

/** While the database answers one question, the server sends what the last one let out, and gathers the next. */
const MOST_AT_ONCE = 2;

/**
 * Asks the database what stands at an address, for every request, because another process may have changed it. A question
 * is begun after its requests arrived, and those that arrive while questions are under way share the next: under load one
 * question answers many.
 */
export class SiteStates {
  readonly #pool: Pool;
  #waiting: Waiting[] = [];
  #underWay = 0;
  #begins = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  at(slug: string): Promise<SiteState | undefined> {
    return new Promise((found, failed) => {
      this.#waiting.push({ slug, found, failed });
      this.#askSoon();
    });
  }

  #askSoon(): void {
    if (this.#begins || this.#underWay >= MOST_AT_ONCE) return;
    this.#begins = true;
    // Requests that are read from their sockets in this turn come along.
    setImmediate(() => {
      this.#begins = false;
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    this.#underWay += 1;
    try {
      const states = await this.#statesOf([...new Set(asked.map(({ slug }) => slug))]);
      for (const { slug, found } of asked) found(states.get(slug));
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
    this.#underWay -= 1;
    if (this.#waiting.length > 0) this.#askSoon();
  }

  async #statesOf(slugs: readonly string[]): Promise<Map<string, SiteState>> {
    const { rows } = await this.#pool.query<SiteState>({
      name: 'site-states',
      text: 'select slug, practice, demo, changes from unwind.site_states($1::text[])',
      values: [slugs],
    });
    return new Map(rows.map((row) => [row.slug, row]));
  }
}
