import type { EpisodeDetails } from '#domain/plan/episode.ts';
import type { Database } from '#server/database/database.ts';
import { beginEpisode, endEpisodeOn, readEpisode } from '#server/plan/episodes.ts';
import { keepRating } from '#server/plan/goal-ratings.ts';
import { acceptShared, showPlan } from '#server/plan/plan-sharing.ts';
import { askedBy } from './asked-by.ts';
import { castEpisodes, episodeIdOf, goalsOf, ratingOf, type CastEpisode } from './cast-episodes.ts';
import { ruthHerself, stillPoint } from './cast.ts';

type Tables = Parameters<Parameters<Database['write']>[1]>[0];
type Seeding = { readonly database: Database; readonly now: Temporal.Instant };

/** Opens, rates, shares and ends what the cast's courses of care have been; what is there already stays. */
export async function seedCourses({ database, now }: Seeding): Promise<void> {
  for (const episode of castEpisodes) {
    const { client, therapist } = episode;
    const asking = askedBy(therapist, 'openEpisode', { kind: 'client', id: client.id });
    const named = { client: client.id, episode: episodeIdOf(episode) };
    if (await database.unaudited.read(asking, (tables) => readEpisode(tables, named))) continue;
    await database.write(asking, (tables) => runEpisode(tables, { episode, now }));
    if (episode.shared?.accepted === 'signed-in') await acceptHerself(database, episode, now);
  }
}

type Run = { readonly episode: CastEpisode; readonly now: Temporal.Instant };

async function runEpisode(tables: Tables, { episode, now }: Run): Promise<void> {
  const { client, therapist, ratings, ended, shared } = episode;
  const by = therapist.id;
  const openedOn = dayOf(ago(now, episode.daysAgo));
  const named = { client: client.id, episode: episodeIdOf(episode) };
  const begun = ago(now, episode.daysAgo);
  await beginEpisode(tables, { ...named, openedOn, details: detailsOf(episode, openedOn), by, now: begun });
  for (const rated of ratings) {
    const rating = ratingOf(episode, rated, ago(now, rated.daysAgo).toString());
    await keepRating(tables, { client: client.id, rating, by });
  }
  if (ended) {
    const { daysAgo, why, words } = ended;
    await endEpisodeOn(tables, { ...named, end: { endedOn: dayOf(ago(now, daysAgo)), why, words }, by });
  }
  if (!shared) return;
  const shown = { client: client.id, version: 1, by, now: ago(now, shared.daysAgo) };
  await showPlan(tables, shown);
  if (shared.accepted === 'in-person')
    await acceptShared(tables, { ...shown, name: client.details.name, how: 'in-person' });
}

/** In the evening of the day on which the plan was shown to her. */
async function acceptHerself(
  database: Database,
  { client, shared }: CastEpisode,
  now: Temporal.Instant,
): Promise<void> {
  const asking = askedBy(ruthHerself, 'acceptPlan', { kind: 'practice', id: stillPoint.id });
  const evening = ago(now, shared?.daysAgo ?? 0).add({ hours: 3 });
  const accepting = { client: client.id, version: 1, by: ruthHerself.id, now: evening };
  await database.write(asking, (tables) =>
    acceptShared(tables, { ...accepting, name: client.details.name, how: 'signed-in' }),
  );
}

const detailsOf = (episode: CastEpisode, openedOn: string): EpisodeDetails => ({
  indication: episode.indication,
  icd10: episode.icd10,
  history: episode.history,
  goals: goalsOf(episode, openedOn),
  expectations: episode.claims.map((claim) => ({ claim, saidOn: openedOn })),
});

const ago = (now: Temporal.Instant, days: number): Temporal.Instant => now.subtract({ hours: 24 * days });
const dayOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(stillPoint.zone).toPlainDate().toString();
