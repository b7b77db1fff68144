/** How many cells are read at once, so that each answer fits what Excel passes on. */

/** Cells whose values are read at once, at a hundred bytes each, where how many there are is not known to be few. */
export const cellsAtOnce = 40_000;

/** No answer has space for the values and formats of more cells, at twenty bytes each. */
export const cellsOfAnswer = 250_000;
