import { env } from 'node:process';
import fc from 'fast-check';

/** The same cases by chance for every mutant, and few of them: a mutant that lives shall live the next time, too. */
env['ORACLE_RUNS'] ??= '40';
fc.configureGlobal({ seed: 20_230_331 });
