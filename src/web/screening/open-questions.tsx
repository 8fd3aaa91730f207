import { useState } from 'react';
import type { AnsweredBy, AnswerValue } from '#domain/screening/answer.ts';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { actionLooks, actionWords } from './action-look.ts';
import { useDesk } from './desk-context.ts';
import { openQuestions } from './open-list.ts';
import { QuestionRow } from './question-row.tsx';
import { useAddAnswers } from './screening-model.ts';
import { words } from './words.ts';

/** So many show at once: a client who was never asked has a hundred. */
const SHORT = 8;
const whos = (['client', 'guardian', 'therapist'] as const).map((id) => ({ id, label: words.by[id] }));

/** What is not known and could matter, asked right here. */
export const OpenQuestions = () => {
  const { client, screening } = useDesk();
  const [all, setAll] = useState(false);
  const [by, setBy] = useState<AnsweredBy>('client');
  const add = useAddAnswers(client);
  const open = openQuestions(screening);
  const shown = all ? open : open.slice(0, SHORT);
  const answer = (item: string, value: AnswerValue): void =>
    add.mutate({
      by,
      answers: [{ id: crypto.randomUUID(), item, value, at: Temporal.Now.instant().toString() }],
    });
  if (open.length === 0)
    return (
      <Section title={words.open.title}>
        <p className="text-ink-soft">{words.open.none}</p>
      </Section>
    );
  return (
    <Section
      title={`${words.open.title} (${open.length})`}
      lead={words.open.lead}
      action={
        <div className="w-44">
          <SelectField label={words.open.by} choices={whos} value={by} onChange={setBy} />
        </div>
      }
    >
      <Problem failure={add.error} />
      {[...Map.groupBy(shown, ({ worst }) => worst)].map(([worst, questions]) => (
        <div key={worst} className="mb-6 last:mb-2">
          <h3 className="mb-1 flex items-center gap-2 text-sm font-medium text-ink-soft">
            <Icon of={actionLooks[worst].icon} size={16} />
            {words.open.bring(actionWords(worst, 'handsOn').toLowerCase())}
          </h3>
          <ul className="border-t border-line">
            {questions.map((question) => (
              <QuestionRow
                key={question.item}
                question={question}
                isPending={add.isPending && add.variables.answers.some(({ item }) => item === question.item)}
                onAnswer={(value) => answer(question.item, value)}
              />
            ))}
          </ul>
        </div>
      ))}
      {open.length > shown.length ? (
        <Button kind="plain" onPress={() => setAll(true)}>
          {words.open.more(open.length)}
        </Button>
      ) : null}
    </Section>
  );
};

const Problem = ({ failure }: { failure: unknown }) => {
  const problem = formProblem(failure);
  return problem === undefined ? null : (
    <div className="mb-3">
      <Notice tone="stop" said="now">
        {problem}
      </Notice>
    </div>
  );
};
