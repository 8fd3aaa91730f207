import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { BodyHistory } from '#domain/assessment/history.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { queryClient } from '#web/app/query-client.ts';
import { useDevice } from '#web/sync/device.ts';
import type { DeviceState } from '#web/sync/device-state.ts';

export type ClientBody = {
  readonly name: string;
  readonly history: BodyHistory;
  /** `device` brings only the newest visits, as they were kept for today. */
  readonly from: 'server' | 'device';
};

/** The client's body over all visits; offline, what the device keeps of today's clients. */
export const useClientBody = (client: string): UseQueryResult<ClientBody> => {
  const state = useDevice();
  return useQuery({
    // Read once more when the device opens: before, it could not say what it keeps.
    queryKey: [...keyOf(client), state.status],
    queryFn: () => readBody(client, state),
    placeholderData: (before, asked) => (asked?.queryKey[1] === client ? before : undefined),
  });
};

const keyOf = (client: string) => ['client', client, 'body'] as const;

const readBody = async (client: string, device: DeviceState): Promise<ClientBody> => {
  const params = { client };
  try {
    const [file, history] = await Promise.all([ask('clientFile', { params }), ask('clientBody', { params })]);
    return { name: file.details.name, history, from: 'server' };
  } catch (fault) {
    if (!(fault instanceof Offline)) throw fault;
    const known = toldByServer(client) ?? (await keptBody(client, device));
    if (!known) throw fault;
    return known;
  }
};

/** What the server said before tells of more visits than the device keeps, and stays in sight. */
const toldByServer = (client: string): ClientBody | undefined =>
  queryClient
    .getQueriesData<ClientBody>({ queryKey: keyOf(client) })
    .map(([, body]) => body)
    .find((body) => body?.from === 'server');

const keptBody = async (client: string, device: DeviceState): Promise<ClientBody | null> => {
  if (device.status !== 'open') return null;
  const { keptToday } = await import('#web/sync/today-store.ts');
  const pack = await keptToday(device.store);
  const known = pack?.clients.find(({ id }) => id === client);
  return known ? { name: known.details.name, history: known.body, from: 'device' } : null;
};
