import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import type { useFee } from './use-fee.ts';
import { words } from './words.ts';

type LetGoFormProps = {
  readonly sum: string;
  readonly letGo: ReturnType<typeof useFee>['letGo'];
  readonly onBack: () => void;
};

/** What is owed is asked for no longer; the reason is kept. */
export const LetGoForm = ({ sum, letGo, onBack }: LetGoFormProps) => {
  const [why, setWhy] = useState('');
  return (
    <div className="mt-3">
      <Form
        label={words.fees.letGo}
        onSubmit={() => letGo.mutate(why)}
        failure={letGo.error}
        actions={
          <div className="flex flex-wrap gap-3">
            <Button type="submit" isPending={letGo.isPending}>
              {words.fees.letGoNow(sum)}
            </Button>
            <Button kind="plain" onPress={onBack}>
              {ui.cancel}
            </Button>
          </div>
        }
      >
        <TextField
          label={words.fees.whyLetGo}
          name="why"
          maxLength={200}
          isRequired
          value={why}
          onChange={setWhy}
        />
      </Form>
    </div>
  );
};
