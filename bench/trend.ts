/** Prints how often the trend is right on made-up courses. */
import { trendTable, trendWords } from './bench-trend.ts';

console.log(`${trendWords}\n\n${trendTable()}`);
