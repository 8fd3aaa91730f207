import { readFigure } from '#cli/baked-body.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import { type HomeSheet, homeSheetPdf } from '#exchange/pdf/home-sheet.ts';
import { letterFonts } from '#server/care/letter-fonts.ts';
import { freeOffer, idsFrom } from '#test/home-programs.ts';

/** The sheet of a template for Ruth, in the fonts that the server gives it. */
export async function printedHome(template: string, but: Partial<HomeSheet> = {}): Promise<Uint8Array> {
  const found = programTemplates.find(({ id }) => id === template);
  if (found === undefined) throw new Error(`No template ${template}`);
  const { program } = programFrom(found, {
    offer: freeOffer,
    startsOn: '2026-01-05',
    cautions: [],
    newId: idsFrom(),
  });
  const sheet: HomeSheet = {
    writtenAt: '2026-01-05T15:00:00Z',
    paper: 'LETTER',
    practice: { name: 'Still Point Myofascial', phone: '(312) 555-0142' },
    client: 'Ruth Alder',
    therapist: 'Maren Holt',
    program,
    from: 'January 5',
    review: 'February 2',
    emergencyNumber: '911',
    body: readFigure('neutral'),
    drawing: () => null,
    ...but,
  };
  return homeSheetPdf(sheet, await letterFonts());
}
