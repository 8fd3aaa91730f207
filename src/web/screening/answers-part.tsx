import { Section } from '#web/ui/section.tsx';
import { AnswerTable } from './answer-table.tsx';
import { useDesk } from './desk-context.ts';
import { Fold } from './fold.tsx';
import { HistoryList } from './history-list.tsx';
import { newestOf } from './newest-answers.ts';
import { words } from './words.ts';

/** The newest answer to each question, and everything that ever was; both folded. */
export const AnswersPart = () => {
  const { found } = useDesk();
  const newest = [...newestOf(found.record.answers).values()];
  return (
    <Section title={words.answers.title}>
      {newest.length === 0 ? (
        <p className="text-ink-soft">{words.answers.none}</p>
      ) : (
        <Fold title={words.answers.newest} detail={words.answers.count(newest.length)}>
          {() => <AnswerTable answers={newest} label={words.answers.newest} />}
        </Fold>
      )}
      <Fold title={words.history.title}>{() => <HistoryList />}</Fold>
    </Section>
  );
};
