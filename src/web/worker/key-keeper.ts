/** What a page says to the worker about the key that opens a member's store. */
export type KeyMessage =
  | { type: 'keep-key'; member: string; key: CryptoKey; idleMs: number }
  | { type: 'give-key'; member: string }
  | { type: 'forget-key'; member: string };

export type KeyAnswer = { key: CryptoKey | null };

type Kept = { key: CryptoKey; idleMs: number; lastKeptAt: number };

/**
 * Keeps the opened storage keys so that a reload does not ask for the PIN again. In memory only: when the browser ends
 * the worker, they are gone. A key that was not kept again within its idle time is dropped when it is next looked at.
 */
export const keyKeeper = (now: () => number) => {
  const keys = new Map<string, Kept>();

  const keep = (member: string, key: CryptoKey, idleMs: number): void => {
    // One device, one person at a time: whoever opens next closes the one before.
    keys.clear();
    keys.set(member, { key, idleMs, lastKeptAt: now() });
  };

  const give = (member: string): CryptoKey | null => {
    const kept = keys.get(member);
    if (!kept) return null;
    const idle = now() - kept.lastKeptAt;
    if (idle >= 0 && idle < kept.idleMs) return kept.key;
    keys.delete(member);
    return null;
  };

  /** Does what the message asks; the answer is for its sender alone. */
  const hear = (message: KeyMessage): KeyAnswer => {
    switch (message.type) {
      case 'keep-key':
        keep(message.member, message.key, message.idleMs);
        return { key: null };
      case 'give-key':
        return { key: give(message.member) };
      case 'forget-key':
        keys.delete(message.member);
        return { key: null };
    }
  };

  return { hear };
};

export const isKeyMessage = (data: unknown): data is KeyMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  typeof data.type === 'string' &&
  ['keep-key', 'give-key', 'forget-key'].includes(data.type);
