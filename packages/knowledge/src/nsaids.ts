/** The anti-inflammatories beside ibuprofen that a person may have taken; Unknot offers none of them. */

/** By active ingredient. A dose of one in the last 24 hours is the fact `other-nsaid-24h`. */
export const otherNsaids: readonly string[] = ['naproxen', 'aspirin', 'diclofenac', 'celecoxib'];
