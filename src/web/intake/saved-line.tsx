import { CloudCheck, CloudUpload, HardDrive, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { useForm } from './form-context.ts';
import { words } from './words.ts';

/** Where the answers are: told as it is. A full disk is told so that nobody closes the page. */
export const SavedLine = () => {
  const { icon, said, look } = looks[useSaved()];
  return (
    <output className={`flex items-center gap-1.5 text-sm ${look}`}>
      <Icon of={icon} size={16} />
      {said}
    </output>
  );
};

type Saved = 'sent' | 'here' | 'sending' | 'full' | 'signedOut';

const useSaved = (): Saved => {
  const { disk, report, told } = useForm();
  if (disk === 'full') return 'full';
  if (told === 'yes' && report === 'saved') return 'sent';
  if (report === 'signed-out') return 'signedOut';
  return report === 'sending' ? 'sending' : 'here';
};

const looks: Readonly<Record<Saved, { icon: LucideIcon; said: string; look: string }>> = {
  sent: { icon: CloudCheck, said: words.saved.sent, look: 'text-ink-soft' },
  here: { icon: HardDrive, said: words.saved.here, look: 'text-ink-soft' },
  sending: { icon: CloudUpload, said: words.saved.sending, look: 'text-ink-soft' },
  full: { icon: TriangleAlert, said: words.saved.full, look: 'text-warn' },
  signedOut: { icon: HardDrive, said: words.saved.signedOut, look: 'text-warn' },
};
