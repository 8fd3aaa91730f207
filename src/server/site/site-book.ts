import { randomUUID } from 'node:crypto';
import { MemberId, PracticeId } from '#domain/base/ids.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere } from '#server/http/handler.ts';
import type { KeptPage } from './kept-page.ts';
import { readSitePractice, type SitePractice } from './site-practice.ts';
import { SiteStates } from './site-states.ts';

const MOST_OPEN = 500;

/** A practice's pages as they are now, and those of them that were rendered already. */
export type OpenSite = {
  readonly changes: number;
  readonly practice: Promise<SitePractice>;
  readonly kept: Map<string, KeptPage>;
};

/** Practices by their address, kept in memory until something that their pages show changes, whoever changed it. */
export class SiteBook {
  readonly #database: Database;
  readonly #demo: boolean;
  readonly #states: SiteStates;
  readonly #open = new Map<string, OpenSite>();

  constructor({ database, demo }: { database: Database; demo: boolean }) {
    this.#database = database;
    this.#demo = demo;
    this.#states = new SiteStates(database.identity);
  }

  async open(slug: string): Promise<OpenSite> {
    const state = await this.#states.at(slug);
    if (!state || (state.demo && !this.#demo)) throw new NotHere();
    const known = this.#open.get(slug);
    // Somebody who asked later may have been answered before: what is newer stays.
    if (known && known.changes >= state.changes) return known;
    return this.#read(slug, state.practice, state.changes);
  }

  #read(slug: string, practice: string, changes: number): OpenSite {
    const asking = visitorOf(practice, { request: 'site', action: 'site' });
    const read = this.#database.unaudited.read(asking, readSitePractice).then((found) => {
      if (!found) throw new NotHere();
      return found;
    });
    const site: OpenSite = { changes, practice: read, kept: new Map() };
    if (this.#open.size >= MOST_OPEN) this.#open.clear();
    this.#open.set(slug, site);
    read.catch(() => {
      if (this.#open.get(slug) === site) this.#open.delete(slug);
    });
    return site;
  }
}

/** Somebody who is not signed in asks something of a practice. */
export const visitorOf = (
  practice: string,
  { request, action }: { request: string; action: string },
): AskingAsVisitor => ({
  practice: PracticeId.parse(practice),
  member: MemberId.parse(randomUUID()),
  role: 'visitor',
  actor: 'Visitor',
  request,
  action,
  subject: { kind: 'practice', id: practice },
});
