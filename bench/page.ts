import type { Figure } from './figure.ts';
import type { Caller } from './load.ts';
import { measurePaired, type Measured, type Measuring } from './rounds.ts';

const VISITORS = 32;
export const PAGE = '/at/still-point';

/** A practice's first page as a browser asks for it, beside a bare Fastify that sends the same bytes and looks nothing up. */
export async function measurePage(
  sides: { readonly full: string; readonly bare: string },
  measuring: Measuring,
): Promise<Figure> {
  const { full, bare, ratio } = await measurePaired(
    {
      full: { url: sides.full, callers: visitors(`GET ${PAGE}`) },
      bare: { url: sides.bare, callers: visitors('GET /page') },
    },
    measuring,
  );
  return {
    what: `a public page, right after every change, ${VISITORS} callers`,
    figure: `${inWords(full)}; bare ${inWords(bare)}`,
    ratio,
    aim: 'at least 0.5 of a bare Fastify that sends the same bytes',
    met: ratio.median >= 0.5,
  };
}

const visitors = (line: string): Caller[] =>
  Array.from({ length: VISITORS }, () => () => ({ line, headers: 'accept-encoding: gzip, br\r\n' }));

const inWords = ({ perSecond, p50, p95 }: Measured): string =>
  `${Math.round(perSecond)} pages/s, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
