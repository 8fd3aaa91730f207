import { sql, type Kysely } from 'kysely';
import { homeSheetPdf } from '#exchange/pdf/home-sheet.ts';
import type { ProgramVersion } from '#contract/home.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { programNow } from '#domain/home/program-now.ts';
import type { Program } from '#domain/home/program.ts';
import { crisisNumbersOf } from '#domain/intake/crisis-numbers.ts';
import { letterFonts } from '#server/care/letter-fonts.ts';
import type { Tables } from '#server/database/tables.ts';
import { readDrawings, sheetBody } from './home-pictures.ts';
import { offerFor } from './offer-for.ts';
import { readInForce, readPractice } from './read-home.ts';

/** What a sheet is printed from: read in a transaction, so that none is held open while it is drawn. */
type SheetMatter = {
  readonly newest: ProgramVersion;
  readonly client: string;
  readonly practice: { readonly name: string; readonly phone: string };
  readonly country: string;
};

/** Nothing where there is no program, or no such client for whoever asks. */
export async function readSheetMatter(
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<SheetMatter | undefined> {
  const offer = await offerFor(tables, client, now);
  if (!offer) return undefined;
  const { zone } = await readPractice(tables);
  const { program: newest, standing } = await readInForce(tables, client, { now, zone });
  const { rows } = await sql<Omit<SheetMatter, 'newest'>>`
    select c.name as client, json_build_object('name', p.name, 'phone', p.phone) as practice, p.country
    from unwind.client c join unwind.practice p on p.id = c.practice_id where c.id = ${client}`.execute(
    tables,
  );
  if (newest === null || rows[0] === undefined) return undefined;
  const program = programNow(newest.program, { offer, standing });
  return { newest: { ...newest, program }, ...rows[0] };
}

/** The same program is the same sheet, byte for byte. */
export async function printSheet(matter: SheetMatter): Promise<{ name: string; base64: string }> {
  const { newest, client, practice, country } = matter;
  const { program, setAt, setBy } = newest;
  const isAmerican = country === 'US' || country === 'CA';
  const drawings = await readDrawings(figuresOf(program));
  const content = await homeSheetPdf(
    {
      writtenAt: setAt,
      paper: isAmerican ? 'LETTER' : 'A4',
      practice,
      client,
      therapist: setBy,
      program,
      from: dayWords(program.startsOn, { isAmerican }),
      review: dayWords(program.reviewOn, { isAmerican }),
      emergencyNumber: crisisNumbersOf(country).emergency.number,
      body: await sheetBody(),
      drawing: (figure) => drawings.get(figure) ?? null,
    },
    await letterFonts(),
  );
  return { name: `At home ${client}.pdf`, base64: Buffer.from(content).toString('base64') };
}

const figuresOf = ({ phases }: Program) =>
  phases
    .flatMap(({ versions: { full, gentle, rest } }) => [...full, ...gentle, ...rest])
    .map(({ exercise }) => exerciseOf(exercise).figure);

const dayWords = (day: string, { isAmerican }: { isAmerican: boolean }): string =>
  Temporal.PlainDate.from(day).toLocaleString(isAmerican ? 'en-US' : 'en-GB', {
    month: 'long',
    day: 'numeric',
  });
