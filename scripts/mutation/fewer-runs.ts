/** Under mutation a property that names no number of runs is tried as often as those that do. */
import fc from 'fast-check';
import { RUNS } from './runs.ts';

fc.configureGlobal({ numRuns: RUNS });
