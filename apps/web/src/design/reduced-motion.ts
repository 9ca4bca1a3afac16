// Whether the person asked their device for less motion.

/** False where there is no window (rendering to text). */
export function prefersReducedMotion(): boolean {
  return (
    typeof window !== 'undefined' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
