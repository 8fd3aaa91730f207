import { PersonStanding } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { State } from '#web/ui/state.tsx';
import { words as ui } from '#web/ui/words.ts';
import { words } from './words.ts';

/** As high as the figure that comes, so that nothing moves when it does. */
export const FigureLoading = ({ compact }: { compact: boolean }) => (
  <div className="body-chart" data-compact={compact}>
    <div className="body-stage items-center justify-center">
      <div className="w-full max-w-sm">
        <Skeleton rows={4} label={words.loading} />
      </div>
    </div>
  </div>
);

/** The list beside the figure works without it. */
export const FigureFailed = ({ onRetry }: { onRetry: () => void }) => (
  <State
    icon={PersonStanding}
    title={words.failed.title}
    action={<Button onPress={onRetry}>{ui.tryAgain}</Button>}
  >
    {words.failed.text}
  </State>
);
