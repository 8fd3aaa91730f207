import type { Direction } from '#domain/atlas/ways.ts';

/** What a key asks of the chart. */
export type Wish =
  | { readonly do: 'move'; readonly towards: Direction }
  | { readonly do: 'choose' }
  | { readonly do: 'first' | 'last' | 'mirror' | 'next-view' | 'delete' | 'point' | 'whole' }
  | { readonly do: 'layer' | 'zoom'; readonly way: 1 | -1 }
  | { readonly do: 'severity'; readonly score: number }
  | { readonly do: 'find'; readonly letters: string };

/** Keys pressed sooner after one another belong together: letters of a name, or 9 and + for 10. */
const TOGETHER_MS = 900;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const named: Readonly<Record<string, Wish>> = {
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'choose' },
  ' ': { do: 'choose' },
  Delete: { do: 'delete' },
  Backspace: { do: 'delete' },
  '[': { do: 'layer', way: -1 },
  ']': { do: 'layer', way: 1 },
  '+': { do: 'zoom', way: 1 },
  '=': { do: 'zoom', way: 1 },
  '-': { do: 'zoom', way: -1 },
  '\\': { do: 'whole' },
};

/** Letters that mean something of their own, unless a name is being typed. */
const lettered: Readonly<Record<string, Wish>> = {
  m: { do: 'mirror' },
  v: { do: 'next-view' },
  x: { do: 'point' },
};

type Pressed = {
  readonly key: string;
  readonly atMs: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Turns keys into wishes and remembers the last ones, for names that are typed and for 9 and + after it. */
export const chartKeys = () => {
  let typed = '';
  let nine = false;
  let lastMs = -Infinity;

  const wishOf = ({ key, atMs, ctrlKey, metaKey, altKey }: Pressed): Wish | null => {
    if (ctrlKey || metaKey || altKey) return null;
    const together = atMs - lastMs < TOGETHER_MS;
    const letters = together ? typed : '';
    const afterNine = together && nine;
    [typed, nine, lastMs] = ['', key === '9', atMs];
    const arrow = arrows[key];
    if (arrow) return { do: 'move', towards: arrow };
    if (/^\d$/.test(key)) return { do: 'severity', score: Number(key) };
    if (key === '+' && afterNine) return { do: 'severity', score: 10 };
    if (key === ' ' && letters !== '') return spell(`${letters} `);
    return named[key] ?? (/^\p{Letter}$/u.test(key) ? letterWish(key.toLowerCase(), letters) : null);
  };

  const letterWish = (letter: string, letters: string): Wish =>
    (letters === '' ? lettered[letter] : undefined) ?? spell(letters + letter);

  const spell = (letters: string): Wish => {
    typed = letters;
    return { do: 'find', letters };
  };

  return { wishOf };
};
