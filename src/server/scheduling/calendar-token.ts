import { createHash, randomBytes } from 'node:crypto';

/** Whoever has it reads the calendar: unguessable, and kept as its hash alone. */
export const newCalendarToken = (): string => randomBytes(24).toString('base64url');

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
