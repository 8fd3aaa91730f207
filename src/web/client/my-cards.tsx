import { Link } from '@tanstack/react-router';
import { ClipboardList, MessageCircleQuestionMark } from 'lucide-react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

/** The ways to what the client answers and to what was planned together. What is due, those pages say. */
export const MyCards = () => {
  const { questions, plan } = words.mine;
  return (
    <div className="mb-8 grid gap-4 sm:grid-cols-2">
      <section aria-labelledby="my-questions" className={card}>
        <h2 id="my-questions" className="text-lg font-semibold">
          {questions.title}
        </h2>
        <p className="grow text-ink-soft">{questions.lead}</p>
        <Link to="/my/questions" className={buttonLook('quiet')}>
          <Icon of={MessageCircleQuestionMark} />
          {questions.action}
        </Link>
      </section>
      <section aria-labelledby="my-plan" className={card}>
        <h2 id="my-plan" className="text-lg font-semibold">
          {plan.title}
        </h2>
        <p className="grow text-ink-soft">{plan.lead}</p>
        <Link to="/my/plan" className={buttonLook('quiet')}>
          <Icon of={ClipboardList} />
          {plan.action}
        </Link>
      </section>
    </div>
  );
};

const card = 'flex flex-col gap-3 rounded-base border border-line bg-surface px-5 py-4';
