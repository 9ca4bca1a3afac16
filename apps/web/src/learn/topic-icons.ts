/** The drawing of each topic. */
import type { ArticleTopic } from '@unknot/knowledge';
import type { IconName } from '../design/index.ts';

export const topicIcons: { readonly [Topic in ArticleTopic]: IconName } = {
  'about-spasms': 'info',
  causes: 'question',
  relief: 'heat',
  medicines: 'medicine',
  moving: 'walk',
  'when-to-get-help': 'heed',
};
