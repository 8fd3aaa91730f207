import type { HomeFact } from '#domain/home/home-fact.ts';
import { homeHolds } from '#domain/home/player/home-holds.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { HeldAtHome } from './dose-ledger.ts';

/** The version of a home fact: what a later one means is not known here. */
const HOME_VERSION = 4;

/** What was held at home, from a client's own facts; all else that lies among them is passed over (ASSESS-12). */
export const heldAtHome = (own: readonly KeptFact[]): readonly HeldAtHome[] =>
  homeHolds(own.filter(isOfHome));

/** Their shape was checked when they were filed; checking it again would bring the schemas to every page with a body. */
export const isOfHome = (fact: KeptFact): fact is KeptFact & HomeFact =>
  fact.kind.startsWith('home-') && fact.version === HOME_VERSION;
