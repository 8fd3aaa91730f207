import { call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './board-words.ts';

/** Opens a file for somebody who has just come in, with the name alone; the rest is asked later. */
export const addClientNamed = async (name: string): Promise<{ id: string; name: string }> => {
  const id = crypto.randomUUID();
  await call('addClient', { body: { id, details: { name } } });
  await queryClient.invalidateQueries({ queryKey: ['clients'] });
  say(words.form.added(name));
  return { id, name };
};
