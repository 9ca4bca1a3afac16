/** Spanish of what is said everywhere: the numbers to call, and sentences that must be said in certain places. */

export const everywhere = {
  'Call 911': 'Llama al 911',
  'Call 999': 'Llama al 999',
  'Call 112': 'Llama al 112',
  'Call 112 or your local number': 'Llama al 112 o al número de tu país',
  'Call NHS 111': 'Llama al NHS 111',
  'Poison Help 1-800-222-1222': 'Centro de toxicología: 1-800-222-1222',
  'United States': 'Estados Unidos',
  'United Kingdom': 'Reino Unido',
  'Europe (European Union)': 'Europa (Unión Europea)',
  'Another country': 'Otro país',
} as const;
