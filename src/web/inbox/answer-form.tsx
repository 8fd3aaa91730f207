import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useAnswer, useKeepTemplate, useTemplates } from './inbox-model.ts';
import { words } from './words.ts';

const helps = {
  none: words.answer.byLink,
  link: words.answer.byMail,
  words: words.answer.withWords,
} as const;

type AnswerFormProps = { readonly thread: string; readonly mail: keyof typeof helps };

/** An answer, perhaps begun from a template; sending it tells the asker. */
export const AnswerForm = ({ thread, mail }: AnswerFormProps) => {
  const { text, setText, send } = useAnswer(thread);
  const [keeping, setKeeping] = useState(false);
  const templates = useTemplates().data?.templates ?? [];
  return (
    <div className="flex flex-col gap-5 border-t border-line pt-5">
      <Form
        onSubmit={() => (text.trim() === '' ? undefined : send.mutate())}
        failure={send.error}
        actions={
          <div className="flex flex-wrap gap-3">
            <Button kind="primary" type="submit" isPending={send.isPending}>
              {words.answer.send}
            </Button>
            {text.trim() === '' || keeping ? null : (
              <Button kind="plain" onPress={() => setKeeping(true)}>
                {words.answer.keep}
              </Button>
            )}
          </div>
        }
      >
        {templates.length === 0 ? null : (
          <SelectField
            label={words.answer.template}
            value={null}
            choices={templates.map(({ id, title }) => ({ id, label: title }))}
            onChange={(id) => setText(templates.find((one) => one.id === id)?.words ?? text)}
          />
        )}
        <TextField
          name="words"
          label={words.answer.label}
          help={helps[mail]}
          lines={6}
          maxLength={2000}
          value={text}
          onChange={setText}
          isRequired
        />
      </Form>
      {keeping ? <KeepForm text={text} onKept={() => setKeeping(false)} /> : null}
    </div>
  );
};

const KeepForm = ({ text, onKept }: { text: string; onKept: () => void }) => {
  const [title, setTitle] = useState('');
  const keep = useKeepTemplate(onKept);
  return (
    <Form
      onSubmit={() => keep.mutate({ title, words: text })}
      failure={keep.error}
      actions={
        <Button type="submit" isPending={keep.isPending}>
          {words.answer.keep}
        </Button>
      }
    >
      <TextField
        name="title"
        label={words.answer.templateTitle}
        value={title}
        onChange={setTitle}
        maxLength={80}
        isRequired
        takesFocus
      />
    </Form>
  );
};
