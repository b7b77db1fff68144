/** How many cells are read at once, so that each answer fits what Excel passes on. */

/** No answer has space for the values and formats of more cells, at twenty bytes each. */
export const cellsOfAnswer = 250_000;
