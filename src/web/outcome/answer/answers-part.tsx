import { ClipboardPen } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { AnswersTable } from './answers-table.tsx';
import { words } from './words.ts';

const AnswerSheet = lazy(async () => ({ default: (await import('./answer-sheet.tsx')).AnswerSheet }));

type AnswersPartProps = { readonly client: string; readonly answers: readonly InstrumentAnswer[] };

/** What was answered of questionnaires, and the way to write one down. */
export const AnswersPart = ({ client, answers }: AnswersPartProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={words.title}
      lead={words.lead}
      action={
        <Button kind="plain" icon={ClipboardPen} onPress={() => setOpen(true)}>
          {words.write}
        </Button>
      }
    >
      {answers.length === 0 ? (
        <p className="reading text-ink-soft">{words.none}</p>
      ) : (
        <AnswersTable answers={answers} />
      )}
      {isOpen ? (
        <Suspense>
          <AnswerSheet client={client} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Section>
  );
};
