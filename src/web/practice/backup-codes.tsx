import { Copy } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

/** The codes for a lost phone, shown this once. */
export const BackupCodes = ({ codes }: { codes: readonly string[] }) => (
  <section>
    <h3 className="font-medium">{words.security.keep}</h3>
    <p className="text-sm text-ink-soft">{words.security.keepLead}</p>
    <ul className="my-3 grid grid-cols-2 gap-x-4 gap-y-1 rounded-base bg-sunken px-3 py-2 font-mono">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
    <Button
      kind="plain"
      icon={Copy}
      onPress={() =>
        void navigator.clipboard.writeText(codes.join('\n')).then(() => say(words.security.copied))
      }
    >
      {words.security.copy}
    </Button>
  </section>
);
