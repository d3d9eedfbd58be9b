/** So many entities are drawn one by one; of more, communities fold into one node each. */
export const MOST_DRAWN = 10_000;
