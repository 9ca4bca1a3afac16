/** Reads what a client says it accepts. */

/**
 * The weight, 0 to 1, that an `Accept` or `Accept-Encoding` header gives to exactly `name`.
 * A name that is not listed weighs 0; wildcards are not looked at.
 */
export function weightOf(header: string | undefined, name: string): number {
  for (const entry of (header ?? '').toLowerCase().split(',')) {
    const [listed = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (listed !== name) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    return weight >= 0 && weight <= 1 ? weight : 0;
  }
  return 0;
}
