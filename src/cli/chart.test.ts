import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { regions } from '#domain/atlas/regions.ts';
import { problemsOf } from '#domain/base/problems.ts';
import { atlas } from './engines/atlas.ts';
import { chart } from './engines/chart.ts';
import { fontFromWoff } from '#server/picture/font-from-woff.ts';
import { pngFile } from '#server/picture/png-file.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');

function unwind(
  words: readonly string[],
  input: unknown = '',
): { code: number | null; out: Buffer; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(bin, words, {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    cwd: tmpdir(),
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, lines: stderr.toString().split('\n').filter(Boolean) };
}

const tender = {
  region: 'back.flank',
  side: 'left',
  severity: 7,
  kind: 'tenderness',
  note: 'near the last rib',
};

const svgOf = (input: unknown): string => {
  const { code, out, lines } = unwind(['chart', '--svg'], input);
  assert.deepEqual([code, lines], [0, []]);
  return out.toString();
};

const problems = (input: unknown): string[] => {
  const parsed = chart.input.safeParse(input);
  return parsed.success ? [] : problemsOf(parsed.error, input).map((one) => `${one.path}: ${one.message}`);
};

test('[CLI-1] atlas: every region with its sides, neighbours and lines, and where a figure shows it', () => {
  const { code, out } = unwind(['atlas', '--list']);
  const listed = atlas.output.parse(JSON.parse(out.toString())) as {
    regions: { id: string; leaves: unknown[] }[];
  };
  assert.equal(code, 0);
  assert.deepEqual(
    listed.regions.map(({ id }) => id),
    regions.map(({ id }) => id),
  );
  const unseen = listed.regions.filter(({ leaves }) => leaves.length === 0).map(({ id }) => id);
  assert.deepEqual(unseen, ['pelvis.floor'], 'the pelvic floor has no surface');
});

test('[CLI-1] atlas: a figure and a view may be named, and the answer keeps to them', () => {
  const { out } = unwind(['atlas', '--figure=masculine', '--view', 'palm-left']);
  const listed = JSON.parse(out.toString()) as {
    figure: string;
    views: string[];
    regions: { leaves: { views: string[] }[] }[];
  };
  assert.deepEqual([listed.figure, listed.views], ['masculine', ['palm-left']]);
  const seen = listed.regions.flatMap(({ leaves }) => leaves);
  assert.ok(seen.length > 5 && seen.every(({ views }) => views.join() === 'palm-left'));
});

test('[CLI-9] chart: marks in, a picture out, the same for the same marks', () => {
  const first = svgOf([tender]);
  assert.match(first, /^<svg [^]*<\/svg>\n$/u);
  assert.match(
    first,
    /<desc[^>]*>Views: Front, Back, [^<]*7: Tenderness, left quadratus lumborum, 7 of 10: near the last rib\./u,
  );
  assert.equal(svgOf({ marks: [tender] }), first);
});

test('[CLI-9] chart: figure, views and title may be chosen, and a place may be exact', () => {
  const svg = svgOf({
    marks: [
      { ...tender, spot: { view: 'back', x: -40, y: 330 } },
      { region: 'abd.mid', kind: 'scar' },
    ],
    figure: 'feminine',
    views: ['back'],
    title: 'After <visit> 3',
  });
  assert.match(svg, /<title[^>]*>After &lt;visit&gt; 3<\/title>/u);
  assert.match(svg, />Back</u);
  assert.doesNotMatch(svg, />Client’s left side</u);
  assert.match(svg, /A: Tenderness[^<]*\. Scar, lower abdomen\./u);
  assert.match(svg, /translate\(-40 330\)/u);
});

test('[CLI-9] chart: facts of a record are marks, with or without their stamp; corrections count', () => {
  const said = {
    kind: 'finding-marked',
    finding: 'spasm',
    region: 'back.lowpara',
    side: 'right',
    layer: 'superficial',
    severity: 5,
  };
  const bare = svgOf([said]);
  assert.match(bare, /5: Spasm, right lumbar erector spinae/u);
  const at = '2026-01-05T15:00:00Z';
  const id = '0198a000-0000-7000-8000-000000000001';
  const stamp = { at, run: '0198a000-0000-7000-8000-000000000009', elapsedMs: 0, tick: 1 };
  const fact = { ...said, ...stamp, id, version: 2 };
  assert.equal(svgOf([fact]), bare);
  const withdrawn = {
    kind: 'corrected',
    fact: id,
    instead: null,
    ...stamp,
    tick: 2,
    id: '0198a000-0000-7000-8000-000000000002',
    version: 1,
  };
  assert.match(svgOf([fact, withdrawn]), /Nothing is marked/u);
});

test('[CLI-9] chart: an exact place may stand in the mark itself, and then needs no region', () => {
  const named = { region: 'back.blade', side: 'right', severity: 6, kind: 'tenderness' };
  const spot = { view: 'back', x: 70, y: 235 };
  const long = svgOf([{ ...named, spot }]);
  assert.equal(svgOf([{ ...named, ...spot }]), long);
  assert.equal(
    svgOf([{ severity: 6, kind: 'tenderness', ...spot }]),
    long,
    'the place is read off the figure',
  );
  assert.equal(svgOf([{ ...named, ...spot, id: 'mark 1', at: '2026-03-10', atlas: '1.0.0' }]), long);
  assert.deepEqual(problems([{ severity: 6, view: 'back', x: 400, y: 235 }]), [
    '$[0].spot: lies beside the body; move it onto the figure, or name the region',
  ]);
  assert.deepEqual(problems([{ severity: 6 }]), [
    '$[0].region: is missing; name the region, or the exact place with view, x and y',
  ]);
});

test('[CLI-2] chart: what is wrong with a mark is told with its path and how to mend it', () => {
  assert.deepEqual(problems([{ ...tender, severity: 12 }]), ['$[0].severity: must be 10 or less']);
  assert.deepEqual(problems({ marks: [{ ...tender, side: 'mid' }] }), [
    '$.marks[0].side: must be left, right or bilateral: back.flank (Side of low back) has two sides',
  ]);
  const { side: _, ...sideless } = tender;
  assert.match(problems([sideless])[0] ?? '', /^\$\[0\]\.side: is missing; say left, right or bilateral/u);
  assert.match(
    problems([{ ...tender, region: 'back.flanck' }])[0] ?? '',
    /^\$\[0\]\.region: .*did you mean back\.flank\?/u,
  );
  assert.match(
    problems([{ kind: 'finding-marked', region: 'back.flank', side: 'left' }])[0] ?? '',
    /^\$\[0\]\.finding: is missing/u,
  );
  assert.match(
    problems([{ ...tender, spot: { view: 'side', x: 0, y: 0 } }])[0] ?? '',
    /^\$\[0\]\.spot\.view: must be/u,
  );
  assert.match(problems({ marks: [], views: [] })[0] ?? '', /^\$\.views: must have at least 1 item/u);
  assert.deepEqual(unwind(['chart', '--svg'], [{ ...tender, severity: 12 }]), {
    code: 2,
    out: Buffer.alloc(0),
    lines: ['$[0].severity: must be 10 or less'],
  });
});

test('[CLI-2] an option that is not known, lacks its value or has one too many is told', () => {
  for (const [words, problem] of [
    [['chart', '--pdf'], 'unwind chart: --pdf is not known; try --help'],
    [['chart', '--svg=yes'], 'unwind chart: --svg takes no value'],
    [['atlas', '--view'], 'unwind atlas: --view needs a value'],
  ] as const)
    assert.deepEqual(unwind(words), { code: 2, out: Buffer.alloc(0), lines: [problem] });
  assert.match(
    unwind(['atlas', '--figure', 'giant']).lines[0] ?? '',
    /^\$\.figure: must be feminine, masculine or neutral/u,
  );
});

test('[CLI-10] chart --png is the same picture in pixels, with its letters and its shading', () => {
  const input = { marks: [{ region: 'hand.palm', side: 'left', severity: 8 }], views: ['palm-left'] };
  const { code, out } = unwind(['chart', '--png'], input);
  assert.equal(code, 0);
  assert.deepEqual([...out.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [, width, height] = /width="(\d+)" height="(\d+)" role/u.exec(svgOf(input)) ?? [];
  assert.deepEqual(
    [out.readUInt32BE(16), out.readUInt32BE(20)],
    [Number(width) * 1.5, Math.ceil(Number(height) * 1.5)],
  );
  assert.ok(out.length > 30_000, 'a hand without shading or words takes far less');
});

test('[CLI-10] a font in a WOFF file is taken out whole', () => {
  const file = fileURLToPath(import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff'));
  const font = fontFromWoff(readFileSync(file));
  const view = new DataView(font.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, place) => 12 + place * 16);
  for (const at of tables) {
    const [sum, offset, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const name = Buffer.from(font.subarray(at, at + 4)).toString('latin1');
    let found = 0;
    for (let word = offset; word < offset + Math.ceil(length / 4) * 4; word += 4)
      found = (found + view.getUint32(word)) >>> 0;
    // The table `head` holds the sum of the whole file, which its own sum leaves out.
    if (name !== 'head') assert.equal(found, sum, name);
  }
  assert.throws(() => fontFromWoff(font), /Not a WOFF file/u);
});

test('[CLI-10] pixels come back from the PNG file they were written to', () => {
  const data = Uint8ClampedArray.from({ length: 3 * 2 * 4 }, (_, at) => (at * 37) % 256);
  const file = Buffer.from(pngFile({ width: 3, height: 2, data }));
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  assert.deepEqual([...rows.subarray(1, 13), ...rows.subarray(14)], [...data]);
});
