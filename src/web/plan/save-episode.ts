import { useState } from 'react';
import type { Episode, EpisodeDetails } from '#domain/plan/episode.ts';
import { useChangeEpisode, useOpenEpisode } from './course-model.ts';

type Wanted = { readonly openedOn: string; readonly details: EpisodeDetails };

/** Opens an episode or changes the one that was read; a second press of a slow "open" opens the same. */
export const useSaveEpisode = (client: string, of: Episode | null, then: () => void) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const opening = useOpenEpisode(client, then);
  const changing = useChangeEpisode(client, then);
  const { isPending, error, refusal } = of === null ? opening : changing;
  const save = ({ openedOn, details }: Wanted): void =>
    of === null
      ? opening.mutate({ id, openedOn, details })
      : changing.mutate({ episode: of.id, version: of.version, details });
  return { save, isPending, error, refusal };
};
