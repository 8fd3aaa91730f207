import { useMemo, useState } from 'react';
import type { ClientHome, ProgramVersion } from '#contract/home.ts';
import { endOf } from '#domain/home/phase-on.ts';
import { useNow } from '#web/app/now.ts';
import { AttentionPart } from './attention-part.tsx';
import { attentionsOf } from './attention.ts';
import { CalendarPart } from './calendar-part.tsx';
import { type Asked, HomeDeskProvider } from './desk-context.ts';
import { DiaryPart } from './diary-part.tsx';
import { DiscomfortPart } from './discomfort-part.tsx';
import { InForcePart } from './in-force-part.tsx';
import { LightenDialog } from './lighten-dialog.tsx';
import { readHome } from './read-home.ts';
import { SorenessPart } from './soreness-part.tsx';
import { WherePart } from './where-part.tsx';
import { WordsDialog } from './words-dialog.tsx';

type ProgramDeskProps = {
  readonly client: string;
  readonly found: ClientHome;
  readonly inForce: ProgramVersion;
};

/** What is to look at first, then where it stands, what was done, and how it was taken. */
export const ProgramDeskView = ({ client, found, inForce }: ProgramDeskProps) => {
  const now = useNow();
  const [asked, open] = useState<Asked | null>(null);
  const read = useMemo(() => readHome(found, now), [found, now]);
  const isOver = endOf(inForce.program) <= read.today;
  return (
    <HomeDeskProvider value={{ client, found, inForce, read, now, open }}>
      <AttentionPart attentions={attentionsOf(found, read, { isOver })} />
      <WherePart />
      <div className="grid grid-cols-1 gap-x-14 border-t border-line pt-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div>
          <CalendarPart />
          <DiscomfortPart />
          <InForcePart />
        </div>
        <div className="border-t border-line pt-6 lg:border-t-0 lg:pt-0">
          <SorenessPart />
          <DiaryPart />
        </div>
      </div>
      <Sheet asked={asked} onClose={() => open(null)} client={client} />
    </HomeDeskProvider>
  );
};

type SheetProps = { readonly asked: Asked | null; readonly client: string; readonly onClose: () => void };

const Sheet = ({ asked, client, onClose }: SheetProps) => {
  if (asked === null) return null;
  return asked.ask === 'lighten' || asked.ask === 'undo' ? (
    <LightenDialog asked={asked.ask} onClose={onClose} />
  ) : (
    <WordsDialog client={client} asked={asked} onClose={onClose} />
  );
};
