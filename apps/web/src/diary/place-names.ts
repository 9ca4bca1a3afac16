/** The places of the body map in the language of the page. */
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import type { PlaceNames } from '../design/index.ts';
import { say } from '../language/language.ts';

/** Known only once the texts of the knowledge are there. */
export const placeNames = (): PlaceNames =>
  Object.fromEntries(
    Object.entries(bodyPlaces).map(([id, { name }]) => [id as BodyPlaceId, say(name)]),
  ) as PlaceNames;
