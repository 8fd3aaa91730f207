import type { Screening } from '#domain/screening/decision.ts';

/** What the client must see at once, whatever comes next in the form. */
export type AtOnceKind = 'emergency' | 'crisis' | 'call-today';

/** What a screening means for the client this minute: a danger to life first, then thoughts of dying, then a call today. */
export function atOnce(screening: Screening): AtOnceKind | null {
  const actions = [screening.handsOn, screening.homeTool].flatMap(({ reasons }) => reasons);
  if (actions.some(({ action, standing }) => action === 'STOP_EMERG' && standing === 'binds'))
    return 'emergency';
  if (screening.duties.some(({ duty }) => duty === 'item-9' || duty === 'worrying-words')) return 'crisis';
  return actions.some(({ action, standing }) => action === 'STOP_URGENT' && standing === 'binds')
    ? 'call-today'
    : null;
}
