import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { CardFrame, LeadOn } from './card-frame.tsx';
import { ChoiceKeys } from './choice-keys.tsx';
import { useForm } from './form-context.ts';
import { words } from './words.ts';

/** Who holds the phone: somebody under age needs a parent or guardian, who answers and signs. */
export const WhoCard = () => {
  const { filling, fillInAs } = useForm();
  const [chosen, choose] = useState<'nobody' | 'child'>('nobody');
  const { firstName } = filling.opening;
  if (chosen === 'child') {
    return <FetchGuardian onHere={() => fillInAs('guardian')} onBack={() => choose('nobody')} />;
  }
  return (
    <CardFrame
      section={words.tab}
      title={words.who.title}
      lead={words.who.minor(firstName)}
      onBack={null}
      actions={null}
    >
      <ChoiceKeys
        label={words.who.title}
        choices={[
          { id: 'guardian', label: words.who.guardian },
          { id: 'child', label: words.who.child(firstName) },
        ]}
        chosen={[]}
        onChoose={(who) => (who === 'child' ? choose('child') : fillInAs('guardian'))}
      />
    </CardFrame>
  );
};

const FetchGuardian = ({ onHere, onBack }: { onHere: () => void; onBack: () => void }) => (
  <CardFrame
    section={words.tab}
    title={words.who.fetch.title}
    lead={words.who.fetch.text}
    onBack={null}
    actions={
      <>
        <LeadOn onPress={onHere}>{words.who.fetch.now}</LeadOn>
        <Button kind="plain" wide onPress={onBack}>
          {words.step.back}
        </Button>
      </>
    }
  >
    {null}
  </CardFrame>
);
