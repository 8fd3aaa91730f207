import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { PhotoField } from './photo-field.tsx';
import type { Draft } from './site-model.ts';
import { words } from './words.ts';

/** The one colour, typed or picked, and the photo beside the first words. */
export const LookPart = ({ draft }: { draft: Draft }) => (
  <Section title={words.look.title}>
    <div className="flex flex-col gap-5">
      <div className="flex items-start gap-3">
        <div className="flex-1">
          <TextField
            name="content.accent"
            label={words.look.accent}
            help={words.look.accentHelp}
            value={draft.content.accent}
            maxLength={7}
            autoComplete="off"
            onChange={(accent) => draft.change({ accent })}
          />
        </div>
        <input
          type="color"
          aria-label={words.look.pick}
          value={
            /^#[0-9a-f]{6}$/i.test(draft.content.accent) ? draft.content.accent.toLowerCase() : '#1f5f66'
          }
          onChange={({ target }) => draft.change({ accent: target.value })}
          className="mt-7 size-target cursor-pointer rounded-base border border-edge bg-surface p-1"
        />
      </div>
      <PhotoField
        label={words.look.photo}
        help={words.look.photoHelp}
        name="content.photo"
        use="page"
        photo={draft.content.photo}
        onChange={(photo) => draft.change({ photo })}
      />
    </div>
  </Section>
);
