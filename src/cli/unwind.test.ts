import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyCourse, take } from '#test/any-session.ts';
import { Telling } from '#test/telling.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import type { Engine } from './engines/engine.ts';
import { holds } from './engines/holds.ts';
import { note } from './engines/note.ts';
import { regions } from './engines/regions.ts';
import { findJsonFault } from './json-fault.ts';

const root = path.join(import.meta.dirname, '../..');
const bin = path.join(root, 'bin/unwind');

/** Runs the real command in a process of its own. */
function unwind(
  words: readonly string[],
  input = '',
  command = bin,
  environment: Readonly<Record<string, string>> = {},
): { code: number | null; out: string; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(command, words, {
    input,
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, ...environment },
  });
  return { code: status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

function session(): Telling {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const hold = room.wait(60).hold({ pressure: 4 });
  room.wait(150).say({ kind: 'hold-released', hold: hold.id, signs: ['softening'] });
  room.wait(60).say({ kind: 'closed' });
  return room;
}

type Answer = Readonly<Record<string, unknown>>;

test('[CLI-1] holds: a bare list of facts in, the derived session out', () => {
  const input = JSON.stringify(session().facts);
  const first = unwind(['holds'], input);
  assert.deepEqual([first.code, first.lines], [0, []]);
  const {
    holds: all,
    totals,
    state,
  } = JSON.parse(first.out) as { holds: Answer[]; totals: Answer; state: string };
  assert.deepEqual([state, all[0]?.['seconds'], totals['treatmentSeconds']], ['closed', 150, 270]);
  assert.equal(unwind(['holds'], input).out, first.out);
});

test('[CLI-1] holds: limits beside the facts are looked at', () => {
  const { facts } = session();
  const { out } = unwind(['holds'], JSON.stringify({ facts, limits: { highestPressure: 3 } }));
  const { crossedLimits } = JSON.parse(out) as { crossedLimits: Answer[] };
  assert.deepEqual(
    crossedLimits.map(({ limit }) => limit),
    ['pressure'],
  );
});

test('[CLI-1] note: facts in, the note with its hash out', () => {
  const { facts } = session();
  const { code, out } = unwind(['note'], JSON.stringify({ facts, style: 'brief', clientName: 'Ruth Alder' }));
  const { document, hash } = JSON.parse(out) as { document: Answer; hash: string };
  assert.deepEqual(
    [code, document['clientName'], document['style'], hash.length],
    [0, 'Ruth Alder', 'brief', 64],
  );
});

test('[CLI-1] regions: words in, the regions they find out', () => {
  const found = JSON.parse(unwind(['regions', 'it', 'band']).out) as Answer[];
  assert.equal(found[0]?.['id'], 'thigh.outer');
  assert.equal((JSON.parse(unwind(['regions']).out) as Answer[]).length, 69);
});

test('[CLI-2] bad input: exit 2, one line for each problem with its path, nothing on standard output', () => {
  const facts = session().facts.map((fact) =>
    'pressure' in fact ? { ...fact, pressure: 6, side: 'mid' } : fact,
  );
  assert.deepEqual(unwind(['holds'], JSON.stringify({ facts })), {
    code: 2,
    out: '',
    lines: ['$.facts[1].pressure: must be 1, 2, 3, 4 or 5'],
  });
  const sides = session().facts.map((fact) => ('pressure' in fact ? { ...fact, side: 'mid' } : fact));
  assert.deepEqual(unwind(['note'], JSON.stringify(sides)).lines, [
    '$[1].side: must be left, right or bilateral: back.upper_trap (Top of shoulder) has two sides',
  ]);
});

test('[CLI-2] an unknown kind is a problem at this version and kept at a higher one', () => {
  const stranger = { id: crypto.randomUUID(), at: '2026-01-05T15:00:00Z', kind: 'levitated' };
  const refused = unwind(['holds'], JSON.stringify([stranger]));
  assert.equal(refused.code, 2);
  assert.match(refused.lines[0] ?? '', /^\$\[0\]\.kind: must be opened, region-chosen, .* or corrected$/u);
  const kept = unwind(['holds'], JSON.stringify([{ ...stranger, version: 2 }]));
  assert.deepEqual((JSON.parse(kept.out) as { unread: string[] }).unread, [stranger.id]);
});

test('[CLI-2] other inputs that are not understood end the same way', () => {
  for (const [words, input] of [
    [['holds'], ''],
    [['holds'], '7'],
    [['note'], '{}'],
    [['note'], '{"facts":[],"zone":"Mars/Olympus"}'],
    [['holds', 'facts.json'], '[]'],
    [['holds', '--pretty'], '[]'],
    [['seed', 'twice'], ''],
    [['backup'], ''],
    [['backup', '--to'], ''],
    [['backup', '--to', 'here', 'there'], ''],
    [['restore', 'here', '--all'], ''],
  ] as const) {
    const { code, out, lines } = unwind(words, input);
    assert.deepEqual(
      [code, out, lines.length],
      [2, '', 1],
      `${words.join(' ')} ${input}: ${lines.join(' | ')}`,
    );
  }
});

test('[CLI-3] text that is not JSON is told with line and column', () => {
  assert.deepEqual(unwind(['holds'], '[\n  {"kind": }\n]').lines, [
    '$: is not JSON: line 2, column 12: a value cannot begin with }',
  ]);
});

test('[CLI-3] the place of a fault is found wherever it is, and only where there is one', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '}', '"', ',,', '01', '\u0001'),
      (text, place, junk) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + (junk === '' ? '' : junk) + text.slice(junk === '' ? at + 1 : at);
        let whole = true;
        try {
          JSON.parse(broken);
        } catch {
          whole = false;
        }
        const { message } = findJsonFault(broken);
        assert.equal(message === 'is not JSON', whole, broken);
      },
    ),
  );
  assert.deepEqual(findJsonFault('[1,\n2,]'), { line: 2, column: 3, message: 'a value cannot begin with ]' });
  assert.deepEqual(findJsonFault('{"a":1'), { line: 1, column: 7, message: 'a comma or } is expected' });
});

test('[CLI-4] --schema prints the schemas of input and output in draft 2020-12', () => {
  for (const name of ['holds', 'note', 'regions', 'atlas', 'chart']) {
    const { code, out } = unwind([name, '--schema']);
    const schemas = JSON.parse(out) as Record<'input' | 'output', Answer>;
    assert.equal(code, 0);
    for (const schema of [schemas.input, schemas.output]) {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    }
  }
});

test('[CLI-4] what an engine prints keeps to the schema it prints', () => {
  const limits = TreatmentLimits.parse({
    highestPressure: 2,
    handsOnMinutes: 1,
    excludedTechniques: ['CHR'],
  });
  fc.assert(
    fc.property(anyCourse, (course) => {
      const facts = take(course, new Telling());
      keeps(holds, { facts, limits });
      keeps(note, { facts, limits });
      keeps(note, facts);
    }),
  );
  keeps(regions, { query: '' });
});

const keeps = (engine: Engine, input: unknown): void => {
  const answer = engine.run(engine.input.parse(input) as never);
  engine.output.parse(JSON.parse(JSON.stringify(answer)));
};

test('[CLI-5] --help tells how every command is used', () => {
  const { code, out } = unwind(['--help']);
  assert.equal(code, 0);
  for (const name of [
    'serve',
    'migrate',
    'seed',
    'backup',
    'restore',
    'audit verify',
    'registry',
    'holds',
    'note',
    'screen',
    'regions',
    'atlas',
    'chart',
  ]) {
    assert.match(out, new RegExp(`^ {2}${name} `, 'mu'));
    const own = unwind([...name.split(' '), '--help']);
    assert.equal(own.code, 0);
    assert.match(own.out, new RegExp(`unwind ${name}`, 'u'));
  }
  assert.equal(unwind([]).code, 2);
  assert.match(unwind(['--version']).out, /^\d+\.\d+\.\d+\n$/u);
});

test('[CLI-6] an unknown command ends with exit code 2 and what was probably meant', () => {
  assert.deepEqual(unwind(['hodls']), {
    code: 2,
    out: '',
    lines: ['unwind: there is no command hodls; did you mean unwind holds?'],
  });
  assert.match(unwind(['juggle']).lines[0] ?? '', /unwind --help lists the commands$/u);
});

test('[CLI-7] it runs through symbolic links, from another folder and without any node on the path', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unwind-link-'));
  t.after(() => rmSync(folder, { recursive: true }));
  symlinkSync(bin, path.join(folder, 'first'));
  symlinkSync('first', path.join(folder, 'second'));
  const { status, stdout } = spawnSync(path.join(folder, 'second'), ['regions', 'ql'], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: '/usr/bin:/bin' },
  });
  assert.equal(status, 0);
  assert.match(stdout, /back\.flank/u);
});

test('[CLI-5] --help of a command that takes a folder says how it is named', () => {
  assert.match(unwind(['backup', '--help']).out, /^ {2}unwind backup --to <folder/m);
  assert.match(
    unwind(['restore', '-h']).out,
    /^ {2}unwind restore --from <folder of the backup> \[--replace\]/m,
  );
});

test('[CLI-8] neither a backup nor a check makes a database where there is none', (t) => {
  const nowhere = path.join(mkdtempSync(path.join(tmpdir(), 'unwind-')), 'data');
  t.after(() => rmSync(path.dirname(nowhere), { recursive: true }));
  for (const words of [
    ['backup', `--to=${nowhere}-saved`],
    ['backup', '--to', `${nowhere}-saved`],
    ['backup', `${nowhere}-saved`],
    ['audit', 'verify'],
  ]) {
    const answer = unwind(words, '', bin, { UNWIND_FOLDER: nowhere, DATABASE_URL: '' });
    assert.deepEqual(answer, {
      code: 1,
      out: '',
      lines: [`There is no database in ${nowhere}: look at UNWIND_FOLDER.`],
    });
    assert.equal(existsSync(nowhere), false);
  }
});
