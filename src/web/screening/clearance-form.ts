import type { Channel } from '#domain/screening/action.ts';
import { words } from './words.ts';

/** A clearance as it is being written down. */
export type ClearanceDraft = {
  readonly clinician: string;
  readonly role: string;
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly scope: string;
  readonly channels: readonly Channel[];
  readonly rules: readonly string[];
  readonly document: File | null;
};

/** How long a clearance usually counts, unless the clinician says another day. [design] */
const USUAL_DAYS = 90;

type Begun = Pick<ClearanceDraft, 'channels' | 'rules'> & { readonly today: Temporal.PlainDate };

export const beginClearance = ({ channels, rules, today }: Begun): ClearanceDraft => ({
  clinician: '',
  role: '',
  givenOn: today.toString(),
  expiresOn: today.add({ days: USUAL_DAYS }).toString(),
  scope: '',
  channels,
  rules,
  document: null,
});

/** What has to be mended before it is sent, by field. Empty where it can go. */
export const clearanceProblems = (
  { givenOn, expiresOn, channels, rules }: ClearanceDraft,
  today: Temporal.PlainDate,
): Record<string, string> => {
  const { problems } = words.clearance;
  const found: Record<string, string> = {};
  if (givenOn > today.toString()) found['givenOn'] = problems.future;
  if (expiresOn <= givenOn) found['expiresOn'] = problems.expiresOn;
  else if (expiresOn < today.toString()) found['expiresOn'] = problems.expired;
  if (channels.length === 0) found['channels'] = problems.channels;
  if (rules.length === 0) found['rules'] = problems.rules;
  return found;
};
