/** How pain of the back runs on average, to show as a band and never as a promise: part 8.2. */
import type { SourceId } from './sources.ts';

interface ExpectedCourse {
  /** Day of the course from which a person belongs to it. */
  readonly fromDay: number;
  /** Pooled means, 0 to 10, by weeks since then. */
  readonly curves: readonly {
    readonly points: readonly { readonly week: number; readonly pain: number }[];
    readonly source: SourceId;
  }[];
  readonly certainty: 'moderate' | 'very-low' | 'not-rated';
}

const curve = (source: SourceId, ...pains: readonly [number, number, number, number]) => {
  const weeks = [0, 6, 26, 52] as const;
  return {
    points: weeks.map((week, index) => ({ week, pain: (pains[index] ?? 0) / 10 })),
    source,
  };
};

const all = {
  acute: {
    fromDay: 1,
    curves: [curve('WAL24', 56, 26, 22, 21), curve('COS12', 52, 23, 12, 6)],
    certainty: 'moderate',
  },
  subacute: {
    fromDay: 42,
    curves: [curve('WAL24-HD', 63, 29, 29, 31)],
    certainty: 'not-rated',
  },
  persistent: {
    fromDay: 84,
    curves: [curve('WAL24-HD', 56, 48, 43, 40)],
    certainty: 'very-low',
  },
} as const satisfies Record<string, ExpectedCourse>;

export type CourseGroup = keyof typeof all;

/** By how long the pain had lasted when it was first rated; the later groups stand last. */
export const expectedCourses: { readonly [Group in CourseGroup]: ExpectedCourse } = all;

/** Said beside the band, always. */
export const expectedCourseWords = [
  {
    text: 'Most people improve a lot by 6 weeks. About 1 in 5 with pain in the mid-back do not.',
    sources: ['KNE20', 'PEN03', 'HEN08'],
  },
  { text: 'The band is borrowed from low-back research.', sources: ['WAL24', 'COS12'] },
  {
    text: 'A neck or mid-back often grumbles on for a while. Back to a full life is the aim.',
    sources: ['HUSH11', 'VOS08'],
  },
] as const satisfies readonly { readonly text: string; readonly sources: readonly SourceId[] }[];
