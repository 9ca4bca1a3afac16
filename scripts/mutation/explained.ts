/** Every mutant of the code that lives with a reason. */
import { engine } from './explained/engine.ts';
import type { Explanation } from './explained/explanation.ts';
import { logic } from './explained/logic.ts';
import { trend } from './explained/trend.ts';

export const explained: readonly Explanation[] = [...logic, ...engine, ...trend];
