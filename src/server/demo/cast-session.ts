import type { CastClient, CastMember } from './cast.ts';
import type { SessionScript } from './session-script.ts';

/** A treatment of the past: when, of whom, by whom, what happened, what was written of it. */
export type CastSession = SessionScript & {
  readonly daysAgo: number;
  readonly client: CastClient;
  readonly therapist: CastMember;
  readonly signed: boolean;
  readonly amendment?: { readonly words: string; readonly reason: string };
};
