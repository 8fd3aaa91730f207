import PdfFile from 'pdfkit';
import { joinedBytes } from './joined-bytes.ts';
import { type Script, scriptRuns, scripts } from './script-runs.ts';

/** Inter in two weights, a file for each script. */
export type Fonts = Readonly<Record<Weight, Readonly<Record<Script, Uint8Array>>>>;
export type Weight = 'regular' | 'semibold';

export type SheetOptions = {
  readonly title: string;
  readonly author: string;
  /** The moment that stands in the file, so that the same letter is the same bytes. */
  readonly writtenAt: string;
  readonly paper: 'LETTER' | 'A4';
  readonly fonts: Fonts;
};

/** What a text is to a reader who does not see the page. */
type Tag = 'H1' | 'H2' | 'P';
export type Style = {
  readonly tag?: Tag;
  readonly weight?: Weight;
  readonly size?: number;
  readonly color?: string;
  /** Points left free above and below. */
  readonly above?: number;
  readonly below?: number;
  readonly indent?: number;
};
/** A piece of a line in another weight. */
type Piece = string | { readonly strong: string };
type Line = Piece | readonly Piece[];

const INK = '#1f2a2e';
export const QUIET = '#56646a';
const LINE = '#c9d2d4';
const MARGIN = 64;
const BOTTOM = 64;

/** A page in the house's hand: tagged text from top to bottom, on as many pages as it takes. */
export class Sheet {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #chunks: Uint8Array[] = [];

  constructor({ title, author, writtenAt, paper, fonts }: SheetOptions) {
    this.#pdf = new PdfFile({
      size: paper,
      margins: { top: 56, bottom: BOTTOM, left: MARGIN, right: MARGIN },
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en',
      displayTitle: true,
      // No standard font is loaded: every letter of the page is in the file.
      font: '',
      info: { Title: title, Author: author, Creator: 'Unwind', CreationDate: new Date(writtenAt) },
    });
    this.#pdf.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    for (const weight of ['regular', 'semibold'] as const)
      for (const script of scripts) this.#pdf.registerFont(`${weight} ${script}`, fonts[weight][script]);
    this.#root = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.#root);
  }

  get width(): number {
    return this.#pdf.page.width - 2 * MARGIN;
  }

  /** One paragraph. */
  write(pieces: Line, style: Style = {}): this {
    const { tag = 'P' } = style;
    return this.#place(pieces, style, (runs) => this.#root.add(this.#pdf.struct(tag, {}, [runs])));
  }

  /** Lines that belong together, as a list. */
  list(lines: readonly Line[], style: Style = {}): this {
    if (lines.length === 0) return this;
    const list = this.#pdf.struct('L');
    this.#root.add(list);
    for (const line of lines) {
      this.#place(line, { size: 9.5, indent: 14, below: 1, ...style }, (runs) => {
        list.add(this.#pdf.struct('LI', {}, [this.#pdf.struct('LBody', {}, [runs])]));
      });
    }
    list.end();
    return this;
  }

  #place(pieces: Line, style: Style, add: (runs: () => void) => void): this {
    const { weight = 'regular', size = 10, color = INK, above = 0, below = 5, indent = 0 } = style;
    this.#pdf.fontSize(size).fillColor(color);
    this.keepTogether(above + size * 2.9);
    this.#pdf.y += above;
    add(() => this.#runs([pieces].flat(), { weight, indent }));
    this.#pdf.y += below;
    return this;
  }

  #runs(line: readonly Piece[], { weight, indent }: { weight: Weight; indent: number }): void {
    const runs = line.flatMap((piece) =>
      typeof piece === 'string'
        ? scriptRuns(piece).map((run) => ({ ...run, weight }))
        : scriptRuns(piece.strong).map((run) => ({ ...run, weight: 'semibold' as const })),
    );
    const options = { width: this.width - indent, lineGap: 2.4 };
    runs.forEach(({ script, text, weight: own }, place) => {
      this.#pdf.font(`${own} ${script}`);
      const continued = place < runs.length - 1;
      if (place === 0) this.#pdf.text(text, MARGIN + indent, this.#pdf.y, { ...options, continued });
      else this.#pdf.text(text, { continued });
    });
  }

  /** A new page where less than so many points are left on this one. */
  keepTogether(points: number): this {
    if (this.#pdf.y + points > this.#pdf.page.height - BOTTOM) this.#pdf.addPage();
    return this;
  }

  /** A fine line across, for the eye alone. */
  rule({
    above = 6,
    below = 10,
    width = this.width,
  }: { above?: number; below?: number; width?: number } = {}): this {
    const y = this.#pdf.y + above;
    this.#asDecoration(() =>
      this.#pdf
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + width, y)
        .lineWidth(0.6)
        .stroke(LINE),
    );
    this.#pdf.y = y + below;
    return this;
  }

  /** Points from the top of the page to where the text goes on. */
  get y(): number {
    return this.#pdf.y;
  }

  /** A drawing beside the text that follows: its corner lies at the left edge, and it takes no room of its own. */
  picture(alt: string, draw: (pdf: PDFKit.PDFDocument, corner: { x: number; y: number }) => void): this {
    const { y } = this.#pdf;
    this.#root.add(this.#pdf.struct('Figure', { alt }, [() => draw(this.#pdf, { x: MARGIN, y })]));
    this.#pdf.y = y;
    return this;
  }

  /** A tinted ground, a little wider than the text, under the lines that follow. */
  ground(height: number, color: string): this {
    const { y } = this.#pdf;
    const ground = () => this.#pdf.roundedRect(MARGIN - 12, y - 8, this.width + 24, height, 8).fill(color);
    this.keepTogether(height).#asDecoration(ground);
    return this;
  }

  space(points: number): this {
    this.#pdf.y += points;
    return this;
  }

  #asDecoration(draw: () => unknown): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** The line at the foot of every page, and the bytes of the whole. */
  async finish(foot: (page: number, pages: number) => string): Promise<Uint8Array> {
    const { count } = this.#pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(page);
      // Below the margin, where the text never goes and where writing would begin a new page.
      this.#pdf.page.margins.bottom = 0;
      this.#asDecoration(() =>
        this.#pdf
          .font('regular latin')
          .fontSize(8)
          .fillColor(QUIET)
          .text(foot(page + 1, count), MARGIN, this.#pdf.page.height - 44, {
            width: this.width,
            lineBreak: false,
          }),
      );
    }
    const ended = new Promise<void>((resolve, reject) => {
      this.#pdf.on('end', resolve);
      this.#pdf.on('error', reject);
    });
    this.#pdf.end();
    await ended;
    return joinedBytes(this.#chunks);
  }
}
