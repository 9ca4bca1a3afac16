/** The first page: what the book is, how far it is confirmed, what awaits a signature, and where to sign. */
import type { Basis } from '@unknot/knowledge';
import { table } from './chapter.ts';
import type { Grounded } from './signature.ts';

const MEANING: { readonly [each in Basis]: string } = {
  sourced: 'confirmed in a source that was read',
  consensus: 'general clinical knowledge that no source read has confirmed',
  product: 'a threshold or a wording chosen for Unknot',
};

/** Markdown. */
export function firstPage(knowledge: string, records: readonly Grounded[]): string {
  const of = (basis: Basis) => records.filter((record) => record.basis === basis);
  return [
    '# The rule book of Unknot',
    `Knowledge ${knowledge}. Everything that Unknot knows and advises about a seized upper back, in words, printed from the records that it runs on. It is not a medical device. A clinician who has read it signs below; until then its rules await a signature.`,
    table(
      ['Basis', 'Records', 'What it means'],
      (Object.keys(MEANING) as Basis[]).map((basis) => [
        basis,
        `${of(basis).length}`,
        MEANING[basis],
      ]),
    ),
    '## Signature',
    table(
      ['Name', 'Role', 'Date'],
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ),
    '## Awaits a signature',
    ...(['consensus', 'product'] as const).flatMap((basis) => [
      `### ${basis === 'consensus' ? 'Consensus' : 'Product'}: ${of(basis).length} records`,
      of(basis)
        .map(({ place }) => `- ${place}`)
        .join('\n'),
    ]),
  ].join('\n\n');
}
