import { Copy } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/ui/said.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Invited } from './team-model.ts';
import { words } from './words.ts';

/** The link of the invitation just made, shown this once: a practice without mail passes it on by hand. */
export const InvitedNotice = ({ name, link }: Invited) => (
  <div className="mb-6">
    <Notice tone="good" title={words.team.invited(name)}>
      <p>{words.team.passOn}</p>
      <div className="mt-3 flex flex-wrap items-end gap-x-2 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <TextField label={words.team.link} value={link} isReadOnly onFocus={selectAll} />
        </div>
        <Button
          icon={Copy}
          onPress={() => void navigator.clipboard.writeText(link).then(() => say(words.team.linkCopied))}
        >
          {words.team.copyLink}
        </Button>
      </div>
    </Notice>
  </div>
);

const selectAll = ({ target }: { target: Element }): void => {
  if (target instanceof HTMLInputElement) target.select();
};
