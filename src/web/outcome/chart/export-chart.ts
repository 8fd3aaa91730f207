/** What a drawing looks like is said by style sheets; on its own it must say it itself. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-family',
  'text-anchor',
] as const;

/** The drawing by daylight, with its looks written into it, on paper, and a title above it. */
export function chartAsSvg(drawing: SVGSVGElement, title: string): string {
  const scheme = drawing.style.colorScheme;
  drawing.style.colorScheme = 'light';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [...drawing.querySelectorAll<SVGElement>('*')];
  for (const [place, part] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = parts[place];
    if (original === undefined) continue;
    const look = getComputedStyle(original);
    for (const name of CARRIED) part.setAttribute(name, look.getPropertyValue(name));
    part.removeAttribute('class');
  }
  const ground = getComputedStyle(drawing).getPropertyValue('--color-surface');
  drawing.style.colorScheme = scheme;
  return onPaper(copy, { title, ground });
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINE = 22;
/** A letter of the head is about so wide. */
const LETTER = 8;

function onPaper(copy: SVGSVGElement, { title, ground }: { title: string; ground: string }): string {
  const width = copy.width.baseVal.value;
  const lines = inLines(title, Math.floor((width - 24) / LETTER));
  const head = lines.length * LINE + 12;
  const height = copy.height.baseVal.value + head;
  const light = /light-dark\(([^,]+),/u.exec(ground)?.[1] ?? ground;
  const paper = made('rect', { y: -head, width, height, fill: light.trim() || 'white' });
  const said = lines.map((line, place) => {
    const text = made('text', {
      x: 12,
      y: (place + 1) * LINE - head,
      'font-size': 15,
      'font-family': 'sans-serif',
    });
    text.textContent = line;
    return text;
  });
  copy.prepend(paper, ...said);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 ${-head} ${width} ${height}`);
  return new XMLSerializer().serializeToString(copy);
}

function made(name: 'rect' | 'text', values: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
  return element;
}

/** Words in lines of no more than so many letters. */
export function inLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const SHARPNESS = 2;

/** The same as a picture, twice as fine as it is drawn. */
export async function chartAsPng(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const svg = chartAsSvg(drawing, title);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SHARPNESS;
  canvas.height = picture.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png');
  });
}

/** Hands a file to the person: to another app where the phone can, else to the folder of downloads. */
export async function handOn(file: File, how: 'share' | 'keep'): Promise<void> {
  if (how === 'share' && 'canShare' in navigator && navigator.canShare({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return;
    } catch (failure) {
      // She thought better of it.
      if (failure instanceof DOMException && failure.name === 'AbortError') return;
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
