/** What the trend can rest on: short ids that stay the same from version to version. */

/** A sign that pain goes up. */
export type RisingSign =
  /** 3 points above the three logged days before, for a day or longer, and not eased since. */
  | 'worse-acute'
  /** The same, for 48 hours or longer. */
  | 'worse-acute-48'
  /** The last week is 2 points, or 30 % and 1.5 points, above the week before. */
  | 'worse-trend'
  /** No week before yet: three rises in a row, and 2 points above the first day. */
  | 'worse-run'
  /** In the first two weeks: the last three logged days are all above the first three. */
  | 'worse-since-start'
  /** Over up to four weeks pain creeps up by 2 points, and still does. */
  | 'worse-slowly'
  /** Too few entries to compare weeks: the last logged days lie clearly above those of two weeks before. */
  | 'worse-lately'
  /** A strong painkiller is new or up by half, and the pain has not fallen. */
  | 'worse-behind-medicine';

/** A sign that pain goes down. */
export type EasingSign =
  /** The last week is 2 points, or 30 % and 1.5 points, below the week before. */
  | 'better-trend'
  /** In the first two weeks: the last three logged days are all below the first three. */
  | 'better-since-start'
  /** Over up to four weeks pain sinks by 2 points, and still does. */
  | 'better-slowly'
  /** The course is four weeks old at most, pain fell since its start and now stays low. */
  | 'eased';

/** Why no direction is named. */
export type DoubtSign =
  /** Pain killers, steroids or a block may hide the pain, so that a fall says nothing. */
  | 'analgesic-masked'
  /** The pain falls, but the person can do less: own activities or daily life are worse. */
  | 'function-worse'
  /** Nothing rated for three days or more. */
  | 'gap'
  /** Fewer than four logged days in the last week. */
  | 'too-few-entries';

/** Why there is no direction though there are enough entries. */
export type LevelSign =
  /** Pain swings by more than 3 points within two weeks, and neither rises nor falls. */
  | 'wide-swings'
  /** None of the above. */
  | 'little-change';

export type PersistenceSign =
  /** Day 14 or later, at 4 or more, and less than 30 % below the start. */
  | 'persistent-14'
  /** Day 28 or later, at 3 or more. */
  | 'persistent-28'
  /** Day 42 or later, with any pain above recovery. */
  | 'subacute-42'
  /** Day 84 or later, with any pain above recovery. */
  | 'chronic-84';

export type RecurrenceSign =
  /** Three episodes or more in six months, 14 days without pain between them. */
  'recurrent-3';

export type TrendSign =
  | RisingSign
  | EasingSign
  | DoubtSign
  | LevelSign
  | PersistenceSign
  | RecurrenceSign;
