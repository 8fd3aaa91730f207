import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/app/api.ts';

export const useMyVisits = () => useQuery({ queryKey: ['my-visits'], queryFn: () => ask('myVisits') });
