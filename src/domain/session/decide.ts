import type { FactId } from '#domain/base/ids.ts';
import type { Notable } from './noting.ts';
import type { Session } from './session.ts';

/** What the therapist can press without looking: the big target, or the keys a pedal or page-turner sends. */
export type Key = 'primary' | 'next' | 'previous' | 'undo' | 'redo' | 'pause';

/** What one press means now: something to note, another region to move to, or nothing. */
export type Intention =
  | { readonly do: 'begin-hold' }
  | { readonly do: 'end-hold'; readonly hold: FactId }
  | { readonly do: 'note'; readonly fact: Notable }
  | { readonly do: 'next-region' }
  | { readonly do: 'previous-region' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'nothing'; readonly because: 'closed' | 'not-opened' };

/**
 * What one press means (SESSION-34 to SESSION-37). The big target ends the hold that runs and begins one where none does; in a
 * pause it resumes first. Where several holds run, the one that began last ends first.
 */
export function pedal(session: Session, key: Key): Intention {
  if (session.state === 'closed' || session.state === 'not-opened') {
    const mayUndo = session.state === 'closed' && (key === 'undo' || key === 'redo');
    return mayUndo ? { do: key } : { do: 'nothing', because: session.state };
  }
  switch (key) {
    case 'primary':
      return primary(session);
    case 'next':
      return { do: 'next-region' };
    case 'previous':
      return { do: 'previous-region' };
    case 'undo':
    case 'redo':
      return { do: key };
    case 'pause':
      return { do: 'note', fact: { kind: session.state === 'paused' ? 'resumed' : 'paused' } };
  }
}

function primary(session: Session): Intention {
  if (session.state === 'paused') return { do: 'note', fact: { kind: 'resumed' } };
  const running = session.running.at(-1);
  return running === undefined ? { do: 'begin-hold' } : { do: 'end-hold', hold: running.id };
}
