/** All words of the app in Spanish, made by a machine; a clinician who speaks the language has yet to read them. */
import type { CatalogueName } from '../../language/spoken.ts';

export const spanish: Partial<Readonly<Record<CatalogueName, object>>> = {};
