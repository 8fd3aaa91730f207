import { X } from 'lucide-react';
import { IconButton } from '#web/ui/icon-button.tsx';
import { useRemoveTemplate, useTemplates } from './inbox-model.ts';
import { words } from './words.ts';

/** Answers that are often given; they are written where an answer is. */
export const TemplateList = () => {
  const templates = useTemplates().data?.templates ?? [];
  const remove = useRemoveTemplate();
  return (
    <section aria-labelledby="templates" className="mt-6 border-t border-line pt-5">
      <h2 id="templates" className="mb-2 text-lg font-semibold">
        {words.templates.title}
      </h2>
      {templates.length === 0 ? <p className="text-ink-soft">{words.templates.none}</p> : null}
      <ul>
        {templates.map(({ id, title }) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <span>{title}</span>
            <IconButton icon={X} label={words.templates.remove(title)} onPress={() => remove.mutate(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
