import { outside, type Labels } from './labels.ts';

/** What is too thin or too small to be touched; in units and square units. */
export type Tidiness = {
  readonly fineness: number;
  readonly narrowest: number;
  readonly smallest: number;
  readonly hole: number;
};

/**
 * Fills pin holes, gives slivers narrower than `narrowest` and pieces smaller than `smallest` to their neighbours. The
 * outline itself does not change.
 */
export function tidied(labels: Labels, tidiness: Tidiness): Labels {
  const cells = labels.cells.slice();
  const made = { ...labels, cells };
  const perUnit = tidiness.fineness ** 2;
  fillHoles(made, tidiness.hole * perUnit);
  widen(made, (tidiness.narrowest / 2) * tidiness.fineness);
  mergePieces(made, tidiness.smallest * perUnit);
  return made;
}

/** A mask whose small pieces are gone and whose small holes are filled; sizes in cells. */
export function withoutSpecks(mask: Labels, smallest: number): Labels {
  const cells = mask.cells.slice();
  const made = { ...mask, cells };
  for (const piece of pieces(made, (label) => label >= 0))
    if (piece.cells.length < smallest) for (const cell of piece.cells) cells[cell] = outside;
  fillHoles(made, smallest);
  return made;
}

/** Cells that are none of the figure but enclosed by it. */
function fillHoles(labels: Labels, smallest: number): void {
  const empty = -3;
  for (const piece of pieces(labels, (label) => label === outside))
    if (!piece.touchesEdge && piece.cells.length < smallest)
      for (const cell of piece.cells) labels.cells[cell] = empty;
  flood(labels, (cell) => labels.cells[cell] === empty);
}

/** A cell stays when it lies within `radius` of a place whose whole neighbourhood of that radius has its label. */
function widen(labels: Labels, radius: number): void {
  const { cells } = labels;
  const marked = (holds: (cell: number) => boolean): Uint8Array => {
    const marks = new Uint8Array(cells.length);
    for (let cell = 0; cell < cells.length; cell += 1) if (holds(cell)) marks[cell] = 1;
    return marks;
  };
  const toBorder = distances(
    labels,
    marked((cell) => isBorder(labels, cell)),
    'over everything',
  );
  const toCore = distances(
    labels,
    marked((cell) => toBorder[cell] >= radius),
    'within a label',
  );
  const loose = marked((cell) => cells[cell] >= 0 && toCore[cell] > radius + 1);
  flood(labels, (cell) => loose[cell] === 1);
}

function isBorder({ width, height, cells }: Labels, cell: number): boolean {
  if (cells[cell] < 0) return true;
  const x = cell % width;
  const y = (cell - x) / width;
  return (
    (x > 0 && cells[cell - 1] !== cells[cell]) ||
    (x < width - 1 && cells[cell + 1] !== cells[cell]) ||
    (y > 0 && cells[cell - width] !== cells[cell]) ||
    (y < height - 1 && cells[cell + width] !== cells[cell])
  );
}

/** Chamfer distances in cells from the starts, by two sweeps over the picture. */
function distances(
  labels: Labels,
  starts: Uint8Array,
  steps: 'over everything' | 'within a label',
): Float32Array {
  const { width, height, cells } = labels;
  const far = Float32Array.from(starts, (start) => (start === 1 ? 0 : 1e6));
  const bound = steps === 'within a label';
  const sweep = (cell: number, x: number, y: number, towards: 1 | -1): void => {
    const sideways = x - towards >= 0 && x - towards < width;
    const above = y - towards >= 0 && y - towards < height;
    const ahead = x + towards >= 0 && x + towards < width;
    let least = far[cell];
    const look = (from: number, length: number): void => {
      if (far[from] + length < least && (!bound || cells[from] === cells[cell])) least = far[from] + length;
    };
    if (sideways) look(cell - towards, 1);
    if (above) look(cell - towards * width, 1);
    if (above && sideways) look(cell - towards * (width + 1), Math.SQRT2);
    if (above && ahead) look(cell - towards * (width - 1), Math.SQRT2);
    far[cell] = least;
  };
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) sweep(y * width + x, x, y, 1);
  for (let y = height - 1; y >= 0; y -= 1)
    for (let x = width - 1; x >= 0; x -= 1) sweep(y * width + x, x, y, -1);
  return far;
}

/** Cells that are open take the label of the nearest one that is not. */
function flood({ width, height, cells }: Labels, isOpen: (cell: number) => boolean): void {
  const open = new Uint8Array(cells.length);
  const queue: number[] = [];
  for (let cell = 0; cell < cells.length; cell += 1) if (isOpen(cell)) open[cell] = 1;
  for (let cell = 0; cell < cells.length; cell += 1)
    if (
      open[cell] === 0 &&
      cells[cell] >= 0 &&
      neighbours(cell, width, height).some((next) => open[next] === 1)
    )
      queue.push(cell);
  for (let at = 0; at < queue.length; at += 1)
    for (const next of neighbours(queue[at], width, height)) {
      if (next < 0 || open[next] === 0) continue;
      open[next] = 0;
      cells[next] = cells[queue[at]];
      queue.push(next);
    }
}

/** The four cells beside a cell; -1 beyond the edge. The list is used again by the next call. */
const beside = new Int32Array(4);
function neighbours(cell: number, width: number, height: number): Int32Array {
  const x = cell % width;
  beside[0] = x > 0 ? cell - 1 : -1;
  beside[1] = x < width - 1 ? cell + 1 : -1;
  beside[2] = cell >= width ? cell - width : -1;
  beside[3] = cell < width * (height - 1) ? cell + width : -1;
  return beside;
}

/** Small pieces go to the neighbour with the longest common border, the smallest piece first. */
function mergePieces(labels: Labels, smallest: number): void {
  for (let round = 0; round < 4; round += 1) {
    const small = pieces(labels, (label) => label >= 0).filter((piece) => piece.cells.length < smallest);
    small.sort((a, b) => a.cells.length - b.cells.length);
    for (const piece of small) giveAway(labels, piece.cells);
    if (small.length === 0) return;
  }
}

function giveAway({ width, height, cells }: Labels, piece: readonly number[]): void {
  const own = cells[piece[0]];
  const shared = new Map<number, number>();
  for (const cell of piece)
    for (const next of neighbours(cell, width, height))
      if (next >= 0 && cells[next] >= 0 && cells[next] !== own)
        shared.set(cells[next], (shared.get(cells[next]) ?? 0) + 1);
  const [heir] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (heir !== undefined) for (const cell of piece) cells[cell] = heir[0];
}

type Piece = { readonly cells: readonly number[]; readonly touchesEdge: boolean };

/** Connected cells of equal label. */
function pieces({ width, height, cells }: Labels, wanted: (label: number) => boolean): Piece[] {
  const seen = new Uint8Array(cells.length);
  const found: Piece[] = [];
  for (let start = 0; start < cells.length; start += 1) {
    if (seen[start] === 1 || !wanted(cells[start])) continue;
    const piece = [start];
    let touchesEdge = false;
    seen[start] = 1;
    for (let at = 0; at < piece.length; at += 1) {
      for (const next of neighbours(piece[at], width, height)) {
        if (next < 0) touchesEdge = true;
        else if (seen[next] === 0 && cells[next] === cells[start]) {
          seen[next] = 1;
          piece.push(next);
        }
      }
    }
    found.push({ cells: piece, touchesEdge });
  }
  return found;
}
