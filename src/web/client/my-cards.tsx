import { Link } from '@tanstack/react-router';
import {
  ClipboardList,
  LineChart,
  MessageCircleQuestionMark,
  MoonStar,
  NotebookPen,
  PencilLine,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import { useId } from 'react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useDrawingInHand } from './my-model.ts';
import { words } from './words.ts';

/** The ways to what the client does at home, notes, answers and planned. What is due, those pages say. */
export const MyCards = () => (
  <div className="mb-8 grid gap-4 sm:grid-cols-2">
    <Card {...words.mine.home} to="/my/home" icon={MoonStar} />
    <Card {...words.mine.diary} to="/my/diary" icon={NotebookPen} />
    <Card {...words.mine.questions} to="/my/questions" icon={MessageCircleQuestionMark} />
    <Card {...words.mine.plan} to="/my/plan" icon={ClipboardList} />
    <DrawingCard />
    <Card {...words.mine.course} to="/my/course" icon={LineChart} />
    <Card {...words.mine.money} to="/my/money" icon={Wallet} />
  </div>
);

/** The way to the own drawing, and what lies there unfinished. */
const DrawingCard = () => {
  const { data: marks = 0 } = useDrawingInHand();
  return (
    <Card
      title={words.mine.drawing.title}
      lead={marks === 0 ? words.mine.drawing.lead : words.mine.drawing.waiting(marks)}
      action={marks === 0 ? words.mine.drawing.action : words.mine.drawing.goOn}
      to="/my/body"
      icon={PencilLine}
    />
  );
};

type CardProps = {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly to:
    | '/my/home'
    | '/my/diary'
    | '/my/questions'
    | '/my/plan'
    | '/my/course'
    | '/my/body'
    | '/my/money';
  readonly icon: LucideIcon;
};

const Card = ({ title, lead, action, to, icon }: CardProps) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-base border border-line bg-surface px-5 py-4"
    >
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <p className="grow text-ink-soft">{lead}</p>
      <Link to={to} className={buttonLook('quiet')}>
        <Icon of={icon} />
        {action}
      </Link>
    </section>
  );
};
