import { Form as AriaForm } from 'react-aria-components/Form';
import { Forbidden, Malformed } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { fieldProblems } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { FailedState } from '#web/ui/state.tsx';
import type { DraftState } from './draft-keeper.ts';
import { LookPart } from './look-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { Preview } from './preview.tsx';
import { PublishPart } from './publish-part.tsx';
import { useDraft, useSite, type Draft, type SiteEditor } from './site-model.ts';
import { TextsPart } from './texts-part.tsx';
import { words } from './words.ts';

/** The owner writes the public pages on one side and sees them on the other. */
export const SitePage = () => {
  const { role } = useMe();
  return (
    <PracticePage title={words.title} lead={<p className="reading">{words.lead}</p>} width="wide">
      {role === 'owner' ? <OfOwner /> : <FailedState failure={new Forbidden()} />}
    </PracticePage>
  );
};

const OfOwner = () => <Answer of={useSite()}>{(site) => <Editor site={site} />}</Answer>;

const Editor = ({ site }: { site: SiteEditor }) => {
  const draft = useDraft(site.draft);
  const problems = draft.state.kind === 'failed' ? fieldProblems(draft.state.failure) : {};
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="min-w-0">
        <KeptLine draft={draft} />
        <PublishPart site={site} draft={draft} />
        <AriaForm validationErrors={problems} onSubmit={(event) => event.preventDefault()}>
          <TextsPart draft={draft} />
          <LookPart draft={draft} />
          <PeoplePart therapists={site.therapists} draft={draft} />
        </AriaForm>
      </div>
      <div className="min-w-0 lg:sticky lg:top-4 lg:h-[calc(100dvh-2rem)] lg:self-start [&>section]:h-full">
        <Preview edition={draft.edition} />
      </div>
    </div>
  );
};

/** Whether what is on the screen is kept. */
const KeptLine = ({ draft: { state, flush } }: { draft: Draft }) => (
  <output className="mb-4 block min-h-8">
    {state.kind === 'failed' || state.kind === 'changed' ? (
      <Notice
        tone="stop"
        action={
          state.kind === 'failed' ? (
            <Button onPress={() => void flush()}>{words.draft.again}</Button>
          ) : undefined
        }
      >
        {problemWords(state)}
      </Notice>
    ) : (
      <p className="text-sm text-ink-soft">{words.draft[state.kind]}</p>
    )}
  </output>
);

const problemWords = (state: DraftState): string => {
  if (state.kind !== 'failed') return words.draft.changed;
  return state.failure instanceof Malformed ? words.draft.mend : words.draft.failed;
};
