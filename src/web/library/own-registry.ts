import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/app/api.ts';

/** The practice's own registry, as it stands on the server. */
export const useOwnRegistry = () =>
  useQuery({ queryKey: ['practice-registry'], queryFn: () => ask('practiceRegistry') });
