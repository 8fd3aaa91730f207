import type { EndpointName } from '#contract/contract.ts';
import { Offline } from './call-failures.ts';
import { firstDoors } from './first-doors.ts';

type Value = string | number | undefined;
export type Values = Readonly<Record<string, Value>> | undefined;

/** The method and the address of one call, its parameters and query filled in. */
export const doorOf = async (
  name: EndpointName,
  params: Values,
  query: Values,
): Promise<{ method: string; address: string }> => {
  const [method = 'GET', path = ''] = (await doorNamed(name)).split(' ');
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params?.[key])));
  const asked = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const search = new URLSearchParams(asked).toString();
  return { method, address: search === '' ? filled : `${filled}?${search}` };
};

const doorNamed = async (name: EndpointName): Promise<string> => {
  if (isFirst(name)) return firstDoors[name];
  // Where the list cannot be had, neither can what it leads to.
  const { doors } = await import('./doors.ts').catch(() => {
    throw new Offline();
  });
  return doors[name];
};

const isFirst = (name: EndpointName): name is keyof typeof firstDoors => name in firstDoors;
