/** Where it can hurt: the places of the body map, upper body, front and back. */

interface BodyPlace {
  /** As the person would say it. Left and right are the person's own. */
  readonly name: string;
  readonly seen: 'back' | 'front' | 'both';
  /** Pain that is new here is what danger questions ask about, so the person is asked whether it is a new symptom. */
  readonly askWhenNew?: true;
}

const all = {
  'head-back': { name: 'Back of the head', seen: 'back', askWhenNew: true },
  neck: { name: 'Back of the neck', seen: 'back' },
  'shoulder-top-left': { name: 'Top of the left shoulder', seen: 'back' },
  'shoulder-top-right': { name: 'Top of the right shoulder', seen: 'back' },
  'between-blades': { name: 'Between the shoulder blades', seen: 'back' },
  'blade-left': { name: 'Left shoulder blade', seen: 'back' },
  'blade-right': { name: 'Right shoulder blade', seen: 'back' },
  'mid-back': { name: 'Middle of the back', seen: 'back' },
  'low-back': { name: 'Low back', seen: 'back' },
  face: { name: 'Face or jaw', seen: 'front', askWhenNew: true },
  throat: { name: 'Front of the neck', seen: 'front', askWhenNew: true },
  'chest-middle': { name: 'Middle of the chest', seen: 'front', askWhenNew: true },
  'chest-left': { name: 'Left side of the chest', seen: 'front', askWhenNew: true },
  'chest-right': { name: 'Right side of the chest', seen: 'front', askWhenNew: true },
  belly: { name: 'Belly', seen: 'front', askWhenNew: true },
  'shoulder-left': { name: 'Left shoulder', seen: 'both' },
  'shoulder-right': { name: 'Right shoulder', seen: 'both' },
  'side-left': { name: 'Left side of the trunk', seen: 'both', askWhenNew: true },
  'side-right': { name: 'Right side of the trunk', seen: 'both', askWhenNew: true },
  'upper-arm-left': { name: 'Left upper arm', seen: 'both', askWhenNew: true },
  'upper-arm-right': { name: 'Right upper arm', seen: 'both', askWhenNew: true },
  'forearm-left': { name: 'Left forearm', seen: 'both', askWhenNew: true },
  'forearm-right': { name: 'Right forearm', seen: 'both', askWhenNew: true },
  'hand-left': { name: 'Left hand', seen: 'both', askWhenNew: true },
  'hand-right': { name: 'Right hand', seen: 'both', askWhenNew: true },
} as const satisfies Record<string, BodyPlace>;

export type BodyPlaceId = keyof typeof all;

/** Every place by id, from the head down. */
export const bodyPlaces: { readonly [Id in BodyPlaceId]: BodyPlace } = all;
