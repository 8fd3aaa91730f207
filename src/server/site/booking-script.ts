import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { file, type SentFile } from './answer.ts';

const text = readFileSync(new URL('booking.js', import.meta.url), 'utf8');
const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Arrow keys in the month, and times on the visitor's own clock. Nothing on the pages needs it. */
export const bookingScript = {
  address: `/site-files/booking-${hash}.js`,
  answer: (): SentFile => file({ type: 'text/javascript; charset=utf-8', body: text, cache: 'for-ever' }),
};
