import { useMutation } from '@tanstack/react-query';
import { FileText, Mail } from 'lucide-react';
import { useState } from 'react';
import { ask } from '#web/app/api.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Section } from '#web/ui/section.tsx';
import { useDesk } from './desk-context.ts';
import { FieldNote } from './field-note.tsx';
import { handFile } from './hand-file.ts';
import { referable } from './lifting.ts';
import { ReferralDialog } from './referral-dialog.tsx';
import type { Found } from './screening-model.ts';
import { words } from './words.ts';

/** Letters that were written, and the way to the next. */
export const LettersPart = () => {
  const { found, screening } = useDesk();
  const [writing, setWriting] = useState(false);
  const reasons = referable(screening);
  return (
    <Section
      title={words.letter.title}
      action={
        reasons.length === 0 ? undefined : (
          <Button icon={Mail} onPress={() => setWriting(true)}>
            {words.letter.action}
          </Button>
        )
      }
    >
      {found.letters.length === 0 ? (
        <p className="text-ink-soft">{words.letter.none}</p>
      ) : (
        <ul className="border-t border-line">
          {found.letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      {writing ? <ReferralDialog reasons={reasons} onClose={() => setWriting(false)} /> : null}
    </Section>
  );
};

const LetterRow = ({ letter }: { letter: Found['letters'][number] }) => {
  const { client, zone } = useDesk();
  const open = useMutation({
    mutationFn: () => ask('referralLetter', { params: { client, letter: letter.id } }),
    onSuccess: (found) => handFile({ ...found, type: 'application/pdf' }),
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0">
      <span>
        <span className="block font-medium">
          {words.letter.entry(letter.recipient, dateOf(letter.writtenAt, zone))}
        </span>
        <span className="block text-sm text-ink-soft">
          {words.letter.by(letter.writtenBy, letter.rules.join(', '))}
        </span>
      </span>
      <span className="print:hidden">
        <Button
          icon={FileText}
          aria-label={words.letter.openOne(letter.recipient)}
          isPending={open.isPending}
          onPress={() => open.mutate()}
        >
          {words.letter.open}
        </Button>
      </span>
      <FieldNote problem={formProblem(open.error)} />
    </li>
  );
};
