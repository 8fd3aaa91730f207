import type { MemberId } from '#domain/base/ids.ts';
import type { Profile } from '#domain/site/site-content.ts';

/** What is said of a therapist; nothing yet for one who is new. */
export const profileOf = (profiles: readonly Profile[], member: MemberId): Profile =>
  profiles.find((one) => one.member === member) ?? {
    member,
    words: '',
    credentials: '',
    languages: '',
    photo: null,
  };

export const withProfile = (profiles: readonly Profile[], profile: Profile): Profile[] =>
  profiles.some(({ member }) => member === profile.member)
    ? profiles.map((one) => (one.member === profile.member ? profile : one))
    : [...profiles, profile];
