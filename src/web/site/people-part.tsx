import type { Profile } from '#domain/site/site-content.ts';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { PhotoField } from './photo-field.tsx';
import { profileOf, withProfile } from './profiles.ts';
import type { Draft, SiteEditor } from './site-model.ts';
import { words } from './words.ts';

type Therapist = SiteEditor['therapists'][number];

/** How each therapist is introduced. Name and letters after it come from the team. */
export const PeoplePart = ({ therapists, draft }: { therapists: readonly Therapist[]; draft: Draft }) => (
  <Section title={words.people.title}>
    <div className="flex flex-col gap-8">
      {therapists.map((therapist) => (
        <Person
          key={therapist.id}
          therapist={therapist}
          profile={profileOf(draft.content.profiles, therapist.id)}
          place={draft.content.profiles.findIndex(({ member }) => member === therapist.id)}
          onChange={(profile) => draft.change({ profiles: withProfile(draft.content.profiles, profile) })}
        />
      ))}
    </div>
  </Section>
);

type PersonProps = {
  readonly therapist: Therapist;
  readonly profile: Profile;
  /** Where it stands in the draft, for the names of its fields. */
  readonly place: number;
  readonly onChange: (profile: Profile) => void;
};

const Person = ({ therapist, profile, place, onChange }: PersonProps) => (
  <fieldset className="flex flex-col gap-5">
    <legend className="mb-3 font-medium">{therapist.name}</legend>
    <TextField
      name={`content.profiles.${place}.words`}
      label={words.people.words}
      optional
      lines={4}
      maxLength={1200}
      value={profile.words}
      onChange={(text) => onChange({ ...profile, words: text })}
    />
    <TextField
      name={`content.profiles.${place}.credentials`}
      label={words.people.credentials}
      help={words.people.credentialsHelp}
      optional
      lines={3}
      maxLength={600}
      value={profile.credentials}
      onChange={(credentials) => onChange({ ...profile, credentials })}
    />
    <TextField
      name={`content.profiles.${place}.languages`}
      label={words.people.languages}
      optional
      maxLength={120}
      value={profile.languages}
      onChange={(languages) => onChange({ ...profile, languages })}
    />
    <PhotoField
      label={words.people.photo}
      help={words.people.photoHelp}
      name={`content.profiles.${place}.photo`}
      use="portrait"
      photo={profile.photo}
      onChange={(photo) => onChange({ ...profile, photo })}
    />
  </fieldset>
);
