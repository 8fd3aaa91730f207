import type { KeptFact } from '#domain/session/fact.ts';
import type { Batch, SessionHead } from '#web/sync/journal.ts';
import type { Sent, Told } from '#web/sync/line.ts';

/** How a server files facts: each once, in an order that every reader sees alike. */
export type Filing = {
  file(batch: Batch): Promise<Sent>;
  tell(session: string, after: number): Promise<Told>;
  /** Every fact filed for the session, with the times it is there. */
  filed(session: string): Promise<ReadonlyMap<string, number>>;
};

/** How many facts one answer carries here: few, so that the paging is walked too. */
const PAGE = 7;

/** The filing rule in memory. The suite in filing-rule.ts holds it and the real database to the same behaviour. */
export const filingInMemory = (): Filing => {
  const sessions = new Map<string, { head: SessionHead; facts: KeptFact[] }>();
  return {
    file: async ({ head, facts }) => {
      const session = sessions.get(head.session) ?? { head, facts: [] };
      if (session.head.client !== head.client) return { kind: 'not-taken' };
      sessions.set(head.session, session);
      for (const fact of facts)
        if (!session.facts.some((one) => one.id === fact.id)) session.facts.push(fact);
      return { kind: 'acknowledged', ids: facts.map((fact) => fact.id) };
    },
    tell: async (id, after) => {
      const session = sessions.get(id);
      if (!session) return { kind: 'not-here' };
      const facts = session.facts.slice(after, after + PAGE);
      const cursor = after + facts.length;
      return { kind: 'told', head: session.head, facts, cursor, more: cursor < session.facts.length };
    },
    filed: async (id) => {
      const times = new Map<string, number>();
      for (const fact of sessions.get(id)?.facts ?? []) times.set(fact.id, (times.get(fact.id) ?? 0) + 1);
      return times;
    },
  };
};
