import { Download } from 'lucide-react';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from '#web/home/words.ts';
import { takeDiary, takeEverything } from './take-along-model.ts';

/** Everything that the client recorded, as files made on the phone. */
export const TakeAlong = ({ store }: { store: OpenStore }) => (
  <Section title={words.diary.export} lead={words.diary.exportText}>
    <div className="flex flex-col gap-3 sm:flex-row">
      <Button icon={Download} onPress={() => void takeDiary(store)}>
        {words.diary.csv}
      </Button>
      <Button icon={Download} onPress={() => void takeEverything(store)}>
        {words.diary.json}
      </Button>
    </div>
  </Section>
);
