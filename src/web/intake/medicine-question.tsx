import type { Medicine } from '#domain/screening/medicine-class.ts';
import { Button } from '#web/ui/button.tsx';
import { asMeant, asWritten, choicesFor } from './medicine-list.ts';
import { words } from './words.ts';

type MedicineQuestionProps = {
  readonly medicine: Medicine;
  readonly onMeant: (meant: Medicine) => void;
  readonly onUnsure: () => void;
};

/** "Did you mean …": always asked, also where only one thing can be meant. */
export const MedicineQuestion = ({ medicine, onMeant, onUnsure }: MedicineQuestionProps) => {
  const choices = choicesFor(medicine);
  return (
    <fieldset aria-label={words.medicines.question(medicine.name)} className="mt-3">
      <p className="mb-2 font-medium">
        {choices.length > 0 ? words.medicines.meant : words.medicines.notKnown}
      </p>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button key={choice.name} onPress={() => onMeant(asMeant(medicine, choice))}>
            {choice.name}
          </Button>
        ))}
        <Button onPress={() => onMeant(asWritten(medicine))}>
          {choices.length > 0
            ? words.medicines.notListed(medicine.name)
            : words.medicines.isCalled(medicine.name)}
        </Button>
        <Button kind="plain" onPress={onUnsure}>
          {words.medicines.unsure}
        </Button>
      </div>
    </fieldset>
  );
};
