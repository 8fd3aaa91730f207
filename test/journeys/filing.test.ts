import { filingInDatabase } from '#test/simulation/filing-in-database.ts';
import { filingInMemory } from '#test/simulation/filing.ts';
import { filingRule } from '#test/simulation/filing-rule.ts';

filingRule('in memory', filingInMemory);
filingRule('in PostgreSQL, through the doors', filingInDatabase);
