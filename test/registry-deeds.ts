import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { ClientId } from '#domain/base/ids.ts';
import type { EpisodeDetails } from '#domain/plan/episode.ts';
import { openClientFile } from '#server/client/client-file.ts';
import type { Asking } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { beginEpisode, endEpisodeOn, readEpisode, setEpisode } from '#server/plan/episodes.ts';
import { keepRating } from '#server/plan/goal-ratings.ts';
import type { FreshDatabase } from './database.ts';
import { addPractice } from './practice.ts';

type Of = { readonly client: number; readonly day: number };
type Why = 'goals-met' | 'no-change' | 'referred' | 'client-ended' | 'other';

/** What may happen to one of four clients, a day counted from the fifth of January 2026. */
export type Deed =
  | (Of & { readonly do: 'open' | 'say'; readonly indication: string })
  | (Of & { readonly do: 'end'; readonly why: Why })
  | (Of & { readonly do: 'rate'; readonly score: number })
  | (Of & { readonly do: 'answer'; readonly instrument: string; readonly score: number | null });

const goals = [randomUUID(), randomUUID(), randomUUID()];
const dayOf = (day: number): string => Temporal.PlainDate.from('2026-01-05').add({ days: day }).toString();
const at = (day: number): Temporal.Instant => Temporal.Instant.from(`${dayOf(day)}T15:00:00Z`);

const detailsOf = (indication: string, day: number): EpisodeDetails => ({
  indication,
  icd10: null,
  history: '',
  goals: goals.slice(0, 1 + (Math.abs(day) % 3)).map((id, place) => ({
    id,
    activity: 'Sleep',
    baseline: place,
    baselineOn: dayOf(0),
    target: null,
  })),
  expectations: [],
});

/** A practice with four clients, to whom one thing after another is done as the rooms do it. */
export class RegistryPractice {
  readonly asking: Asking;
  readonly clients: readonly ClientId[];
  readonly #fresh: FreshDatabase;
  /** The episode of a client that is open. */
  readonly #open = new Map<number, string>();

  private constructor(fresh: FreshDatabase, asking: Asking, clients: readonly ClientId[]) {
    this.#fresh = fresh;
    this.asking = asking;
    this.clients = clients;
  }

  static async of(fresh: FreshDatabase): Promise<RegistryPractice> {
    const asking = await addPractice(fresh.database);
    const clients = [0, 1, 2, 3].map(() => ClientId.parse(randomUUID()));
    const blank = { pronouns: '', bornOn: null, email: '', phone: '', address: '', emergencyContact: '' };
    await fresh.database.write(asking, async (tables) => {
      for (const id of clients) await openClientFile(tables, { id, details: { name: 'Somebody', ...blank } });
    });
    return new RegistryPractice(fresh, asking, clients);
  }

  perform(...deeds: readonly Deed[]): Promise<void> {
    return this.#fresh.database.write(this.asking, async (tables) => {
      for (const deed of deeds) await this.#one(tables, deed);
    });
  }

  async #one(tables: Kysely<Tables>, deed: Deed): Promise<void> {
    const client = this.clients[deed.client] ?? assert.fail();
    if (deed.do === 'answer') return answer(tables, this.asking, { ...deed, of: client });
    const by = { by: this.asking.member, now: at(deed.day) };
    const episode = this.#open.get(deed.client);
    if (deed.do === 'open') {
      if (episode !== undefined) return;
      const id = randomUUID();
      this.#open.set(deed.client, id);
      const details = detailsOf(deed.indication, deed.day);
      await beginEpisode(tables, { client, episode: id, openedOn: dayOf(deed.day), details, ...by });
    } else if (episode !== undefined) await this.#goOn(tables, deed, { client, episode, ...by });
  }

  async #goOn(
    tables: Kysely<Tables>,
    deed: Exclude<Deed, { do: 'open' | 'answer' }> | (Deed & { do: 'say' }),
    named: { client: ClientId; episode: string; by: Asking['member']; now: Temporal.Instant },
  ): Promise<void> {
    if (deed.do === 'say') {
      const { version: after = 1 } = (await readEpisode(tables, named)) ?? {};
      await setEpisode(tables, { ...named, after, details: detailsOf(deed.indication, deed.day) });
    } else if (deed.do === 'rate') {
      const ratings = goals.slice(0, 2).map((goal) => ({ goal, score: deed.score }));
      const rating = { id: randomUUID(), ratedAt: named.now.toString(), ratings, change: null, words: null };
      await keepRating(tables, { ...named, rating });
    } else if (deed.do === 'end') {
      const end = { endedOn: dayOf(Math.max(deed.day, 80)), why: deed.why, words: '' };
      await endEpisodeOn(tables, { ...named, end });
      this.#open.delete(deed.client);
    }
  }

  /** The registry's row of each person, without ids. */
  outcomes(): Promise<Record<string, unknown>[]> {
    return this.#rows(
      'select indication, measure, state, before, after, responded from unwind.registry_outcome',
    );
  }

  summaries(): Promise<Record<string, unknown>[]> {
    return this.#rows('select indication, people, running, measured from unwind.registry_summary');
  }

  /** All of it added up anew; whether it was the same before. */
  async addedUpAnew(): Promise<boolean> {
    return this.#fresh.asSuperuser(async (su) => {
      const { rows } = await su.query<{ same: boolean }>('select unwind.sum_up_practice($1) as same', [
        this.asking.practice,
      ]);
      return rows[0]?.same ?? assert.fail();
    });
  }

  async #rows(select: string): Promise<Record<string, unknown>[]> {
    return this.#fresh.asSuperuser(async (su) => {
      const { rows } = await su.query<Record<string, unknown>>(
        `select to_jsonb(r) as row from (${select} where practice_id = $1 order by indication) r`,
        [this.asking.practice],
      );
      return rows.map(({ row }) => row as Record<string, unknown>);
    });
  }
}

async function answer(
  tables: Kysely<Tables>,
  { practice, member }: Asking,
  { of, instrument, score, day }: { of: ClientId; instrument: string; score: number | null; day: number },
): Promise<void> {
  await sql`
    insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment, measured_at, day,
      score, answers, by, filed_by)
    values (${practice}, ${of}, ${randomUUID()}, ${instrument}, 1, 'by-hand', ${at(day).toString()}, ${dayOf(day)}, ${score}, '{}',
      'therapist', ${member})`.execute(tables);
}
