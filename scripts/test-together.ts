import { runHere } from './run-tests.ts';

// One process of `npm test` in which many files of tests run; its outcome goes to the process that began it.
const [title = '', ...files] = process.argv.slice(2);
process.send?.(await runHere(title, files));
