import { useState, useSyncExternalStore } from 'react';
import type { Sentence } from '#domain/note/document.ts';
import { MomentLine } from '#web/session/moment-line.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNote } from './note-context.ts';
import { edit, revert, sentencesOf, type Place } from './note-model.ts';
import { words } from './words.ts';

const wide = matchMedia('(min-width: 64rem)');
const onWide = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** The entries behind the chosen sentence: beside the paper where there is room, else a sheet over it. */
export const SentencePanel = ({ locked }: { locked: boolean }) => {
  const { chosen, choose } = useNote();
  const isWide = useSyncExternalStore(onWide, () => wide.matches);
  const inside = chosen ? <Behind key={chosen.sentence} place={chosen} locked={locked} /> : null;
  if (!isWide) {
    return (
      <Dialog title={words.panel.title} shape="sheet" isOpen={chosen !== null} onClose={() => choose(null)}>
        {inside}
      </Dialog>
    );
  }
  return (
    <aside
      id="behind-sentence"
      aria-label={words.panel.title}
      className="sticky top-6 max-h-[calc(100dvh-3rem)] self-start overflow-y-auto print:hidden"
    >
      {inside ? (
        <>
          <div className="mb-4 flex items-center justify-between gap-4">
            <h2 className="text-lg font-semibold">{words.panel.title}</h2>
            <Button kind="plain" onPress={() => choose(null)}>
              {words.panel.close}
            </Button>
          </div>
          {inside}
        </>
      ) : (
        <p className="text-ink-soft">{words.panel.hint}</p>
      )}
    </aside>
  );
};

const Behind = ({ place, locked }: { place: Place; locked: boolean }) => {
  const { note, session } = useNote();
  const shown = sentencesOf(note.document).find(
    (one) => one.section === place.section && one.sentence.id === place.sentence,
  )?.sentence;
  const facts = new Set<string>((shown ?? note.record.get(place.sentence)?.sentence)?.facts ?? []);
  const moments = session.timeline.filter((moment) => facts.has(moment.fact));
  return (
    <div className="flex flex-col gap-5">
      {moments.length === 0 ? (
        <p className="text-ink-soft">{words.panel.none}</p>
      ) : (
        <ol aria-label={words.panel.count(moments.length)} className="flex flex-col gap-3">
          {moments.map((moment) => (
            <li key={moment.fact} className="border-t border-line pt-3">
              <MomentLine moment={moment} />
            </li>
          ))}
        </ol>
      )}
      {locked ? null : <Wording place={place} shown={shown} />}
    </div>
  );
};

/** Change, leave out, or go back to what the record says. */
const Wording = ({ place, shown }: { place: Place; shown: Sentence | undefined }) => {
  const { note, record } = useNote();
  const [said, setSaid] = useState<string | null>(null);
  const recorded = note.record.get(place.sentence)?.sentence.words ?? null;
  const difference = note.differences.find(
    (one) => one.id === place.sentence && one.section === place.section,
  );
  const back = (): void => record((_, facts) => revert(facts, place));
  const keep = (): void => {
    const text = said?.trim() ?? '';
    if (text !== '' && text !== shown?.words) record(() => [edit(note, place, text)]);
    setSaid(null);
  };
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-4">
      {recorded !== null && recorded !== shown?.words ? (
        <Says title={words.panel.recordSays} text={recorded} />
      ) : null}
      {difference?.draftedThen ? (
        <Says title={words.panel.recordSaidThen} text={difference.draftedThen} />
      ) : null}
      {said === null ? null : (
        <TextField label={words.panel.yours} lines={5} value={said} onChange={setSaid} maxLength={2000} />
      )}
      <div className="flex flex-wrap gap-2">
        {said === null ? (
          <>
            {shown ? <Button onPress={() => setSaid(shown.words)}>{words.panel.edit}</Button> : null}
            {shown && recorded !== null ? (
              <Button kind="plain" onPress={() => record(() => [edit(note, place, null)])}>
                {words.panel.leaveOut}
              </Button>
            ) : null}
            <RevertButton shown={shown} isOwn={recorded === null} onPress={back} />
          </>
        ) : (
          <>
            <Button kind="primary" onPress={keep}>
              {words.panel.save}
            </Button>
            <Button kind="plain" onPress={() => setSaid(null)}>
              {words.panel.cancel}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

type RevertButtonProps = {
  readonly shown: Sentence | undefined;
  readonly isOwn: boolean;
  readonly onPress: () => void;
};

const RevertButton = ({ shown, isOwn, onPress }: RevertButtonProps) => {
  if (shown?.origin === 'drafted') return null;
  const name = isOwn ? words.panel.remove : shown ? words.panel.revert : words.panel.bringBack;
  return (
    <Button kind="plain" onPress={onPress}>
      {name}
    </Button>
  );
};

const Says = ({ title, text }: { title: string; text: string }) => (
  <div>
    <h3 className="font-medium text-ink-soft">{title}</h3>
    <p className="mt-1 font-serif">{text}</p>
  </div>
);
