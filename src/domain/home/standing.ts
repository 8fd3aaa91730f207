import type { RegionId } from '#domain/atlas/region.ts';
import type { DateText } from '#domain/base/time.ts';

/** How things stand with a client's program apart from what is written in it. Days are on the client's own calendar. */
export type HomeStanding = {
  /** By the therapist, or by the rules (H7): nothing is offered until she goes on with it. */
  readonly paused: { readonly since: DateText; readonly why: string } | null;
  /** After a sign (H1, H6, H8): until and with that day, or until somebody lifts it where it is null. */
  readonly blocked: readonly {
    readonly region: RegionId;
    /** Both where it is not said. */
    readonly side?: 'left' | 'right' | 'mid' | 'bilateral';
    readonly until: DateText | null;
    readonly why: string;
  }[];
  /** How many steps lighter the therapist made it by one button. */
  readonly lightened: number;
  /** Where the next session presses one step less, as the therapist's side has it (H3). */
  readonly eased?: readonly {
    readonly region: RegionId;
    readonly side?: 'left' | 'right' | 'mid' | 'bilateral';
  }[];
};

export const freelyStanding: HomeStanding = { paused: null, blocked: [], lightened: 0 };

/** One home session as the rules of the next one read it; without places it is a visit to the practice that was asked about. */
export type HomeDay = {
  readonly on: DateText;
  readonly places: readonly {
    readonly region: RegionId;
    readonly side: 'left' | 'right' | 'mid';
    /** Null where it was not asked. */
    readonly highestDiscomfort: number | null;
  }[];
  /** The soreness that was said afterwards; null while nothing was. */
  readonly soreness: {
    readonly saidOn: DateText;
    readonly score: number;
    readonly after48Hours: boolean;
  } | null;
};

/** The three taps of a morning, each 0 to 10. Null is what was not said: it never counts as good. */
export type Morning = {
  /** 10 is the worst pain. */
  readonly pain: number | null;
  /** 10 is a full night. */
  readonly sleep: number | null;
  /** 10 is plenty. */
  readonly energy: number | null;
};
