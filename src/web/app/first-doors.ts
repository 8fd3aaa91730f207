import type { Contract, EndpointName } from '#contract/contract.ts';

/** Method and path, as the contract has them. */
export type Door<Name extends EndpointName> = `${Contract[Name]['method']} ${Contract[Name]['path']}`;

/**
 * What the first page of a day and the device's store behind it ask for. The contract itself brings the schemas along, which
 * the shell must not load.
 */
export const firstDoors = {
  signOut: 'POST /api/sign-out',
  me: 'GET /api/me',
  enrolDevice: 'POST /api/me/devices',
  deviceStanding: 'GET /api/devices/:device/standing',
  sendOwnFacts: 'POST /api/my/facts',
  diary: 'GET /api/diary',
  today: 'GET /api/today',
  sendFacts: 'POST /api/sessions/:session/facts',
  facts: 'GET /api/sessions/:session/facts',
} as const satisfies { [Name in EndpointName]?: Door<Name> };
