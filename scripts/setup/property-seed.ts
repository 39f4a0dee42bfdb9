import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change is judged by what it changed. `BATON_TEST_SEED`
 * gives other cases: a number, or `random`, to hunt with; a failure prints its seed, and belongs in an example.
 */
const wanted = process.env.BATON_TEST_SEED ?? '20261122';
fc.configureGlobal(wanted === 'random' ? {} : { seed: Number(wanted) });
