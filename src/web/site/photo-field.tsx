import { useId, type ChangeEvent } from 'react';
import type { SitePhoto } from '#domain/site/site-content.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useAddPhoto, type PhotoProblem } from './photo-model.ts';
import type { PhotoUse } from './small-photo.ts';
import { words } from './words.ts';

type PhotoFieldProps = {
  readonly label: string;
  readonly help: string;
  readonly name: string;
  readonly use: PhotoUse;
  readonly photo: SitePhoto | null;
  readonly onChange: (photo: SitePhoto | null) => void;
};

/** A photo of this device, made small here, with what it shows in words. */
export const PhotoField = ({ label, help, name, use, photo, onChange }: PhotoFieldProps) => {
  const { state, choose } = useAddPhoto(use, (added) => onChange({ ...added, alt: label }));
  return (
    <div className="flex flex-col gap-3">
      {photo === null ? (
        <FileField label={label} help={help} state={state} onChoose={(file) => void choose(file)} />
      ) : (
        <>
          <p className="text-sm font-medium">{label}</p>
          <div className="flex flex-wrap items-center gap-4">
            <img
              src={`/site-preview/photo/${photo.id}`}
              alt={photo.alt}
              className="max-h-32 rounded-base border border-line"
            />
            <Button onPress={() => onChange(null)}>{words.photo.remove}</Button>
          </div>
          <TextField
            label={words.photo.alt}
            help={words.photo.altHelp}
            name={`${name}.alt`}
            value={photo.alt}
            isRequired
            validate={(alt) => (alt.trim() === '' ? words.photo.altMissing : null)}
            maxLength={160}
            onChange={(alt) => onChange({ ...photo, alt })}
          />
        </>
      )}
    </div>
  );
};

type FileFieldProps = {
  readonly label: string;
  readonly help: string;
  readonly state: 'resting' | 'working' | PhotoProblem;
  readonly onChoose: (file: File) => void;
};

const FileField = ({ label, help, state, onChoose }: FileFieldProps) => {
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) onChoose(file);
  };
  const problem = state === 'resting' || state === 'working' ? undefined : words.photo.problems[state];
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-help ${id}-said`}
        aria-invalid={problem !== undefined}
        onChange={choose}
        className="block w-full rounded-base border border-edge bg-surface text-ink file:mr-3 file:min-h-target file:cursor-pointer file:border-0 file:border-r file:border-edge file:bg-sunken file:px-4 file:text-ink"
      />
      <p id={`${id}-help`} className="mt-1 text-sm text-ink-soft">
        {help}
      </p>
      <output
        id={`${id}-said`}
        className={problem === undefined ? 'block text-sm text-ink-soft' : 'block text-sm text-stop'}
      >
        {state === 'working' ? words.photo.working : problem}
      </output>
    </div>
  );
};
