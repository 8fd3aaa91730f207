import { techniqueOf, techniques } from '#domain/atlas/techniques.ts';
import { approachName, contactName, layerName } from '#domain/atlas/words.ts';
import type { Approach, Contact, Layer, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { BodyPosition } from '#domain/screening/limits.ts';
import { Button } from '#web/ui/button.tsx';
import { ComboField } from '#web/ui/combo-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import type { Hands } from './grip.ts';
import { allContacts, allLayers } from './grip-choices.ts';
import { positionName } from './position-name.ts';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

const approaches: readonly Approach[] = ['indirect', 'direct', 'mixed'];
const positions: readonly BodyPosition[] = ['prone', 'supine', 'side-lying', 'semi-reclined', 'seated'];
const hands: readonly Hands[] = ['left', 'both', 'right'];

/** Technique, approach, layer, contact and hands; what suits the technique stands first. */
export const GripSheet = () => {
  const { grip, setGrip, show, limits } = useLive();
  const technique = techniqueOf(grip.technique);
  const leftOut = limits?.excludedTechniques ?? [];
  return (
    <>
      <ComboField<TechniqueCode>
        label={words.grip.technique}
        help={technique.definition}
        choices={techniques.map((one) => ({
          id: one.code,
          label: one.name,
          detail: leftOut.includes(one.code) ? words.grip.excluded : one.dose,
        }))}
        value={grip.technique}
        onChange={(code) => setGrip({ technique: code })}
      />
      <ChoiceRow<Approach>
        label={words.grip.approach}
        value={grip.approach}
        choices={approaches.map((value) => ({ value, name: approachName(value) }))}
        onChange={(approach) => setGrip({ approach })}
      />
      <ChoiceRow<Hands>
        label={words.grip.hands}
        value={grip.hands}
        choices={hands.map((value) => ({ value, name: words.grip.hand[value] }))}
        onChange={(value) => setGrip({ hands: value })}
      />
      <ChoiceRow<Contact>
        label={words.grip.contact}
        value={grip.contact}
        choices={allContacts(technique).map((value) => ({ value, name: contactName(value) }))}
        onChange={(contact) => setGrip({ contact })}
      />
      <ChoiceRow<Layer>
        label={words.grip.layer}
        value={grip.layer}
        choices={allLayers(technique).map((value) => ({ value, name: layerName(value) }))}
        onChange={(layer) => setGrip({ layer })}
      />
      <ChoiceRow<BodyPosition | 'unsaid'>
        label={words.grip.position}
        value={grip.position ?? 'unsaid'}
        choices={[
          { value: 'unsaid', name: words.grip.unsaid },
          ...positions.map((value) => ({
            value,
            name: positionName(value),
            ...(limits?.excludedPositions.includes(value) ? { detail: words.grip.excluded } : {}),
          })),
        ]}
        onChange={(value) => setGrip({ position: value === 'unsaid' ? undefined : value })}
      />
      <Button kind="primary" wide onPress={() => show(null)}>
        {words.grip.done}
      </Button>
    </>
  );
};
