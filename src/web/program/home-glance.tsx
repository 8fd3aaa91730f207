import { useMemo } from 'react';
import type { ClientHome, ProgramVersion } from '#contract/home.ts';
import { useNow } from '#web/app/now.ts';
import { Answer } from '#web/ui/answer.tsx';
import { AttentionSign } from './attention-sign.tsx';
import { attentionsOf } from './attention.ts';
import { awayWords } from './day-words.ts';
import { useHome } from './program-model.ts';
import { readHome } from './read-home.ts';
import { endOf } from '#domain/home/phase-on.ts';
import { whereWords } from './where-words.ts';
import { words } from './words.ts';

/** The work at home in the client's file: where it stands, the last session, and what is to look at. */
export const HomeGlance = ({ client }: { client: string }) => (
  <Answer of={useHome(client)}>
    {(found) =>
      found.program === null ? (
        <p className="reading text-ink-soft">{words.none.title}.</p>
      ) : (
        <Glance found={found} inForce={found.program} />
      )
    }
  </Answer>
);

const Glance = ({ found, inForce }: { found: ClientHome; inForce: ProgramVersion }) => {
  const now = useNow();
  const read = useMemo(() => readHome(found, now), [found, now]);
  const last = read.sessions.at(-1);
  const isOver = endOf(inForce.program) <= read.today;
  return (
    <>
      <p className="text-lg">{whereWords(inForce.program, read.today)}</p>
      <p className="text-ink-soft">
        {words.where.last}: {last === undefined ? words.where.never : awayWords(last.on, read.today)}
      </p>
      <ul className="mt-2 space-y-1 empty:hidden">
        {attentionsOf(found, read, { isOver }).map((attention) => (
          <li key={attention.key} className="flex items-start gap-2">
            <AttentionSign kind={attention.kind} />
            {attention.title}
          </li>
        ))}
      </ul>
    </>
  );
};
