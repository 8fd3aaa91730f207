import type { Batch, Journal } from './journal.ts';
import type { Line, Trouble } from './line.ts';

/** The contract's FACTS_PER_PUSH, without loading the schemas into the shell; a test holds the two together. */
export const BATCH_FACTS = 200;
/** Well under the server's limit of 1 MiB a body, since sealed bytes and JSON are of about one size. */
const BATCH_BYTES = 256 * 1024;

/** Sends what waits, oldest first, until nothing waits or the line is in trouble. Sent twice, a fact is kept once. */
export const flush = async (journal: Journal, line: Line): Promise<Trouble | 'all-sent'> => {
  for (;;) {
    const batch = await journal.nextBatch({ facts: BATCH_FACTS, bytes: BATCH_BYTES });
    if (!batch) return 'all-sent';
    const trouble = await deliver(journal, line, batch);
    if (trouble) return trouble;
  }
};

const deliver = async (journal: Journal, line: Line, batch: Batch): Promise<Trouble | null> => {
  const sent = await line.send(batch);
  if (sent.kind === 'not-taken') return isolate(journal, line, batch);
  if (sent.kind !== 'acknowledged') return sent.kind;
  const ours = new Set(batch.facts.map((fact): string => fact.id));
  const settled = sent.ids.filter((id) => ours.has(id));
  await journal.settle(batch.head.session, settled, 'sent');
  return settled.length > 0 ? null : 'no-answer';
};

/** One fact that the server cannot take must not dam up the others: halve until it stands alone, then keep it here. */
const isolate = async (journal: Journal, line: Line, { head, facts }: Batch): Promise<Trouble | null> => {
  if (facts.length === 1) {
    await journal.settle(
      head.session,
      facts.map((fact) => fact.id),
      'held',
    );
    return null;
  }
  const middle = Math.ceil(facts.length / 2);
  const trouble = await deliver(journal, line, { head, facts: facts.slice(0, middle) });
  return trouble ?? deliver(journal, line, { head, facts: facts.slice(middle) });
};
