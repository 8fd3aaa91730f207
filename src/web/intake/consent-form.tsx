import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { ConsentToSign } from '#contract/intake.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useForm } from './form-context.ts';
import { SignaturePad } from './signature-pad.tsx';
import { words } from './words.ts';

type ConsentFormProps = { readonly consent: ConsentToSign; readonly onSigned: () => void };

/** Who signs: the name typed, and if she likes a signature drawn. A guardian says how she is related. */
export const ConsentForm = ({ consent, onSigned }: ConsentFormProps) => {
  const { filling, sign } = useForm();
  const last = filling.signatures.at(-1);
  const [signer, setSigner] = useState(last?.signer ?? '');
  const [relation, setRelation] = useState(last?.relation ?? '');
  const [drawn, setDrawn] = useState<string | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const isGuardian = filling.by === 'guardian';
  const submit = (): void => {
    const found = {
      ...(signer.trim().length < 2 ? { signer: words.consent.nameProblem } : {}),
      ...(isGuardian && relation.trim() === '' ? { relation: words.consent.relationProblem } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const { text, version, language } = consent;
    sign({
      text,
      version,
      language,
      signer: signer.trim(),
      relation: isGuardian ? relation.trim() : null,
      drawn,
    });
    onSigned();
  };
  return (
    <Form
      label={consent.title}
      onSubmit={submit}
      problems={problems}
      actions={
        <Button kind="primary" type="submit" icon={PenLine} wide>
          {words.consent.sign}
        </Button>
      }
    >
      <TextField
        label={words.consent.name}
        help={words.consent.nameHelp}
        name="signer"
        autoComplete="name"
        maxLength={120}
        value={signer}
        onChange={setSigner}
      />
      {isGuardian ? (
        <TextField
          label={words.consent.relation(filling.opening.firstName)}
          help={words.consent.relationHelp}
          name="relation"
          maxLength={80}
          value={relation}
          onChange={setRelation}
        />
      ) : null}
      <SignaturePad drawn={drawn} onDraw={setDrawn} />
    </Form>
  );
};
