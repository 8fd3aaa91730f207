import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { slugFrom } from './slug-from.ts';
import { usePublish, useTakeUp, useUnpublish, type Draft, type SiteEditor } from './site-model.ts';
import { words } from './words.ts';

/** Where the pages stand, who sees them, and what was shown before. */
export const PublishPart = ({ site, draft }: { site: SiteEditor; draft: Draft }) => {
  const [slug, setSlug] = useState(site.slug ?? slugFrom(site.practiceName));
  const { deed, refusal } = usePublish(draft);
  return (
    <Section title={words.publishing.title}>
      <Form
        label={words.publishing.title}
        onSubmit={() => deed.mutate(slug)}
        failure={deed.error}
        refusal={refusal}
        actions={<Actions site={site} isPublishing={deed.isPending} />}
      >
        <p className="flex flex-wrap items-center gap-2">
          <Tag tone={site.published ? 'good' : 'plain'}>
            {site.published ? words.publishing.shown : words.publishing.hidden}
          </Tag>
          {site.published ? (
            <span className="text-sm text-ink-soft">
              {site.differs ? words.publishing.differs : words.publishing.same}
            </span>
          ) : null}
        </p>
        <TextField
          name="slug"
          label={words.publishing.slug}
          help={words.publishing.slugHelp(`${location.host}/at/${slug}`)}
          value={slug}
          maxLength={60}
          autoComplete="off"
          onChange={setSlug}
        />
      </Form>
      <Versions versions={site.versions} draft={draft} />
    </Section>
  );
};

const Actions = ({ site, isPublishing }: { site: SiteEditor; isPublishing: boolean }) => {
  const unpublish = useUnpublish();
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button kind="primary" type="submit" isPending={isPublishing}>
        {words.publishing.publish}
      </Button>
      {site.published ? (
        <>
          <a
            className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
            href={`/at/${site.slug ?? ''}`}
            target="_blank"
            rel="noreferrer"
          >
            {words.publishing.open}
          </a>
          <Button kind="plain" isPending={unpublish.isPending} onPress={() => unpublish.mutate()}>
            {words.publishing.unpublish}
          </Button>
        </>
      ) : null}
    </div>
  );
};

const Versions = ({ versions, draft }: { versions: SiteEditor['versions']; draft: Draft }) => {
  const { zone } = useMe();
  const takeUp = useTakeUp(draft);
  if (versions.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="min-h-target cursor-pointer py-2 text-accent">{words.publishing.versions}</summary>
      <ul className="divide-y divide-line">
        {versions.map(({ version, publishedAt, publishedBy }) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>{words.publishing.version(version, momentOf(publishedAt, zone), publishedBy)}</span>
            <Button kind="plain" isPending={takeUp.isPending} onPress={() => takeUp.mutate(version)}>
              {words.publishing.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
