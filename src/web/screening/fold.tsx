import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';

type FoldProps = {
  readonly title: string;
  readonly detail?: string;
  /** The whole of it for a screen reader, where the title alone says too little. */
  readonly label?: string;
  readonly weight?: 'part' | 'line';
  /** Drawn once it is opened, and on paper only then. */
  readonly children: () => ReactNode;
};

/** Something that stays folded until it is asked for. */
export const Fold = ({ title, detail, label, weight = 'line', children }: FoldProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        aria-expanded={open}
        aria-controls={id}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onPress={() => setOpen(!open)}
        className={`-ml-1.5 flex min-h-target cursor-pointer items-center gap-1.5 rounded-base pr-3 pl-1.5 text-left hover:bg-sunken ${
          weight === 'part' ? 'text-lg font-semibold' : 'text-sm font-medium text-accent'
        }`}
      >
        <Icon of={ChevronRight} size={16} className={`transition-transform ${open ? 'rotate-90' : ''}`} />
        <span>
          {title}
          {detail === undefined ? null : (
            <span className="ml-2 text-sm font-normal text-ink-soft">{detail}</span>
          )}
        </span>
      </Button>
      <div id={id}>{open ? children() : null}</div>
    </div>
  );
};
