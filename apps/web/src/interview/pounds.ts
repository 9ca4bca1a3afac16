/** Body weight in the unit of the United States. The rules know kilograms. */

const KG_PER_POUND = 0.45359237;

/** Whole pounds. */
export const toPounds = (kg: number): number => Math.round(kg / KG_PER_POUND);

/** Kilograms with one decimal; {@link toPounds} of it gives the same pounds. */
export const fromPounds = (pounds: number): number => Math.round(pounds * KG_PER_POUND * 10) / 10;
