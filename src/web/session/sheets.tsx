import { Dialog } from '#web/ui/dialog.tsx';
import type { SessionHead } from '#web/sync/journal.ts';
import { BackDateSheet } from './back-date-sheet.tsx';
import { CloseSheet } from './close-sheet.tsx';
import { DiscomfortPad } from './discomfort-pad.tsx';
import { GripSheet } from './grip-sheet.tsx';
import { SightParts } from './in-sight.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { MoreSheet } from './more-sheet.tsx';
import { MovementForm } from './movement-form.tsx';
import { PassSheet } from './pass-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { QuestionsSheet } from './questions-sheet.tsx';
import { ReactionForm } from './reaction-form.tsx';
import { words as safetyWords } from './safety-words.ts';
import { useLive, type SheetName } from './session-context.ts';
import { StretchForm } from './stretch-form.tsx';
import { TestForm } from './test-form.tsx';
import { TimelineSheet } from './timeline-sheet.tsx';
import { WithoutSheet } from './without-sheet.tsx';
import { WordsForm } from './words-form.tsx';
import { words } from './words.ts';

const titles: Record<SheetName, string> = {
  picker: words.picker.title,
  grip: words.grip.title,
  discomfort: words.discomfort.title,
  'back-date': words.backDate.title,
  words: words.said.title,
  more: words.more.title,
  movement: words.movement.title,
  stretch: words.stretch.title,
  test: words.test.title,
  reaction: words.reaction.title,
  timeline: words.timeline.title,
  close: words.close.title,
  sight: words.act.sight,
  keys: words.keys.title,
  'open-questions': safetyWords.questions.title,
  'stopping-questions': safetyWords.questions.title,
  'new-questions': safetyWords.again.ask,
  without: safetyWords.without.title,
  pass: safetyWords.pass.title,
};

/** What lies over the live screen, one at a time. */
export const Sheets = ({ head }: { head: SessionHead }) => {
  const { sheet, show } = useLive();
  const close = (): void => show(null);
  if (sheet === 'discomfort') return <DiscomfortPad />;
  return (
    <Dialog
      title={sheet ? titles[sheet] : ''}
      isOpen={sheet !== null}
      onClose={close}
      shape="sheet"
      width={sheet === 'picker' ? 'wide' : 'usual'}
    >
      <div className="flex flex-col gap-5">{sheet ? <Sheet sheet={sheet} head={head} /> : null}</div>
    </Dialog>
  );
};

const Sheet = ({ sheet, head }: { sheet: Exclude<SheetName, 'discomfort'>; head: SessionHead }) => {
  switch (sheet) {
    case 'picker':
      return <PlaceSheet />;
    case 'grip':
      return <GripSheet />;
    case 'back-date':
      return <BackDateSheet />;
    case 'words':
      return <WordsForm />;
    case 'more':
      return <MoreSheet />;
    case 'movement':
      return <MovementForm />;
    case 'stretch':
      return <StretchForm />;
    case 'test':
      return <TestForm />;
    case 'reaction':
      return <ReactionForm />;
    case 'timeline':
      return <TimelineSheet />;
    case 'close':
      return <CloseSheet head={head} />;
    case 'sight':
      return <SightParts />;
    case 'keys':
      return <KeysSheet />;
    case 'open-questions':
    case 'stopping-questions':
    case 'new-questions':
      return <QuestionsSheet asked={sheet} />;
    case 'without':
      return <WithoutSheet />;
    case 'pass':
      return <PassSheet />;
  }
};
