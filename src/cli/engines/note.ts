import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ClientId, SessionId } from '#domain/base/ids.ts';
import { ZoneName } from '#domain/base/time.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import { NoteDocument, NoteSection, NoteStyle, Sentence, UnitRule } from '#domain/note/document.ts';
import { draftNote } from '#domain/note/draft-note.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { engine } from './engine.ts';
import { factsInput } from './facts-input.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

const Output = z.strictObject({
  document: NoteDocument,
  offered: z.strictObject({ assessment: z.array(Sentence), plan: z.array(Sentence) }),
  differences: z.array(
    z.strictObject({
      id: z.string(),
      section: NoteSection,
      drafted: z.string().nullable(),
      edited: z.string().nullable(),
      draftedThen: z.string().nullable(),
    }),
  ),
  /** SHA-256 of the canonical JSON of the document: what a signature covers. */
  hash: z.string().length(64),
});

const Context = z.object({
  session: SessionId.default(SessionId.parse(NOBODY)),
  client: ClientId.default(ClientId.parse(NOBODY)),
  clientName: z.string().default('Client'),
  therapistName: z.string().default('Therapist'),
  zone: ZoneName.default('UTC'),
  style: NoteStyle.default('full'),
  rule: UnitRule.default('cms_total_time'),
  limits: TreatmentLimits.optional(),
});

/** `unwind note`: the SOAP note that the facts of a session come to. */
export const note = engine({
  name: 'note',
  summary: 'Draft the SOAP note of a session from its facts, with billed units and what the record offers',
  usage: 'note < facts.json',
  input: factsInput(Context.shape),
  output: Output,
  run: ({ facts, ...given }) => {
    const { document, offered, differences } = draftNote(facts, Context.parse(given));
    const hash = createHash('sha256').update(canonicalJson(document)).digest('hex');
    return { document, offered, differences, hash };
  },
});
