import { CardFrame } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { words } from './words.ts';

type AfterPageProps = {
  readonly onAnother: () => void;
  readonly onHistory: () => void;
  readonly onHome: () => void;
};

/** After a session: no praise and no score. */
export const AfterPage = ({ onAnother, onHistory, onHome }: AfterPageProps) => (
  <CardFrame
    section={words.tab}
    title={words.after.title}
    lead={words.after.lead}
    onBack={null}
    actions={null}
  >
    <Button kind="primary" wide onPress={onHome}>
      {words.after.home}
    </Button>
    <Button wide onPress={onAnother}>
      {words.after.another}
    </Button>
    <Button wide onPress={onHistory}>
      {words.after.history}
    </Button>
  </CardFrame>
);
