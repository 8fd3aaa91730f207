export const ACCENT = '#1f5f66';
export const LINE = '#d9d1c4';
/** Points between the sheet's edge and the frame. */
export const EDGE = 34;
const PAPER = '#fbf9f5';

type Pdf = PDFKit.PDFDocument;

/** The ground of a certificate: paper, a fine frame, and strands at its right. For the eye alone. */
export function drawFrame(pdf: Pdf): void {
  const { width, height } = pdf.page;
  pdf.rect(0, 0, width, height).fill(PAPER);
  pdf
    .roundedRect(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE, 12)
    .lineWidth(0.9)
    .stroke(LINE);
  drawStrands(pdf);
}

/** Long, slow lines, as the tissue that is worked on: they part and come together again. */
function drawStrands(pdf: Pdf): void {
  const { width, height } = pdf.page;
  pdf.save();
  pdf.roundedRect(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE, 12).clip();
  for (let strand = 0; strand < 11; strand += 1) {
    const x = width - 250 + strand * 24;
    const sway = 46 - strand * 7;
    pdf
      .moveTo(x + 90, EDGE)
      .bezierCurveTo(x + 20 + sway, height * 0.24, x + 120 - sway, height * 0.44, x + 60 + sway, height - 178)
      .lineWidth(0.9)
      .strokeOpacity(0.22 - strand * 0.008)
      .stroke(ACCENT);
  }
  pdf.restore();
}

export function decorated(pdf: Pdf, drawing: () => unknown): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  drawing();
  pdf.endMarkedContent();
}
