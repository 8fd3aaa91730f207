import { z } from 'zod';
import { MemberId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { SiteContent, Slug } from '#domain/site/site-content.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

/** What was read meanwhile: the draft's version counts its changes. */
const ChangedMeanwhile = z.strictObject({ reason: z.literal('changed-meanwhile'), version: z.int() });

export const SiteEditor = z.strictObject({
  practiceName: z.string(),
  slug: z.string().nullable(),
  published: z.boolean(),
  draft: z.strictObject({ version: z.int(), content: SiteContent }),
  /** Whether the draft says something else than what is shown. */
  differs: z.boolean(),
  /** Newest first. */
  versions: z.array(z.strictObject({ version: z.int(), publishedAt: InstantText, publishedBy: z.string() })),
  therapists: z.array(z.strictObject({ id: MemberId, name: z.string(), credentials: z.string() })),
});
export type SiteEditor = z.infer<typeof SiteEditor>;

export const site = endpoint({
  method: 'GET',
  path: '/api/site',
  summary: 'The public pages as they are being written, and the versions that were published',
  access: ['owner'],
  data: 'none',
  reply: SiteEditor,
});

export const saveSiteDraft = endpoint({
  method: 'PUT',
  path: '/api/site/draft',
  summary: 'Keep what is being written, from the version that was read; nobody else sees it yet',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({ version: z.int().min(0), content: SiteContent }),
  example: { version: 0, content: { headline: 'Slow hands, honest words' } },
  reply: z.strictObject({ version: z.int() }),
  refusal: z.discriminatedUnion('reason', [
    ChangedMeanwhile,
    z.strictObject({ reason: z.literal('unknown-photo'), photo: z.uuid() }),
  ]),
});

export const publishSite = endpoint({
  method: 'POST',
  path: '/api/site/publication',
  summary: 'Show the draft to everybody as a new version, under this part of the address',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({ version: z.int().min(0), slug: Slug }),
  example: { version: 1, slug: 'quiet-hands' },
  reply: z.strictObject({ version: z.int(), slug: z.string() }),
  refusal: z.discriminatedUnion('reason', [
    ChangedMeanwhile,
    z.strictObject({ reason: z.literal('slug-taken'), slug: z.string() }),
  ]),
});

export const unpublishSite = endpoint({
  method: 'DELETE',
  path: '/api/site/publication',
  summary: 'Take the public pages away; what was published is kept',
  access: ['owner'],
  data: 'none',
  reply: z.strictObject({}),
});

export const takeUpSiteVersion = endpoint({
  method: 'POST',
  path: '/api/site/draft/earlier',
  summary: 'Go on writing from a version that was published before',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({ version: z.int().min(0), earlier: z.int().min(1) }),
  example: { version: 1, earlier: 1 },
  reply: z.strictObject({ version: z.int(), content: SiteContent }),
  refusal: ChangedMeanwhile,
});

/** As many bytes as a photo may have: the page that shows it stays under 60 kB. */
export const PHOTO_BYTES = { page: 18_432, portrait: 9216 } as const;

export const addSitePhoto = endpoint({
  method: 'POST',
  path: '/api/site/photos',
  summary: 'Add a small photo: JPEG or WebP by its bytes, without anything about where and when it was taken',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({
    id: z.uuid(),
    use: z.enum(['page', 'portrait']),
    base64: z.base64().max(60_000),
  }),
  example: { id: exampleId(60), use: 'page', base64: '' },
  reply: z.strictObject({ id: z.uuid(), width: z.int(), height: z.int() }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('no-photo') }),
    z.strictObject({ reason: z.literal('too-large'), most: z.int() }),
    z.strictObject({ reason: z.literal('tells-more') }),
  ]),
});
