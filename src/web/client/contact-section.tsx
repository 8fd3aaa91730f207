import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ClientFile } from '#contract/client.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { EditClientDialog } from './edit-client-dialog.tsx';
import { words } from './words.ts';

/** How to reach the client, and the way to change it. */
export const ContactSection = ({ file }: { file: ClientFile }) => {
  const [editing, setEditing] = useState(false);
  const { email, phone, address, emergencyContact } = file.details;
  const rows = [
    { label: words.file.phone, text: phone, href: `tel:${phone.replaceAll(' ', '')}` },
    { label: words.file.email, text: email, href: `mailto:${email}` },
    { label: words.file.address, text: address },
    { label: words.file.emergency, text: emergencyContact },
  ].filter((row) => row.text !== '');
  return (
    <Section
      title={words.file.contact}
      action={
        <Button kind="plain" icon={Pencil} onPress={() => setEditing(true)}>
          {words.file.edit}
        </Button>
      }
    >
      {rows.length === 0 ? <p className="text-ink-soft">{words.file.noContact}</p> : null}
      <dl className="space-y-3">
        {rows.map((row) => (
          <div key={row.label}>
            <dt className="text-sm text-ink-soft">{row.label}</dt>
            <dd className="whitespace-pre-line">
              {row.href === undefined ? (
                row.text
              ) : (
                <a href={row.href} className="text-accent">
                  {row.text}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {editing ? <EditClientDialog file={file} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
};
