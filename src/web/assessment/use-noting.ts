import { useState } from 'react';
import { findingWords, overlayWords } from '#domain/assessment/mark-words.ts';
import type { Notable } from '#domain/session/noting.ts';
import type { Saying } from '#web/session/recording.ts';
import { words as sessionWords } from '#web/session/words.ts';
import { useOpeningRecorder } from './opening-recorder.ts';
import { words } from './words.ts';

/** Notes one thing, said from the session as it stands when its turn comes. */
export type Note = (saying: (...now: Parameters<Saying>) => Notable | null) => void;

/** Notes one thing at a time and says what was noted last. */
export const useNoting = () => {
  const record = useOpeningRecorder();
  const [said, say] = useState('');
  const note: Note = (saying) =>
    record((session, facts) => {
      const mark = saying(session, facts);
      if (mark) say(saidOf(mark));
      return mark ? [mark] : [];
    });
  return { said, say, note };
};

const saidOf = (mark: Notable): string => {
  if (mark.kind === 'overlay-lifted') return words.said.lifted;
  if (mark.kind !== 'corrected') return words.said.charted(markWords(mark));
  return mark.instead ? words.said.changed(markWords(mark.instead)) : sessionWords.record.undone;
};

const markWords = (mark: Notable): string => {
  if (mark.kind === 'finding-marked') return findingWords(mark);
  return mark.kind === 'overlay-marked' ? overlayWords(mark) : '';
};
