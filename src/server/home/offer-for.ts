import type { Kysely } from 'kysely';
import type { ClientHome } from '#contract/home.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import type { Tables } from '#server/database/tables.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';

export type Offer = ClientHome['offer'];

/**
 * What home may offer a client at this moment, decided from all that is on record: a client who asks is told the outcome
 * and not what it rests on. Nothing when the practice has no such client.
 */
export const offerFor = (
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<Offer | undefined> =>
  asTheScreening(tables, async () => {
    const record = await readScreeningRecord(tables, client);
    if (!record) return undefined;
    const { tools, positions, excludedRegions, cautions, ...offer } = homeOffer(
      screen(record, now.toString()),
    );
    return {
      ...offer,
      tools: [...tools],
      positions: [...positions],
      excludedRegions: [...excludedRegions],
      cautions: [...cautions],
    };
  });
