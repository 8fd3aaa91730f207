import { type CareFile, readCareFile, type ReadFile } from '#domain/home/self-care/care-file.ts';
import { homeSessions } from '#domain/home/player/home-session.ts';
import { ask } from '#web/app/api.ts';

export const readChosen = async (file: File): Promise<ReadFile> => readCareFile(await file.text());

/** What a file holds, for its owner to recognise it before it is sent. */
export const summaryOf = ({
  facts,
}: CareFile): { readonly sessions: number; readonly since: string | null } => {
  const sessions = homeSessions(facts);
  return { sessions: sessions.length, since: sessions[0]?.beganAt ?? null };
};

/** So many facts at a time, that none is refused for its size. */
const AT_A_TIME = 100;

/** Sent to the practice as what the client recorded alone. Sent twice it is kept once; answers to questions stay in the file. */
export const bringIn = async ({ facts }: CareFile): Promise<void> => {
  for (let from = 0; from < facts.length; from += AT_A_TIME)
    await ask('sendOwnFacts', { body: { device: null, facts: facts.slice(from, from + AT_A_TIME) } });
};
