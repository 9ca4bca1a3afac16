/** The diary as the screens that come later read it. */
import type { DiaryState } from '@unknot/diary';
import { diaryOf } from './folded-diary.ts';
import { useStore } from './store.ts';

/** All that the diary says now, the answers included. */
export const useDiary = (): DiaryState => diaryOf(useStore().log);
