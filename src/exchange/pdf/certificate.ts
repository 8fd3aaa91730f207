import PdfFile from 'pdfkit';
import { create as qrCode } from 'qrcode';
import { ACCENT, decorated, drawFrame, EDGE, LINE } from './gift-frame.ts';
import { joinedBytes } from './joined-bytes.ts';
import { scriptRuns, scripts } from './script-runs.ts';
import type { Fonts } from './sheet.ts';

/** Inter, and Source Serif for what is read and given. */
export type GiftFonts = Fonts & { readonly serif: Serif; readonly italic: Serif };
type Serif = Readonly<Record<(typeof serifScripts)[number], Uint8Array>>;
const serifScripts = ['latin', 'latin-ext'] as const;

export type GiftCertificate = {
  readonly practice: { readonly name: string; readonly phone: string; readonly place: string };
  /** "$100", or the name of a service. */
  readonly worth: string;
  readonly recipient: string;
  readonly buyer: string;
  readonly message: string;
  readonly code: string;
  /** Where its QR code leads; without one there is none. */
  readonly balancePage: string | null;
  /** In words; null where it never ends. */
  readonly expiresOn: string | null;
  /** The moment that stands in the file, so that the same certificate is the same bytes. */
  readonly soldAt: string;
  readonly paper: 'LETTER' | 'A4';
};

const INK = '#1f2a33';
const SOFT = '#56626b';
const INSIDE = 78;
const CODE_SIZE = 92;

/** A certificate for one sheet, across: to be given by hand, or printed at home. Tagged, with nothing of anybody's health. */
export async function certificatePdf(gift: GiftCertificate, fonts: GiftFonts): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const pdf = new PdfFile({
    size: gift.paper,
    layout: 'landscape',
    margins: { top: EDGE, bottom: 0, left: INSIDE, right: INSIDE },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    font: '',
    info: {
      Title: `Gift certificate, ${gift.practice.name}`,
      Author: gift.practice.name,
      Creator: 'Unwind',
      CreationDate: new Date(gift.soldAt),
    },
  });
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  registerFonts(pdf, fonts);
  draw(pdf, gift);
  pdf.end();
  await ended;
  return joinedBytes(chunks);
}

function registerFonts(pdf: Pdf, fonts: GiftFonts): void {
  for (const script of serifScripts) {
    pdf.registerFont(`serif ${script}`, fonts.serif[script]);
    pdf.registerFont(`italic ${script}`, fonts.italic[script]);
  }
  for (const weight of ['regular', 'semibold'] as const)
    for (const script of scripts) pdf.registerFont(`${weight} ${script}`, fonts[weight][script]);
}

type Pdf = PDFKit.PDFDocument;

function draw(pdf: Pdf, gift: GiftCertificate): void {
  const { width, height } = pdf.page;
  decorated(pdf, () => drawFrame(pdf));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const column = width - 2 * INSIDE;
  const write = (tag: string, text: string, look: Look) => {
    if (text !== '') root.add(pdf.struct(tag, {}, [() => writeLine(pdf, text, look)]));
  };
  write('P', gift.practice.name, { face: 'semibold', size: 12, color: ACCENT, y: 74, width: column });
  write('H1', gift.recipient ? `For ${gift.recipient}` : 'A gift for you', {
    face: 'serif',
    size: 40,
    color: INK,
    y: 112,
    width: column,
  });
  write('P', gift.worth, { face: 'serif', size: 26, color: ACCENT, y: pdf.y + 10, width: column });
  if (gift.message)
    write('P', gift.message, {
      face: 'italic',
      size: messageSize(gift.message),
      color: INK,
      y: pdf.y + 20,
      width: column * 0.78,
      height: height - 178 - (pdf.y + 20),
    });
  write('P', gift.buyer && `From ${gift.buyer}`, {
    face: 'regular',
    size: 12,
    color: SOFT,
    y: Math.min(pdf.y + 10, height - 176),
    width: column,
  });
  drawFoot({ pdf, gift, root, write });
}

/** The longer the message, the smaller it is set: all of its 600 letters have room. */
const messageSize = (message: string): number => (message.length < 160 ? 18 : message.length < 340 ? 15 : 12);

type Foot = {
  readonly pdf: Pdf;
  readonly gift: GiftCertificate;
  readonly root: PDFKit.PDFStructureElement;
  readonly write: (tag: string, text: string, look: Look) => void;
};

/** How it is used: the code, what to do with it, and where to see what is left. */
function drawFoot({ pdf, gift, root, write }: Foot): void {
  const { width, height } = pdf.page;
  const top = height - 148;
  const across = width - 2 * INSIDE - CODE_SIZE - 32;
  decorated(pdf, () =>
    pdf
      .moveTo(INSIDE, top - 14)
      .lineTo(width - INSIDE, top - 14)
      .lineWidth(0.7)
      .stroke(LINE),
  );
  const say = { face: 'regular', size: 10, color: SOFT, width: across } as const;
  write('P', 'Your code', { ...say, y: top });
  write('P', gift.code, { face: 'semibold', size: 19, color: INK, y: top + 15, width: across, spacing: 1.2 });
  const until = gift.expiresOn === null ? 'It does not expire.' : `It counts until ${gift.expiresOn}.`;
  write('P', `Bring this code to your visit. It can be used in parts. ${until}`, { ...say, y: top + 48 });
  const { name, place, phone } = gift.practice;
  write('P', [name, place, phone].filter(Boolean).join('  ·  '), { ...say, y: pdf.y + 4 });
  if (gift.balancePage !== null)
    drawQr({ pdf, root, page: gift.balancePage, x: width - INSIDE - CODE_SIZE, y: top });
}

type Qr = { pdf: Pdf; root: PDFKit.PDFStructureElement; page: string; x: number; y: number };

function drawQr({ pdf, root, page, x, y }: Qr): void {
  const { modules } = qrCode(page, { errorCorrectionLevel: 'M' });
  const step = CODE_SIZE / modules.size;
  const dots = () => {
    pdf.rect(x - 6, y - 6, CODE_SIZE + 12, CODE_SIZE + 12).fill('#ffffff');
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) pdf.rect(x + column * step, y + row * step, step + 0.05, step + 0.05);
    pdf.fill(INK);
  };
  root.add(pdf.struct('Figure', { alt: 'QR code: see what is left on this certificate' }, [dots]));
}

type Face = 'serif' | 'italic' | 'regular' | 'semibold';
type Look = {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly y: number;
  readonly width: number;
  /** No further down than this. */
  readonly height?: number;
  readonly spacing?: number;
};

/** A line with letters that the serif has not is set in Inter, whole: two faces have two base lines. */
function writeLine(pdf: Pdf, text: string, { face, size, color, y, width, height, spacing = 0 }: Look): void {
  pdf.fontSize(size).fillColor(color);
  const runs = scriptRuns(text.replaceAll(/\s*\n\s*/g, ' '));
  const hasSerif = runs.every(({ script }) => serifScripts.some((one) => one === script));
  const own = hasSerif || face === 'semibold' ? face : 'regular';
  runs.forEach((run, place) => {
    pdf.font(`${own} ${run.script}`);
    const continued = place < runs.length - 1;
    const bounds = { width, characterSpacing: spacing, lineGap: size * 0.18, ...(height ? { height } : {}) };
    if (place === 0) pdf.text(run.text, INSIDE, y, { ...bounds, continued });
    else pdf.text(run.text, { continued });
  });
}
