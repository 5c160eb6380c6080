// The tables of `opposites.ts` as places in `topicIds`: a third of the weight. Worked out while building.

import * as tables from './opposites.ts';
import { type TopicId, topicIds } from './topic-ids.ts';

const places = (ids: readonly TopicId[]): number[] => ids.map((id) => topicIds.indexOf(id));

/** By the place of a topic, the place of its opposite; -1 where it has none. */
export const opposites: readonly number[] = topicIds.map((id) => {
  const other = tables.opposite[id];
  return other ? topicIds.indexOf(other) : -1;
});

/** Topics with sentences of their own for the opposite. */
export const own = places(tables.inverseIds);

/** Topics that can lose mail when taken as they say. */
export const losing = places(tables.losing);

/** Topics that can lose mail when refused or off. */
export const losingWhenOff = places(tables.losingWhenOff);
