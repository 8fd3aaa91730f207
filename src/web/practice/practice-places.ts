import type { Role } from '#web/app/who-model.ts';
import { words } from './words.ts';

export type PracticePlace = {
  readonly to:
    | ('/inbox' | '/requests' | '/certificates' | '/scheduling' | '/site' | '/listing' | '/team')
    | ('/practice/registry' | '/screening-settings' | '/devices' | '/audit' | '/security' | '/mailbox')
    | '/library/{-$part}/{-$trial}';
  readonly label: string;
  readonly help: string;
};

export type PracticeGroup = { readonly title: string; readonly places: readonly PracticePlace[] };

/** The pages about the practice that a role may open, as the hub shows them; the mailbox only in the demonstration. */
export const practiceGroups = (role: Role, demo: boolean): readonly PracticeGroup[] => {
  const { titles } = words.hub;
  const isOwner = role === 'owner';
  const groups = [
    {
      title: titles.desk,
      places: role === 'client' ? [] : [at('/inbox'), at('/requests'), at('/certificates')],
    },
    { title: titles.public, places: publicPlaces(role) },
    {
      title: titles.known,
      places: role === 'owner' || role === 'therapist' ? [at('/practice/registry'), library] : [],
    },
    { title: titles.people, places: isOwner ? [at('/team'), at('/screening-settings'), at('/audit')] : [] },
    { title: titles.own, places: ownPlaces(role, demo) },
  ];
  return groups.filter(({ places }) => places.length > 0);
};

const publicPlaces = (role: Role): readonly PracticePlace[] => {
  if (role === 'owner') return [at('/scheduling'), at('/site'), at('/listing')];
  return role === 'therapist' ? [at('/scheduling')] : [];
};

const ownPlaces = (role: Role, demo: boolean): readonly PracticePlace[] => {
  const device = role === 'owner' || role === 'therapist' ? [at('/devices')] : [];
  return [at('/security'), ...device, ...(demo && role !== 'client' ? [at('/mailbox')] : [])];
};

const library: PracticePlace = { to: '/library/{-$part}/{-$trial}', ...words.hub.library };

const at = (to: keyof typeof words.hub.places): PracticePlace => ({ to, ...words.hub.places[to] });
