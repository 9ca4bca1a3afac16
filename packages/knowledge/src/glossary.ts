/** Words that a reader may meet, in plain words. The first five are what people call a spasm. */
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';

export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** Every term, the kinds of spasm first. */
export const glossary: readonly Term[] = [
  {
    term: 'Spasm, guarding',
    meaning: 'A muscle that tightens by itself to keep still what hurts.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Cramp',
    meaning: 'A short, hard and painful knot in one muscle, such as the calf.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Spasticity',
    meaning: 'Stiff muscles from an illness of the brain or the spinal cord.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Dystonia',
    meaning: 'A part of the body twists by itself. Some medicines can set it off.',
    basis: 'sourced',
    sources: ['AAFP-DYST'],
  },
  {
    term: 'Tetany',
    meaning: 'Hands, feet or face cramp, as when the blood holds too little calcium.',
    basis: 'sourced',
    sources: ['HYPOCA-ROMM'],
  },
  {
    term: 'Flare',
    meaning: 'The first days, when the pain is strong.',
    basis: 'product',
    sources: [],
  },
  {
    term: 'Danger sign',
    meaning: 'Something that calls for help, since it may come from more than a muscle.',
    basis: 'sourced',
    sources: ['FIN20'],
  },
  {
    term: 'Disc',
    meaning: 'A firm cushion between two bones of the spine, grown into both.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Spinal cord',
    meaning: 'The thick bundle of nerves inside the spine.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Anti-inflammatory (NSAID)',
    meaning: 'A family of pain medicines: ibuprofen, naproxen, aspirin and more.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Muscle relaxant',
    meaning: 'A medicine from a prescriber that calms muscles and mostly makes you drowsy.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Tricyclic',
    meaning: 'A medicine for low mood. At a low dose it is sometimes given for pain.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Opioid',
    meaning: 'A strong pain medicine of the morphine family, such as codeine.',
    basis: 'consensus',
    sources: [],
  },
  {
    term: 'Shingles',
    meaning: 'A strip of blisters on one side. It can burn for days before they show.',
    basis: 'sourced',
    sources: ['CKS-SHING'],
  },
];
