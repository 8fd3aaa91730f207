import { z } from 'zod';
import { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { PlayFact } from '#domain/home/player/play-fact.ts';

/** Everything that is noted at home: sessions with the player (`home-…`) and the diary (`diary-…`). */
export const HomeFact = z.discriminatedUnion('kind', [PlayFact, DiaryFact]);
export type HomeFact = z.infer<typeof HomeFact>;
