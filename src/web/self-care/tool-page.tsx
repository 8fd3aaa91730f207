import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import { type Tool, toolNames } from '#domain/home/tool.ts';
import { capital } from '#web/body/place-words.ts';
import { CardFrame } from '#web/intake/card-frame.tsx';
import { ChoiceKeys } from '#web/intake/choice-keys.tsx';
import { Button } from '#web/ui/button.tsx';
import { placeSaid } from './place-words.ts';
import { words } from './words.ts';

type ToolPageProps = {
  readonly place: ChosenPlace;
  readonly fitting: readonly Tool[];
  readonly onBack: () => void;
  readonly onTool: (tool: Tool) => void;
};

/** What is at hand, of what would do for this place. */
export const ToolPage = ({ place, fitting, onBack, onTool }: ToolPageProps) => (
  <CardFrame
    section={words.tab}
    title={words.tool.title}
    lead={words.tool.lead(placeSaid(place))}
    onBack={onBack}
    actions={null}
  >
    <ChoiceKeys
      label={words.tool.title}
      chosen={[]}
      choices={fitting.map((tool) => ({
        id: tool,
        label: tool === 'hands' ? words.tool.hands : capital(toolNames[tool]),
        help: words.tool.help[tool],
      }))}
      onChoose={onTool}
    />
    <div className="-ml-4">
      <Button kind="plain" onPress={onBack}>
        {words.tool.nothing}
      </Button>
    </div>
  </CardFrame>
);
