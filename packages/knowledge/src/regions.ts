/** Whom to call where, and whose medicine limits apply. */
import type { Region } from './schema.ts';

const all = {
  US: {
    name: 'United States',
    emergency: { number: '911', label: 'Call 911' },
    poison: { number: '1-800-222-1222', label: 'Poison Help 1-800-222-1222' },
    medicines: 'US',
    sources: ['TOX-GGC'],
  },
  UK: {
    name: 'United Kingdom',
    emergency: { number: '999', label: 'Call 999' },
    advice: { number: '111', label: 'Call NHS 111' },
    poison: { number: '111', label: 'Call NHS 111' },
    medicines: 'UK',
    sources: ['NHS-BP'],
  },
  EU: {
    name: 'Europe (European Union)',
    emergency: { number: '112', label: 'Call 112' },
    medicines: 'US',
    sources: ['NHS-BP'],
  },
  other: {
    name: 'Another country',
    emergency: { number: '112', label: 'Call 112 or your local number' },
    medicines: 'US',
    sources: ['NHS-BP'],
  },
} as const satisfies Record<string, Region>;

export type RegionId = keyof typeof all;

/** Every region. The stricter (US) medicine limits apply where no label was read. */
export const regions: { readonly [Id in RegionId]: Region } = all;
