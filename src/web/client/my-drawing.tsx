import { Link } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { useDrawingInHand } from './my-model.ts';
import { words } from './words.ts';

/** The way to the own drawing, and what lies there unfinished. */
export const MyDrawing = () => {
  const { data: marks = 0 } = useDrawingInHand();
  return (
    <Section title={words.mine.drawing.title}>
      <p className="mb-4 text-ink-soft">
        {marks === 0 ? words.mine.drawing.lead : words.mine.drawing.waiting(marks)}
      </p>
      <Link to="/my/body" className={`${buttonLook('primary')} w-full sm:w-auto`}>
        <Icon of={PencilLine} />
        {marks === 0 ? words.mine.drawing.action : words.mine.drawing.goOn}
      </Link>
    </Section>
  );
};
