import { type AskFirst, firstQuestions } from '#domain/home/ask-first.ts';
import { useHand } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** Asked each time before an exercise: only the safe answer lets it begin. */
export const Question = ({ question }: { readonly question: AskFirst }) => {
  const { happen } = useHand();
  return (
    <Screen
      title={words.question.title}
      keys={(['no', 'yes'] as const).map((answer) => (
        <Key key={answer} onPress={() => happen({ kind: 'answer', question, answer })}>
          {words.question[answer]}
        </Key>
      ))}
    >
      <p className="text-2xl leading-snug sm:text-3xl">{firstQuestions[question].words}</p>
    </Screen>
  );
};
