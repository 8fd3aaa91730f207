import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { useChangeText, type ConsentInForce } from './settings-model.ts';
import { words } from './words.ts';

type ConsentDialogProps = { readonly consent: ConsentInForce; readonly onClose: () => void };

/** A new version of a text: written, then read as a client reads it, then put in force. */
export const ConsentDialog = ({ consent, onClose }: ConsentDialogProps) => {
  const [began] = useState(consent);
  const [title, setTitle] = useState(began.title);
  const [text, setText] = useState(began.words);
  const [step, setStep] = useState<'write' | 'read'>('write');
  const { deed, refusal } = useChangeText(began.text, onClose);
  const submit = (): void => {
    if (step === 'write') return setStep('read');
    deed.mutate({ after: began.version, language: began.language, title: title.trim(), words: text.trim() });
  };
  return (
    <Dialog title={began.title} shape="sheet" width="wide" isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={deed.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={deed.isPending}>
              {step === 'write' ? words.settings.preview : words.settings.force}
            </Button>
            <Button onPress={step === 'write' ? onClose : () => setStep('write')}>
              {step === 'write' ? ui.cancel : words.settings.edit}
            </Button>
          </DialogActions>
        }
      >
        {step === 'write' ? (
          <>
            <TextField
              label={words.settings.textTitle}
              name="title"
              value={title}
              isRequired
              maxLength={120}
              onChange={setTitle}
            />
            <TextField
              label={words.settings.text}
              help={words.settings.textHelp}
              name="words"
              lines={18}
              value={text}
              isRequired
              maxLength={8000}
              onChange={setText}
            />
          </>
        ) : (
          <div>
            <p className="mb-3 text-ink-soft">{words.settings.previewLead(began.version + 1)}</p>
            <h3 className="mb-2 font-serif text-xl font-semibold">{title}</h3>
            <Paragraphs text={text} />
          </div>
        )}
      </Form>
    </Dialog>
  );
};
