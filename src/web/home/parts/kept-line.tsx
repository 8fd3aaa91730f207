import { CloudCheck, HardDrive, TriangleAlert } from 'lucide-react';
import { useSyncReport } from '#web/sync/sync-report.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/home/words.ts';

/** Where what was noted is: on this phone, or with the practice. Said as it is, and again when it changes. */
export const KeptLine = ({ unkept }: { unkept: boolean }) => {
  const report = useSyncReport();
  const { icon, look, text } = keptLook(report, unkept);
  return (
    <output className={`flex items-start gap-2 text-sm ${look}`}>
      <Icon of={icon} size={16} className="mt-0.5 shrink-0" />
      <span>{text}</span>
    </output>
  );
};

const keptLook = ({ unsent, held, trouble }: ReturnType<typeof useSyncReport>, unkept: boolean) => {
  if (unkept) return { icon: TriangleAlert, look: 'text-warn', text: words.kept.full };
  if (held > 0) return { icon: TriangleAlert, look: 'text-warn', text: words.kept.held };
  if (unsent === 0) return { icon: CloudCheck, look: 'text-ink-soft', text: words.kept.sent };
  if (trouble === 'signed-out') return { icon: HardDrive, look: 'text-warn', text: words.kept.signedOut };
  return { icon: HardDrive, look: 'text-ink-soft', text: trouble ? words.kept.waiting : words.kept.here };
};
